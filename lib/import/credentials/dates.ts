import type { Found } from '@/lib/import/found'
import { cut, foundAs, type Words } from '@/lib/import/words'
import { type DateRange, dateRangesIn } from '@/lib/resume/date-ranges'
import { parsePartialDate } from '@/lib/resume/dates'

/** The dates of a credential, as kept: earned, or expected while it is under way, and expires. */
export type CredentialDates = { earned?: Found<string>; expires?: Found<string> }

/** Dates beside a credential. Behind a word that expects one a month and two digits are a date too: "exp. 5/26". */
export function credentialDatesIn(text: string): readonly DateRange[] {
  const ranges = dateRangesIn(text)
  const short: DateRange[] = []
  for (const match of text.matchAll(SHORT_BEHIND_LABEL)) {
    const typed = match.groups?.date ?? ''
    const end = match.index + match[0].length
    const start = end - typed.length
    const value = parsePartialDate(typed)
    if (value === null || ranges.some((range) => start < range.end && range.start < end)) continue
    short.push({ start, end, from: null, to: { value, start, end }, current: null })
  }
  return short.length === 0 ? ranges : [...ranges, ...short].sort((a, b) => a.start - b.start)
}

/**
 * Puts a date where the words before it say. What happened on it besides, "exam failed 2024" or "apprentice removed
 * 8/2024", is no date of the credential.
 *
 * @param before the words between it and the date before
 * @param isOver the credential has ended: what it ended on is its expiry
 * @returns false where it is none of the credential's dates
 */
export function putDate(
  dates: CredentialDates,
  range: DateRange,
  words: Words,
  before: string,
  isOver: boolean,
): boolean {
  const said = cut(words, range.start, range.end)
  if (range.from && range.to) {
    if (!VALID.test(before)) dates.earned ??= foundAs(range.from.value, said)
    dates.expires ??= foundAs(range.to.value, said)
    return true
  }
  const date = range.to ?? range.from
  if (!date) return true
  const isOfItsEnd = ENDED.test(before)
  if (OTHER_EVENT.test(before) || (isOfItsEnd && !isOver)) return false
  const isEnd = isOfItsEnd || EXPIRY.test(before) || (dates.earned !== undefined && !EARNED.test(before))
  if (isEnd) dates.expires ??= foundAs(date.value, said)
  else dates.earned ??= foundAs(date.value, said)
  return true
}

const SHORT_BEHIND_LABEL =
  /(?:\bexp(?:ir\p{L}*)?\.?|\b(?:thru|through|until|valid to|renew\p{L}*|due|earned|issued|since|passed|exam|test\p{L}*|sitting))[: ]*(?:on |in |by |for |date:? ?)?(?<date>(?:0?[1-9]|1[0-2])\/\d\d)(?![\d/])/giu

const EXPIRY =
  /(?:expir\p{L}*|exp\.?|valid (?:to|through|until|thru)|thru|through|until|renew\p{L}*(?: by| date)?|due|good (?:through|until))[:\s]*(?:on |in |date:? ?)?$/iu
const EARNED =
  /(?:earned|issued|obtained|since|awarded|certified|received|passed|granted|completed|date)[:\s]*(?:on |in )?$/i
const VALID = /\b(?:valid|good|current|active)[:\s]*(?:from )?$/i
const ENDED =
  /\b(?:lapsed|ended|let go|dropped|inactive|surrendered|(?:not|no longer) \p{L}+)[:\s]*(?:in |on |since |as of )?$/iu
const OTHER_EVENT =
  /\b(?:failed|removed|lifted|waived|reinstated|reactivated|regained|recertified|upgraded(?: to)?|graduated|retired)[:\s]*(?:in |on |since )?$/i
