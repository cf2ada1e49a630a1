import fc from 'fast-check'
import { expect } from 'vitest'
import type { MatchReport } from '@/lib/match/report'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { arbitraryPostingParts, arbitraryPostingText } from '@/test/arbitraries/postings'
import { held, postingOf, readText, resumeOf } from './build'

/** MATCH_RUNS=5000 looks longer; each run makes up to four reports of about a millisecond. */
export const RUNS = { numRuns: Number(process.env.MATCH_RUNS ?? 60) }
export const PATIENCE = Math.max(30_000, RUNS.numRuns * 60)

/** A posting put together by hand, or read from a text of job boards. */
export const arbitraryPosting: fc.Arbitrary<Posting> = fc.oneof(
  arbitraryPostingParts.map(postingOf),
  arbitraryPostingText.map(readText),
)

export const NEW = 'requirement-new'

export function withAsked(
  posting: Posting,
  asked: Pick<Posting['requirements'][number], 'anyOf' | 'level'>,
): Posting {
  const added = {
    id: NEW,
    anyOf: asked.anyOf,
    level: asked.level,
    spans: [],
    places: [],
    because: { start: 0, end: 5 },
    due: null,
    orExperience: null,
    orSimilar: null,
    otherReading: null,
  }
  return { ...posting, requirements: [...posting.requirements, added] }
}

export function withLine(resume: Resume, text: string): Resume {
  const job = resumeOf({ bullets: [text], start: '2020-01', end: '2020-01', title: 'Clerk' }).experience
  return { ...resume, experience: [...resume.experience, ...job] }
}

export function withCredential(resume: Resume, acronym: string): Resume {
  const more = resumeOf({
    credentials: [held(acronym, { id: 'credential-more', expires: '2031-01' })],
  }).credentials
  return { ...resume, credentials: [...resume.credentials, ...more] }
}

const STANDING = ['not-met', 'unclear', 'met']

/** No condition of `worse` stands better than the same condition in `better`. */
export function expectNoBetterConditions(worse: MatchReport, better: MatchReport): void {
  for (const { id, verdict } of worse.knockouts) {
    const other = better.knockouts.find((one) => one.id === id)
    if (other) expect(STANDING.indexOf(verdict)).toBeLessThanOrEqual(STANDING.indexOf(other.verdict))
  }
}

export function tenths(points: number): number {
  return Math.round(points * 10)
}
