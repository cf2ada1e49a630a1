import type { FieldPath } from '@/lib/match/report'
import type { Wording } from '@/lib/resume/field-text'
import type { Span } from '@/lib/text/span'

/** Every rule by its name, in the order in which findings are shown: what could do harm, then what a search misses, then style. */
export const RULE_IDS = [
  'patient-data',
  'apprentice-as-such',
  'credential-expiry',
  'credential-after-name',
  'odd-number',
  'unclear-dates',
  'acronym-alone',
  'expansion-alone',
  'posting-form-absent',
  'slash-list',
  'only-listed',
  'setting-unsaid',
  'no-number',
  'verb-first',
  'weak-phrase',
  'first-person',
  'stuffing',
  'overlapping-jobs',
  'gap-between-jobs',
  'old-detail',
] as const

export type RuleId = (typeof RULE_IDS)[number]

/** Where a finding stands. */
export type FindingPlace = {
  readonly field: FieldPath
  /** The words it is about, in the text of the field; null when it is about the whole of it, or about what is not there. */
  readonly span: Span | null
  /** A short place for people: "Harrow Lake Health Plan, line 2". */
  readonly name: string
}

/** Who says so. The address is null where it is general usage or our own way to count. */
export type AdviceSource = { readonly label: string; readonly url: string | null }

/** What to do. Only wording is ever changed for a person; what they did is asked, never written for them. */
export type FindingRemedy =
  | ({ readonly kind: 'wording' } & Wording)
  | { readonly kind: 'question'; readonly ask: string }
  | { readonly kind: 'none'; readonly say: string }

/** A remark about the writing of a resume. It judges words, never the person's work. */
export type Finding = {
  /** The same while the words are the same. */
  readonly id: string
  readonly rule: RuleId
  readonly place: FindingPlace
  /** What is so, in one sentence. */
  readonly says: string
  readonly why: string
  readonly source: AdviceSource
  readonly remedy: FindingRemedy
  /** The gap of the report that says the same, so that a screen says it once. */
  readonly gapId: string | null
}
