import type { Credential } from '@/lib/resume/schema'
import { findNumber } from './numbers'
import { findPatientData } from './patient-data'
import { findPronoun } from './pronouns'

/** One remark about the summary. */
export type SummaryNote =
  | { readonly code: 'credential'; readonly done: boolean; readonly acronym: string | null }
  | { readonly code: 'number'; readonly done: boolean; readonly number: string | null }
  | { readonly code: 'no-pronoun' | 'no-patient-data'; readonly done: boolean }

/** What a summary already says: a held credential, a number, no "I", no patient data. Judges wording only. */
export function coachSummary(text: string, credentials: readonly Credential[]): SummaryNote[] {
  const held = credentials.filter((one) => one.status === 'held' && one.acronym.trim() !== '')
  const named = held.find((one) => says(text, one.acronym))
  const number = findNumber(text)
  const notes: SummaryNote[] = [
    { code: 'credential', done: named !== undefined, acronym: named?.acronym ?? held[0]?.acronym ?? null },
    { code: 'number', done: number !== null, number },
  ]
  if (text.trim() === '') return notes
  return [
    ...notes,
    { code: 'no-pronoun', done: findPronoun(text) === null },
    { code: 'no-patient-data', done: findPatientData(text) === null },
  ]
}

/** Whole credentials only: CPC-A does not say CPC. */
function says(text: string, acronym: string): boolean {
  const escaped = acronym.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w-])${escaped}(?![\\w]|-\\w)`).test(text)
}
