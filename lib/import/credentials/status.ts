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

/** How the words of a credential say that it stands. Anything that sounds unfinished is not held. */
export function statusIn(text: string): 'held' | 'in-progress' | 'expired' | 'retired' {
  const isUnproved = /\bexam/i.test(text) && !/\bpass/i.test(text)
  if (UNDER_WAY.test(text) || isUnproved) return 'in-progress'
  if (ENDED.test(text) && !BACK.test(text)) return 'expired'
  return /\bretired\b/i.test(text) ? 'retired' : 'held'
}

const UNDER_WAY =
  /\b(?:in progress|scheduled|candidate|eligible|pending|expected|pursuing|anticipated|not yet|studying|preparing|working toward|sitting for|exam (?:on|in|date|scheduled)|enrolled|to be (?:completed|earned|taken)|application (?:submitted|sent|in)|applied for|retak(?:e|ing)|(?:course|boot ?camp|program|class|training|curriculum) (?:for|towards?|aligned (?:to|with)|leading to))\b/i

const ENDED =
  /\b(?:expired|lapsed|inactive|not (?:current|renewed|maintained|kept up|active)|no longer (?:held|active|current|maintained)|(?:did|do) not renew|let (?:it )?(?:go|lapse)|allowed to lapse|gave (?:it )?up|given up|surrendered|revoked|upgraded to|replaced (?:by|with)|superseded by)\b/i

/** "Lapsed 2020; reinstated 2023": it is held again. */
const BACK = /\b(?:reinstated|reactivated|regained|recertified)\b/i

/** "Previously", right before a name: it is over, though nothing behind the name says so. */
export const SAID_OVER = /\b(?:previously|formerly|former|ex)[ -]?$/i
