import { isClaimed, isDeniedAt } from '@/lib/lexicon/claimed'
import type { Span } from '@/lib/text/span'

/**
 * How a sentence says that its writer stands to a credential: held, under way, or null where it claims neither. "I let
 * my CCS lapse", "while I obtain my CCS" and "supervised CCS-certified coders" claim nothing that a list may show.
 */
export function standingInSentence(sentence: string, span: Span): 'held' | 'in-progress' | null {
  if (isDeniedAt(sentence, span)) return null
  if (isUnderWayAt(sentence, span)) return 'in-progress'
  return isClaimed(sentence, span, 'credential') === 'claimed' ? 'held' : null
}

function isUnderWayAt(sentence: string, { start, end }: Span): boolean {
  const before = UNDER_WAY_BEFORE.exec(sentence.slice(0, start))
  if (before) return !OF_A_JOB.test(before[0])
  return UNDER_WAY_BEHIND.test(sentence.slice(end)) && !/\bpass(?:ed|es)?\b/i.test(sentence)
}

/** "Preparing for the CPC", "sitting for the CCS", "enrolled in a course for the CRC", with a few words between. */
const UNDER_WAY_BEFORE =
  /\b(?:prepar(?:e|ing) (?:for|to)|stud(?:y|ying) (?:for|towards?)|(?:sitting|registered|signed up|scheduled) for|scheduled to|pursuing|working (?:towards?|on)|enrolled in|candidate for|will (?:sit|test) for)\b[^.;]{0,60}$/i

/** "CCS in progress", "CPC exam scheduled for May", "CRC candidate". */
const UNDER_WAY_BEHIND =
  /^[^,.;]{0,24}?\b(?:in[ -]progress|candidate|scheduled|expected|anticipated|pending|exam (?:on|in|date))\b/i

/** "Pursuing a role as CPC" is on the way to the work, not to the letters. */
const OF_A_JOB = /\b(?:roles?|positions?|jobs?|careers?|opportunit\w+|work as|employment|team)\b/i

/** "Previously", right before a name: it is over, though nothing behind the name says so. */
export const SAID_OVER = /\b(?:previously|formerly|former|ex)[ -]?$/i
