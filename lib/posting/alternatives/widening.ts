import type { Stated } from '@/lib/posting/stated'

/** How far from a name words may stand that say it will do as well. */
const REACH = 200

/**
 * Sentences that widen what was asked just before: "CIC will be considered", "RHIA or RHIT accepted in lieu", "we'll also
 * look at CCS-P", "RHIT may be substituted".
 */
const WIDENS = new RegExp(
  `\\b(?:${[
    'also (?:look at|consider|accept|talk to|take|accepted|acceptable|considered)',
    '(?:do|will|would|can|could|may) (?:accept|consider|take)',
    '(?:will be|are|is|be) (?:also )?(?:considered|accepted|acceptable)',
    '(?:will|can) (?:also )?be (?:also )?recognized(?! (?:with|in|by|for)\\b)',
    '(?:holders?|candidates?|applicants?|coders?) (?:are|is) (?:also )?welcome(?: too| as well| also)?',
    '(?:is|are) (?:also welcome|welcome (?:too|as well|also))',
    '(?:considered|accepted|acceptable) (?:only )?(?:with|w(?=\\/)|if|provided|for)',
    '(?:accepted|acceptable|considered|allowed) (?:in (?:its |their )?(?:place|lieu)|instead)',
    '(?:in lieu|in place|instead) of (?:(?:the|a|an|your) )?(?:[a-z]{2,5}(?:-[a-z])?\\b|certification|credential)(?! (?:degree|diploma))',
    '(?:may|can|will) (?:be )?substitut(?:e|ed)',
    'count(?:s|ed) (?:too|as well)',
    'ok(?:ay)? (?:for|if|with)',
    'is fine',
    'will do',
    'will be taken',
  ].join('|')})\\b|\\b(?:considered|acceptable|accepted|in lieu(?: of)?)\\W*$`,
)

/** Whether the sentence around a name says that it will do as well as what was asked before. */
export function widens({ mention, line }: Stated, plain: string): boolean {
  const sentence = sentenceAround(mention.span, line.span, plain)
  if (!WIDENS.test(sentence) || HAS_WINDOW.test(sentence)) return false
  if (WISHED.test(plain.slice(mention.span.end, mention.span.end + 40))) return false
  return !CONDITION.test(
    plain.slice(Math.max(line.span.start, mention.span.start - REACH), mention.span.start),
  )
}

/** "RN preferred, LPN considered": the RN widens nothing. */
const WISHED = /^[^,;.]{0,24}\b(?:preferred|desired|a plus)\b/

/** "RN (LPN considered w/ RAC-CT)": the RAC-CT is what an LPN needs besides. */
const CONDITION = /\b(?:considered|accepted|acceptable|ok|okay) (?:only )?(?:with|w\/) ?[^.;,]{0,20}$/

/** "CPC and CPMA (CPMA within a year is fine)": what is fine is when. */
const HAS_WINDOW =
  /\b(?:with)?in (?:an?|one|two|\d{1,2}) (?:years?|yrs?|months?|mos?)\b[^.;]{0,12}\b(?:is fine|will do|(?:is )?ok(?:ay)?)\b/

/** "RHIA or RHIT in lieu of the above": in a line of its own, and as good as what that line points to. */
const STANDS_IN =
  /\b(?:in lieu|in place|instead) of (?:(?:any|one|either|all) of )?(?:the )?(?:above|these|those)\b/

/** Whether the sentence around a name says that it does in place of the lines above. */
export function standsInForAbove({ mention, line }: Stated, plain: string): boolean {
  return STANDS_IN.test(sentenceAround(mention.span, line.span, plain))
}

function sentenceAround(
  name: Stated['mention']['span'],
  line: Stated['line']['span'],
  plain: string,
): string {
  const before = plain.slice(Math.max(line.start, name.start - REACH), name.start)
  const after = plain.slice(name.end, Math.min(line.end, name.end + REACH))
  const from = Math.max(...ENDS.map((end) => before.lastIndexOf(end)))
  const to = Math.min(...ENDS.map((end) => (after.includes(end) ? after.indexOf(end) : after.length)))
  return before.slice(from + 1) + plain.slice(name.start, name.end) + after.slice(0, to)
}

/** What ends a sentence; a full stop without a space behind it stands in a number or a name. */
const ENDS = ['; ', '. ', '\n', ', a ', ', an ', ', we '] as const
