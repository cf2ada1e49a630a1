import { describe, expect, it } from 'vitest'
import { askedOf } from '@/lib/match/asked'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { held, postingOf, reportOf, resumeOf, TODAY } from './build'

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
})

function asked(resume: Resume, posting: Posting) {
  return askedOf(resume, posting, reportOf(resume, posting), TODAY)
}
