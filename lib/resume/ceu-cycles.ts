import { CEU_SUMS, type CeuSum } from './ceu-sums'
import { daysBetween, isAfter, isPartialDate } from './dates'
import type { KeptCredential, LoggedCeu } from './kept-credential'

/** What is known of a credential's renewal: CEUs in so many years. Null where nobody could tell. */
export type RenewalRule = {
  readonly issuer: string
  readonly ceu: { readonly number: number; readonly periodYears: number } | null
}

/** One renewal: the credentials that are renewed together, and how far it is. Days are YYYY-MM-DD or less exact. */
export type CeuCycle = {
  readonly issuer: string
  readonly members: readonly KeptCredential[]
  /** What joins them; null for a credential that is renewed by itself. */
  readonly sum: CeuSum | null
  readonly start: string | null
  /** The earliest renewal among them; null until the person says it. */
  readonly end: string | null
  /** Null where the rule is not known and the person has not said it. */
  readonly required: number | null
  /** Whether the person said so, over the issuer's usual rule. */
  readonly isOwnNumber: boolean
  /** The CEUs that count in it, newest first. */
  readonly counted: readonly LoggedCeu[]
  readonly logged: number
  readonly left: number | null
  /** Null without an end; negative once it has passed. */
  readonly daysLeft: number | null
}

/**
 * The renewals of somebody's credentials, soonest first.
 *
 * Credentials of an issuer that counts them together are one renewal; every other stands alone. Credentials that are not
 * held any more, or not yet, have none. A rule is the issuer's usual one: no lapse is computed from it.
 *
 * @param ruleOf what is known of a credential
 * @param today YYYY-MM-DD
 */
export function ceuCycles(
  kept: readonly KeptCredential[],
  ceus: readonly LoggedCeu[],
  ruleOf: (one: KeptCredential) => RenewalRule,
  today: string,
): readonly CeuCycle[] {
  const groups = new Map<string, KeptCredential[]>()
  for (const one of kept) {
    if (one.credential.status !== 'held' && one.credential.status !== 'expired') continue
    const rule = ruleOf(one)
    const key = sumOf(rule) === null ? one.id : rule.issuer
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
    .map((members) => cycleOf(members, ceus, ruleOf, today))
    .toSorted((a, b) => (a.end ?? '9999').localeCompare(b.end ?? '9999'))
}

function sumOf({ issuer, ceu }: RenewalRule): CeuSum | null {
  return ceu === null ? null : (CEU_SUMS.find((sum) => sum.issuer === issuer) ?? null)
}

function cycleOf(
  members: readonly KeptCredential[],
  ceus: readonly LoggedCeu[],
  ruleOf: (one: KeptCredential) => RenewalRule,
  today: string,
): CeuCycle {
  const rules = members.map(ruleOf)
  const [first] = rules
  const sum = first === undefined ? null : sumOf(first)
  const known = rules.flatMap(({ ceu }) => ceu ?? [])
  const end =
    members
      .map(({ credential }) => credential.expires)
      .filter(isPartialDate)
      .toSorted()[0] ?? null
  const own = members.flatMap(({ credential }) => credential.ceu.required ?? [])
  const usual = known.length === 0 ? null : (sum?.sum ?? largest)(known.map(({ number }) => number))
  const required = own.length > 0 ? largest(own) : usual
  const start = startOf(members, end, Math.max(0, ...known.map(({ periodYears }) => periodYears)))
  const ids = new Set(members.map(({ id }) => id))
  const counted = ceus
    .filter(({ countsFor, date }) => {
      if (countsFor.length > 0 && !countsFor.some((id) => ids.has(id))) return false
      return isWithin(date, start, end)
    })
    .toSorted((a, b) => b.date.localeCompare(a.date))
  const logged = counted.reduce((hours, one) => hours + (one.hours ?? 0), 0)
  return {
    issuer: first?.issuer ?? '',
    members,
    sum,
    start,
    end,
    required,
    isOwnNumber: own.length > 0,
    counted,
    logged,
    left: required === null ? null : Math.max(0, required - logged),
    daysLeft: end === null ? null : daysBetween(today, end),
  }
}

function largest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers)
}

/** The start that the person said, else as many years before the end as a cycle has. */
function startOf(members: readonly KeptCredential[], end: string | null, years: number): string | null {
  const said = members
    .map(({ credential }) => credential.ceu.cycleStart)
    .filter(isPartialDate)
    .toSorted()[0]
  if (said !== undefined) return said
  return end === null || years === 0 ? null : `${Number(end.slice(0, 4)) - years}${end.slice(4)}`
}

/** What has no date that can be read counts: the person logged it. */
function isWithin(date: string, start: string | null, end: string | null): boolean {
  if (!isPartialDate(date)) return true
  return !(start !== null && isAfter(start, date)) && !(end !== null && isAfter(date, end))
}
