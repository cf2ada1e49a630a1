import { Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'
import { NUMBER_WORD, numberOf } from './numbers'
import type { Due } from './posting'

const NUMBER = `\\d{1,3}|${NUMBER_WORD}|a`

/** "within 12 months of hire", "inside of one year", "w/in 90 days", "by the end of the first year". */
const WINDOW = new Pattern(
  new RegExp(
    `\\b(?:within|inside of|inside|w\\/in|in|during|before|by the end of|no later than|not later than)(?: (?:the|your|their|first|1st|next|initial)){0,3} (${NUMBER})? ?(?:\\((\\d{1,3})\\) )?-?(years?|yrs?|months?|mos?|days?|weeks?)\\b`,
  ),
)

/** "Or will have it by day 90". */
const BY_A_DAY = new Pattern(/\bby (day|week|month) (\d{1,3})\b/)

/** "New graduates have six months to pass", "up to a year from hire to earn it". */
const TIME_GIVEN = new Pattern(
  new RegExp(
    `\\b(?:have|has|get|gets|given|giv(?:e|es)|allow(?:ed|s)?|up to)\\b(?: (?:you|them|up|to|a|full)){0,3} (${NUMBER})? ?(years?|yrs?|months?|mos?|days?|weeks?)\\b(?: (?:from|after|of) (?:[a-z]+ ){1,5}?)? ?(?:(?:in which )?to (?:pass|earn|obtain|get|complete|certify|achieve|acquire|sit|become)\\b)`,
  ),
)

/** A window counts only where something is to be done in it: "experience within the last 5 years" is none. */
const TO_BE_DONE = new Pattern(
  /\b(?:hire|hired|hiring|employment|start|obtain\w*|earn\w*|achiev\w*|pass\w*|certif\w*|becom\w*|credential\w*|eligib\w*|acquir\w*|complet\w*|sit|orientation|required|probation\w*|w\/in)\b/,
)

const NOT_AHEAD = /\b(?:last|past|previous|prior|recent)\b/

const WORDINGS: readonly { readonly kind: Due['kind']; readonly words: Pattern }[] = [
  {
    kind: 'eligible',
    words: new Pattern(
      /\b(?:or|credential|certification|exam|registry|registration|board|rhi[ta]|cpc|ccs|ccs-p|coc|cic|cca|crc|cpma|cdip|ccds|ods|ctr)[ -]eligib\w+|\beligib(?:le|ility) (?:to|for) (?:sit|take|test|certif|obtain|rhi|the exam|examination)\w*|\bsitting for\b|\bcertification[ -]pending\b|\bpending certification\b|\bor (?:be )?eligible\b|\b(?:when|once|as soon as) (?:you(?:'re| are) )?eligible\b|\benrolled in (?:an? |the )?[^.;]{0,40}\b(?:program|course|school|class)\b/,
    ),
  },
  {
    kind: 'willing',
    words: new Pattern(
      /\bwilling(?:ness)? to (?:obtain|pursue|earn|sit|become|work toward|get|complete|test)\b|\(or (?:get|earn|obtain) (?:it|one)\)|\bor (?:you're |are |be )?(?:(?:actively )?working on|studying for|close to) (?:it|one|yours)\b/,
    ),
  },
  {
    kind: 'after-hire',
    words: new Pattern(
      /\bif not (?:already |currently )?(?:held|certified|credentialed)|\bmust (?:be )?(?:obtain|earn|achieve|acquire)(?:ed|d)?\b|\bmust be gotten\b|\bto obtain it\b|\b(?:required|expected) to (?:obtain|earn|pass|become|achieve)\b|\bafter hire\b|\bupon hire or\b|\bwe(?:'ll| will) (?:sponsor|help you (?:get|earn|obtain|pass)|train you for)\b/,
    ),
  },
]

/**
 * What lets a credential of this line be met after the day of hire; null when it is wanted at once.
 *
 * @param end where its names end: a window right behind them is theirs, "CDIP within 2 years"
 */
export function dueIn(plain: string, line: Span, end: number): Due | null {
  const window = windowIn(plain, line, end)
  for (const { kind, words: wording } of WORDINGS) {
    const match = wording.findIn(plain, line)
    if (!match) continue
    const span = { start: line.start + match.index, end: line.start + match.index + match[0].length }
    return window
      ? { ...window, kind: kind === 'willing' ? kind : 'after-hire' }
      : { kind, months: null, span }
  }
  return window
}

const MONTHS_IN = { y: 12, m: 1, w: 12 / 52, d: 1 / 30 } as const

const RIGHT_BEHIND =
  /^\)?,? ?(?:certification |credential )?(?:(?:within|w\/in|inside)\b(?! (?:the )?(?:last|past|previous))|in (?:\d{1,2}|an?|one|two) ?(?:months?|mos?|years?|yrs?)\b)/

function windowIn(plain: string, line: Span, namesEnd: number): Due | null {
  const day = BY_A_DAY.findIn(plain, line)
  if (day) return dueAfter(Number(day[2]), day[1] ?? '', line.start + day.index, day[0].length)
  const given = TIME_GIVEN.findIn(plain, line)
  if (given)
    return dueAfter(numberOf(given[1] ?? 'a') ?? 1, given[2] ?? '', line.start + given.index, given[0].length)
  const isBehindNames = RIGHT_BEHIND.test(plain.slice(namesEnd, namesEnd + 40))
  if (!isBehindNames && !TO_BE_DONE.isIn(plain, line)) return null
  const words = plain.slice(line.start, line.end)
  for (const match of WINDOW.allIn(plain, line)) {
    const [whole, number, twin, unit = ''] = match
    if (NOT_AHEAD.test(whole) || NOT_AHEAD.test(words.slice(Math.max(0, match.index - 12), match.index)))
      continue
    if (/^(?:in|during|before) /.test(whole) && number === undefined && !/\b(?:first|1st)\b/.test(whole))
      continue
    if (
      /^in /.test(whole) &&
      !isBehindNames &&
      !/^ ?(?:of|from|after)\b/.test(words.slice(match.index + whole.length)) &&
      !/\b(?:(?:obtain|earn|achieve|pass|complete|get)(?:ed)? (?:it |one |this )?|certif(?:y|ied) |credentialed )$/.test(
        words.slice(0, match.index),
      )
    )
      continue
    const count = numberOf(twin ?? number ?? 'one') ?? 1
    return dueAfter(count, unit, line.start + match.index, whole.length)
  }
  return null
}

function dueAfter(count: number, unit: string, start: number, length: number): Due {
  const months = Math.round(count * MONTHS_IN[unit.charAt(0) as keyof typeof MONTHS_IN])
  return { kind: 'after-hire', months: Math.max(1, months), span: { start, end: start + length } }
}
