import { describe, expect, it } from 'vitest'
import { type ResumeParts, readText, reportOf, resumeOf } from './build'

function rowOf(lines: string, parts: ResumeParts) {
  const posting = readText(
    `Medical Coder\nCode charts of all kinds.\n\nRequired:\n- CCS\n\nPreferred:\n${lines}`,
  )
  const row = reportOf(resumeOf(parts), posting).rows.find(({ requirementId }) =>
    /^(?:education|language|particular)/.test(requirementId),
  )
  return row && `${row.label}: ${row.grade} ${row.points}/${row.of}`
}

describe('wishRows', () => {
  it.each([
    [
      '- Bachelor’s degree',
      { education: [{ credential: 'High School Diploma' }] },
      'Bachelor’s degree: absent 0/0.5',
    ],
    ['- Bachelor’s degree', { education: [{ credential: 'BS' }] }, 'Bachelor’s degree: shown 0.5/0.5'],
    [
      '- Associate’s degree in HIM',
      { education: [{ credential: 'AAS', area: 'Culinary Arts' }] },
      'Associate degree: broader 0.3/0.5',
    ],
    [
      '- BSN',
      { education: [{ credential: 'BS', area: 'HIM' }] },
      'Bachelor’s degree in nursing (BSN): absent 0/0.5',
    ],
    ['- Bilingual English/Spanish', {}, 'Spanish: absent 0/0.5'],
    ['- Bilingual English/Spanish', { skills: ['Spanish'] }, 'Spanish: shown 0.5/0.5'],
    ['- CMS-HCC V28 experience', { bullets: ['Code charts under V24'] }, 'CMS-HCC V28: absent 0/0.5'],
    ['- CMS-HCC V28 experience', { bullets: ['Code charts under V28'] }, 'CMS-HCC V28: shown 0.5/0.5'],
    [
      '- Level I trauma or teaching hospital experience',
      { bullets: ['Code charts of a Level II trauma center'] },
      'Level I trauma center or teaching hospital: absent 0/0.5',
    ],
    [
      '- Level I trauma or teaching hospital experience',
      { title: 'Coder', employer: 'Vale University Hospital' },
      'Level I trauma center or teaching hospital: shown 0.5/0.5',
    ],
    [
      '- Coding externship or Practicode',
      { title: 'Coding Extern', bullets: ['Completed a 160-hour externship'] },
      'Coding externship: shown 0.5/0.5',
    ],
    [
      '- Coding externship',
      { bullets: ['Supervised externship students'] },
      'Coding externship: absent 0/0.5',
    ],
    [
      '- Coding externship',
      { education: [{ credential: 'Certificate', practicum: 'externship' }] },
      'Coding externship: shown 0.5/0.5',
    ],
    ['- Friendly manner', {}, undefined],
  ] as const)('%s, %o: %s', (lines, parts, said) => expect(rowOf(lines, parts)).toBe(said))

  it('makes one row of what is said twice, and no condition of a wish', () => {
    const posting = readText(
      'HCC Coder\nCode charts of all kinds.\n\nRequired:\n- CRC\n- V28 experience\n\nPreferred:\n- CMS-HCC V28 experience\n- Bachelor’s degree',
    )
    const { rows, knockouts } = reportOf(resumeOf({}), posting)
    expect(rows.filter(({ label }) => label === 'CMS-HCC V28').map(({ level }) => level)).toEqual([
      'required',
    ])
    expect(knockouts.map(({ kind }) => kind)).not.toContain('education')
  })
})
