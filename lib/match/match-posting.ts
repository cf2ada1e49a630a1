import { getLexicon } from '@/lib/lexicon/lexicon'
import { gapsOf } from '@/lib/match/gaps/gaps'
import { knockoutsOf } from '@/lib/match/knock-outs/knock-outs'
import { readResume } from '@/lib/match/resume/read-resume'
import { findabilityLines, findabilityRows } from '@/lib/match/score/findability'
import { fitLines, fitRows } from '@/lib/match/score/fit'
import { type Cap, capsOf, scoreOf } from '@/lib/match/score/score'
import { verdictOf } from '@/lib/match/score/verdict'
import { SCORER_VERSION } from '@/lib/match/score/weights'
import { yearsShown } from '@/lib/match/years/years'
import type { Posting } from '@/lib/posting/posting'
import { saysAnything } from '@/lib/resume/says-anything'
import type { Resume } from '@/lib/resume/schema'
import type { MatchReport } from './report'
import { standardsShown } from './standards'
import { NO_CHOICES, type TermChoices, termRow, termsShown } from './terms'
import { isThePostingItself } from './the-posting-itself'
import { compareTitle } from './title'
import { wishRows } from './wishes'
import { withoutDepartments } from './without-departments'

/**
 * Compares a resume with a posting: Fit, Findability, the conditions people filter by, and what is missing.
 *
 * Only whole concepts of the lexicon are compared; free words are not. Does not judge the writing: see lib/advice.
 *
 * @param today YYYY-MM-DD: decides what has expired and how long a present job has lasted
 * @param choices what the person has said of words that the lexicon does not know
 */
export function matchPosting(
  resume: Resume,
  read: Posting,
  today: string,
  choices: TermChoices = NO_CHOICES,
): MatchReport {
  const posting = withoutDepartments(read)
  const reading = readResume(resume, today)
  const excluded = new Set(posting.excluded.map(({ conceptId }) => conceptId))
  const years = yearsShown(reading, posting, today)
  const title = compareTitle(reading, posting)
  const terms = termsShown(reading, posting.unknownTerms, choices, today)
  const standards = standardsShown(reading, posting)
  const wishes = wishRows(reading, posting, today)
  const rows = [
    ...fitRows(reading, posting, years, standards, wishes, title, excluded),
    ...terms.map(termRow),
  ]
  const knockouts = knockoutsOf(reading, posting, rows, years, standards, excluded, today)
  const found = findabilityRows(reading, posting)
  const isThePosting = isThePostingItself(reading, posting)
  const isResumeEmpty = !saysAnything(reading.resume)
  const fit = scoreOf(fitLines(rows), [...capsOf(knockouts), ...(isThePosting ? [PASTED] : [])])
  return {
    verdict: verdictOf(posting, fit, knockouts, rows, { isThePosting, isResumeEmpty }),
    fit,
    findability: scoreOf(findabilityLines(found), []),
    knockouts,
    rows,
    title,
    terms: terms.map(({ text, isAccepted, evidence, requirementId }) => ({
      text,
      isAccepted,
      isFound: evidence.length > 0,
      requirementId,
    })),
    findabilityRows: found,
    gaps: gapsOf(reading, posting, { rows, findabilityRows: found, fit, knockouts }),
    isThePosting,
    isResumeEmpty,
    versions: { lexicon: getLexicon().version, scorer: SCORER_VERSION },
  }
}

/** The posting’s own words show nothing of the person. */
const PASTED: Cap = { at: 0, because: 'This resume is the posting, pasted.' }
