import { describe, expect, it } from 'vitest'
import { asked, read } from './read'

const said = (line: string) =>
  asked(line).particulars.map(({ anyOf, level }) => `${anyOf.join('|')} ${level}`)

describe('particularsIn', () => {
  it.each([
    [
      'Level I trauma or teaching hospital experience preferred',
      ['level-1-trauma|teaching-hospital preferred'],
    ],
    ['Experience in a Level 1 trauma center preferred', ['level-1-trauma preferred']],
    ['Level I/II trauma center experience', ['trauma-center required']],
    ['Previous employment in a teaching hospital preferred', ['teaching-hospital preferred']],
    ['Experience at an academic medical center a plus', ['teaching-hospital preferred']],
    ['CMS-HCC V28 experience preferred', ['v28 preferred']],
    ['Knowledge of HCC version 28', ['v28 required']],
    ['Coding externship preferred', ['externship preferred']],
    ['Coding externship or Practicode preferred', ['externship preferred']],
    ['Practicode or an externship preferred', ['externship preferred']],
    ['Completion of a coding practicum', ['externship required']],
    ['Externship experience preferred but not required', ['externship preferred']],
    ['Externship not required but preferred', ['externship preferred']],
    ['A coding externship is a plus, not required', ['externship preferred']],
    ['Externship or internship experience preferred', ['externship preferred']],
    ['Externship preferred, 1 or more', ['externship preferred']],
    ['Knowledge of HCC versions 24 and 28', ['v28 required']],
    ['Experience in a Level-1 trauma facility', ['level-1-trauma required']],
    ['Coding experience in an academic setting preferred', ['teaching-hospital preferred']],
    ['Experience in an academic hospital of a university', ['teaching-hospital required']],
  ])('reads what no concept names: %s', (line, particulars) => expect(said(line)).toEqual(particulars))

  it.each([
    'Supervise externship students',
    'No externships',
    'An externship does not count',
    'One year of coding experience or an externship',
    'Externship or 1 year of coding experience required',
    'Externship, practicum or coding experience',
    'Externship (or six months on the job)',
    'An externship is not required',
    'Experience in an academic setting (college or university) preferred',
    'Experience in a teaching environment preferred',
    'Experience teaching medical coding in an academic institution',
    'Knowledge of MS-DRG version 28',
    'Experience with version 28 of the encoder',
    'Experience working with external auditors',
    'Neurosurgery and trauma coding experience',
    'Teach providers in the hospital setting',
    'CMS-HCC V24 experience',
    'AAPC Practicode',
    'Internship coordinator',
  ])('hears none in: %s', (line) => expect(said(line)).toEqual([]))

  it('takes the house that describes itself for no wish', () => {
    const text =
      'Medical Coder\n\nAbout us\nWe are a Level I trauma center and a teaching hospital with 400 beds.\n\nRequirements\n• CCS\n• ICD-10-CM coding'
    expect(read(text).particulars).toEqual([])
  })

  it('asks for Practicode as a choice of practice, and alone as before', () => {
    const idsOf = (line: string) => asked(line).requirements.flatMap(({ anyOf }) => anyOf)
    expect(idsOf('Coding externship or Practicode preferred')).not.toContain('software:practicode')
    expect(idsOf('Practicode preferred')).toContain('software:practicode')
  })
})
