import { PASSED } from './claim-cues'

/** How an entry of a list of credentials stands by its own words. */
export type EntryStanding = 'held' | 'in-progress' | 'expired' | 'retired'

/**
 * How the words of an entry of a list say that it stands: "CCS, lapsed 2021", "RHIT-eligible", "CPC (exam in May)". Anything
 * that sounds unfinished is not held. The words of a file and the fields of a resume are read by the same rule.
 *
 * Does not ask which credential it is: see standingInWords for those of coders, which are learned for as well.
 */
export function standingOfEntry(text: string): EntryStanding {
  const isUnproved = /\bexam/i.test(text) && !PASSED.test(text)
  if (PLANNED.test(text) || isUnproved) return 'in-progress'
  if (ENDED.test(text) && !BACK.test(text)) return 'expired'
  return RETIRED.test(text) ? 'retired' : 'held'
}

/**
 * The same of an entry that names a coder's credential alone. Beside its letters "course", "training" and "not" say that
 * it is only learned for; elsewhere they are part of a name: "HIPAA Training".
 */
export function standingInWords(text: string): 'held' | 'in-progress' | 'expired' {
  const standing = standingOfEntry(text)
  if (standing === 'expired' || standing === 'retired' || OVER.test(text)) return 'expired'
  return LEARNED_FOR.test(text) ? 'in-progress' : standing
}

/** The words of an entry without those that say how it stands. */
export function withoutStanding(text: string): string {
  return [PLANNED, ENDED, BACK, OVER, RETIRED].reduce(
    (left, said) => left.replace(new RegExp(said, 'gi'), ''),
    text,
  )
}

const PLANNED =
  /\b(?:in[ -]progress|scheduled|planned|candidate|eligib\w+|pending|expected|pursuing|seeking|anticipated|not yet|stud(?:ying|ies)|preparing|working towards?|sitting for|exam (?:on|in|date|scheduled)|enroll?ed|awaiting|to be (?:completed|earned|taken)|application (?:submitted|sent|in)|applied for|retak(?:e|ing)|(?:course|boot ?camp|program|class|training|curriculum) (?:for|towards?|aligned (?:to|with)|leading to))\b/i

const ENDED =
  /\b(?:expired|lapsed|inactive|not (?:current|renewed|maintained|kept up|active)|no longer (?:held|active|current|maintained)|(?:did|do) not renew|let (?:it )?(?:go|lapse)|allowed to lapse|gave (?:it )?up|given up|surrendered|revoked|upgraded to|replaced (?:by|with)|superseded by|suspended|on hold|deactivated|cancell?ed|terminated|withdrawn|forfeited|not in good standing)\b/i

const RETIRED = /\bretired\b/i

/** "Lapsed 2020; reinstated 2023": it is held again. */
const BACK = /\b(?:reinstated|reactivated|regained|recertified)\b/i

/** Beside the letters alone. "Former employer" may stand beside a credential in a file. */
const OVER = /\b(?:former(?:ly)?|previous(?:ly)?)\b/i

const LEARNED_FOR =
  /\b(?:prep|preparation|study|students?|not|course(?:s|work)?|training|class(?:es)?|boot ?camp|curriculum|workshop|future|goal)\b|\bapplied\)?$|\bwill (?:test|sit|take (?:it|the))\b(?! for (?:the )?[a-z]{2,5}\b)|\btest(?:ing)? (?:date|scheduled|set)\b/i
