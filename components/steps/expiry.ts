import { daysBetween, formatPartialDate, isPartialDate } from '@/lib/resume/dates'
import type { Credential } from '@/lib/resume/schema'

/** What a row says about the end of a credential. */
export type ExpiryNote = { readonly words: string; readonly isUrgent: boolean; readonly hasPassed: boolean }

/** From here on the row is set in rust: renewal takes weeks, and the design speaks up at 60 days. */
const URGENT_DAYS = 60

/** A date stays on one line in the narrow column beside an entry. */
const NO_BREAK = '\u00a0'

/**
 * Says when a held credential ends, in days once that is near. Dates without a day hold to the end of their month or year.
 *
 * @param today YYYY-MM-DD
 * @returns null when there is no date, or it cannot be read
 */
export function noteExpiry(credential: Credential, today: string): ExpiryNote | null {
  const { expires, status } = credential
  if (!isPartialDate(expires)) return null
  const days = daysBetween(today, expires)
  const on = formatPartialDate(expires).replaceAll(' ', NO_BREAK)
  if (status === 'expired' || status === 'retired')
    return { words: `Expired ${on}`, isUrgent: false, hasPassed: days < 0 }
  if (status === 'in-progress') return { words: `Expires ${on}`, isUrgent: false, hasPassed: false }
  if (days < 0) return { words: `Expired ${on}`, isUrgent: true, hasPassed: true }
  if (days > URGENT_DAYS) return { words: `Expires ${on}`, isUrgent: false, hasPassed: false }
  const left = days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`
  return { words: `Expires ${on}, ${left}`, isUrgent: true, hasPassed: false }
}
