import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { askedOf } from '@/lib/match/asked'
import { SHARES } from '@/lib/match/score/weights'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'
import { newCoderCpcA } from '@/test/fixtures/resumes/new-coder-cpc-a'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { riskAdjustmentCrc } from '@/test/fixtures/resumes/risk-adjustment-crc'
import { WELL_WRITTEN } from '@/test/fixtures/resumes/well-written'
import { held, postingOf, readText, reportOf, resumeOf, TODAY } from './build'

describe('askedOf', () => {
  it('names each concept with what would do instead', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['credential:cpc', 'credential:ccs'] },
        { anyOf: ['software:epic'], level: 'preferred' },
      ],
    })
    expect(asked(resumeOf({}), posting).map(({ label, level, instead }) => [label, level, instead])).toEqual([
      ['CPC', 'required', ['CCS']],
      ['CCS', 'required', ['CPC']],
      ['Epic', 'preferred', []],
    ])
  })

  it('keeps the strongest of two requirements, and of equals the one without alternatives', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['software:epic'], level: 'mentioned' },
        { anyOf: ['software:epic', 'software:ehr-emr'] },
        { anyOf: ['software:epic'] },
      ],
    })
    const epic = asked(resumeOf({}), posting).find(({ conceptId }) => conceptId === 'software:epic')
    expect(epic).toMatchObject({ level: 'required', instead: [] })
  })

  it('leaves out what the posting refuses and what no resume can show', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc', 'credential:cpc-a'] }, { anyOf: ['setting:remote'] }],
      excluded: ['credential:cpc-a'],
    })
    expect(asked(resumeOf({}), posting).map(({ label, instead }) => [label, instead])).toEqual([['CPC', []]])
  })

  it('says what the resume shows: in how many jobs, and how a credential stands', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['software:epic'] }, { anyOf: ['credential:cpc'] }] })
    const resume = resumeOf({
      credentials: [held('CPC', { expires: '2026-12-31' })],
      bullets: ['Coded charts in Epic.', 'Audited charts in Epic.'],
    })
    expect(asked(resume, posting).map(({ shown }) => [shown.grade, shown.jobs])).toEqual([
      ['shown', 1],
      ['shown', 0],
    ])
    expect(asked(resume, posting)[1]?.shown.place).toContain('expires Dec 31, 2026')
  })

  it('takes what is asked for in the sense of the posting', () => {
    const coder = resumeOf({ bullets: ['Coded ICU stays'], credentials: [held('CPC-A')] })
    const gradeOf = (line: string, id: string) =>
      asked(coder, readText(`CDI Specialist\nRequirements\n- Knows ICD-10-CM well\n${line}`)).find(
        ({ conceptId }) => conceptId === id,
      )?.shown.grade
    expect(gradeOf('- 2 years of ICU nursing experience', 'specialty:intensive-care-critical-care')).toBe(
      'absent',
    )
    expect(gradeOf('- 2 years of ICU coding experience', 'specialty:intensive-care-critical-care')).toBe(
      'shown',
    )
    expect(gradeOf('- CPC required; CPC-A not accepted', 'credential:cpc')).toBe('absent')
    expect(gradeOf('- CPC required', 'credential:cpc')).toBe('apprentice')
  })

  it('says of every posting what the report says of it', () => {
    const differing = RESUMES.flatMap((resume) => POSTINGS.flatMap((posting) => differences(resume, posting)))
    expect(POSTINGS.length).toBeGreaterThan(150)
    expect(differing).toEqual([])
  })
})

function asked(resume: Resume, posting: Posting) {
  return askedOf(resume, posting, reportOf(resume, posting), TODAY)
}

const RESUMES = [
  inpatientCcs,
  newCoderCpcA,
  profeeCpc,
  riskAdjustmentCrc,
  ...WELL_WRITTEN.map(({ resume }) => resume),
]

const POSTINGS = ['test/fixtures/postings', 'test/fixtures/labelled/postings'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readText(readFileSync(`${folder}/${name}`, 'utf8'))),
)

/**
 * Requirements that the list shows better or worse than the report. Years in place of a credential and systems that are
 * only similar answer a requirement and show no concept of it; an apprentice's credential that is taken is held itself.
 */
function differences(resume: Resume, posting: Posting): readonly string[] {
  const report = reportOf(resume, posting)
  const gradeOf = new Map(
    askedOf(resume, posting, report, TODAY).map(({ conceptId, shown }) => [conceptId, shown.grade]),
  )
  const named = report.rows.flatMap(({ anyOf }) => anyOf)
  return report.rows.flatMap(({ requirementId, anyOf, grade, label, evidence }) => {
    const asking = posting.requirements.find(({ id }) => id === requirementId)
    const isNamedOnce = anyOf.every((id) => named.indexOf(id) === named.lastIndexOf(id))
    if (!asking || asking.orSimilar || asking.orExperience || !isNamedOnce || grade === 'accepted') return []
    const inList = anyOf
      .map((id) => gradeOf.get(id) ?? 'absent')
      .toSorted((a, b) => SHARES[b].share - SHARES[a].share)[0]
    const isByYears = evidence[0]?.field.endsWith('.start')
    return isByYears || inList === grade ? [] : [`${label}: ${grade}, in the list ${inList}`]
  })
}
