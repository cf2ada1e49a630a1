import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inWhole } from '@/lib/base/in-whole'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { matchPosting } from '@/lib/match/match-posting'
import { type Opener, openersOf } from '@/lib/match/openers'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { arbitraryPostingParts } from '@/test/arbitraries/postings'
import { held, postingOf, reportOf, resumeOf, TODAY } from './build'

describe('openersOf', () => {
  it('says that a required credential which nothing replaces would lift its condition', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:ccs'] }] })
    expect(openers(resumeOf({ credentials: [held('CPC')] }), posting)).toMatchObject([
      { label: 'CCS', grade: 'absent', lifts: ['CCS'], stillMissed: 0, gain: 100 },
    ])
  })

  it('finds nothing to get where one of the alternatives is held', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:ccs', 'credential:cpc'] }] })
    expect(openers(resumeOf({ credentials: [held('CPC')] }), posting)).toEqual([])
  })

  it('offers every alternative where none is held', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:ccs', 'credential:cpc'] }] })
    const found = openers(resumeOf({ bullets: ['Coded charts.'] }), posting)
    expect(named(found)).toEqual(['credential:ccs', 'credential:cpc'])
  })

  it('counts the conditions that one credential leaves missed', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:ccs'] }, { anyOf: ['credential:crc'] }],
    })
    const found = openers(resumeOf({ bullets: ['Coded charts.'] }), posting)
    expect(found.map(({ label, stillMissed }) => [label, stillMissed])).toEqual([
      ['CCS', 1],
      ['CRC', 1],
    ])
  })

  it('tells a credential that has run out from one that was never held', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:ccs'] }] })
    const resume = resumeOf({ credentials: [held('CCS', { status: 'expired' })] })
    expect(openers(resume, posting)[0]?.grade).toBe('expired')
  })

  it('offers the full credential to an apprentice, never a second apprentice’s', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc'] }],
      excluded: ['credential:cpc-a'],
    })
    const found = openers(resumeOf({ credentials: [held('CPC-A')] }), posting)
    expect(found.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc'])
  })

  it('offers no credential that is no longer given', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:pcs', 'credential:ccs'] }] })
    expect(openers(resumeOf({ bullets: ['Coded charts.'] }), posting).map(({ label }) => label)).toEqual([
      'CCS',
    ])
  })

  it('offers no licence of another profession', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:rn', 'credential:rhia'] }] })
    expect(named(openers(resumeOf({ bullets: ['Coded charts.'] }), posting))).toEqual(['credential:rhia'])
  })

  it('does not offer duties, places of work or qualities', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['setting:inpatient'] }, { anyOf: ['software:epic'] }],
    })
    const found = openers(resumeOf({ bullets: ['Coded charts.'] }), posting)
    expect(named(found)).toEqual(['software:epic'])
    expect(found.filter(({ isNamed }) => !isNamed).length).toBeGreaterThan(0)
  })

  it('promises exactly what the report says of the resume with the credential on it', () => {
    const resume = resumeOf({ bullets: ['Coded outpatient charts in Epic.'], title: 'Coder' })
    fc.assert(
      fc.property(arbitraryPostingParts, (parts) => {
        const posting = postingOf(parts)
        const before = reportOf(resume, posting)
        for (const { conceptId, gain, stillMissed } of openers(resume, posting)) {
          if (!conceptId.startsWith('credential:')) continue
          const { name, acronym } = getLexicon().concept(conceptId)
          const entry = { id: 'new', conceptId, name, acronym: acronym ?? '' }
          const after = reportOf(resumeWith(resume, entry), posting)
          expect(inWhole(after.fit.value) - inWhole(before.fit.value)).toBe(gain)
          expect(after.knockouts.filter(({ verdict }) => verdict === 'not-met')).toHaveLength(stillMissed)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function resumeWith(resume: Resume, entry: object): Resume {
  const [first] = resumeOf({ credentials: [entry] }).credentials
  return { ...resume, credentials: first ? [first] : [] }
}

function named(found: readonly Opener[]) {
  return found
    .filter(({ isNamed }) => isNamed)
    .map(({ conceptId }) => conceptId)
    .sort()
}

function openers(resume: Resume, posting: Posting) {
  return openersOf(resume, posting, matchPosting(resume, posting, TODAY), TODAY)
}
