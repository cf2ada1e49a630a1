import { askedOf } from '@/lib/match/asked'
import { matchPosting } from '@/lib/match/match-posting'
import { openersOf } from '@/lib/match/openers'
import { summaryOf } from '@/lib/match/summary'
import type { TermChoices } from '@/lib/match/terms'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import type { RankedPosting } from './protocol'

/** Holds a resume against one of many postings. `today` is YYYY-MM-DD. */
export function rankPosting(
  resume: Resume,
  posting: Posting,
  today: string,
  choices?: TermChoices,
): RankedPosting {
  const report = matchPosting(resume, posting, today, choices)
  return {
    summary: summaryOf(posting, report),
    asked: askedOf(resume, posting, report, today),
    openers: openersOf(resume, posting, report, today, choices),
  }
}
