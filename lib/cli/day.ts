import { parsePartialDate } from '@/lib/resume/dates'
import { UsageError } from './usage'

/**
 * The day that `--today` gives, or else this computer's, as YYYY-MM-DD. The command line is the edge of the program:
 * the only place here that looks at a clock.
 *
 * @throws UsageError when what stands behind `--today` is no day
 */
export function dayOf(typed: string | undefined): string {
  if (typed === undefined) return thisDay()
  if (typed.length !== 10 || parsePartialDate(typed) !== typed)
    throw new UsageError('--today is a day such as 2026-11-22.')
  return typed
}

function thisDay(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
