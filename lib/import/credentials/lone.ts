import type { Row } from '@/lib/import/rows'
import { without } from '@/lib/import/words'
import { dateRangesIn } from '@/lib/resume/date-ranges'
import { isFurniture } from './around'
import { isIssuerLetters } from './issuers'
import { credentialsIn } from './line'

/**
 * Whether a row among jobs is a credential and no job: it begins with one, and beside who issued it and one date there is
 * nothing, nor is anything told below it. "Certified Coding Specialist, Oak Hospital, 2019 – 2022" is a job by that title.
 */
export function isLoneCredential(row: Row, next: Row | undefined): boolean {
  const [named, ...others] = credentialsIn(row)
  if (!named?.row || others.length > 0 || next?.listItem) return false
  if (!row.text.startsWith(named.words.text)) return false
  const dates = dateRangesIn(row.text)
  if (
    dates.length > 1 ||
    dates.some(({ from, to, current }) => from !== null && (to !== null || current !== null))
  )
    return false
  const name = { start: 0, end: named.words.text.length }
  const items = without(row, [name, ...dates])
    .flatMap(({ text }) => text.split(/[,;|•·():]|\s[–—-]\s|\s{2,}/))
    .map((item) => item.replace(/^[\s–—-]+|[\s–—-]+$/g, ''))
    .filter((item) => /[\p{L}\d]/u.test(item))
  const isOfIt = (item: string) =>
    item === named.row?.issuer ||
    item === named.row?.acronym ||
    isIssuerLetters(item) ||
    isFurniture(item) ||
    NUMBER.test(item)
  const isSaid =
    items.some((item) => item === named.row?.issuer || isIssuerLetters(item)) ||
    /\([A-Z-]+\)$/.test(named.words.text)
  return isSaid && items.every(isOfIt)
}

const NUMBER = /^#?[A-Z]{0,3}-?\d{4,10}$/
