import type { Span } from '@/lib/text/span'
import { isOwnNumber, PATIENT_PATTERNS } from './patient-patterns'

/** What kind of patient data a text seems to hold. */
export type PatientData = 'record-number' | 'birth-date' | 'claim-number' | 'social-security' | 'patient-name'

/**
 * Finds what looks like patient data: numbers that follow the words of a record, a birth date, a social security number,
 * a patient called by name, a name beside a full date or an age. Codes (99213, E11.9, V28), volumes and money are left
 * alone.
 *
 * A date that begins a stretch of time, or stands behind the words of a job or a certificate, is no birth date.
 *
 * It asks, it does not prove: a text without a finding may still hold a name.
 */
export function findPatientData(text: string): FoundPatientData | null {
  return findAllPatientData(text)[0] ?? null
}

/** The first of each kind of pattern, the surest first; what overlaps a surer one is left out. */
export function findAllPatientData(text: string): readonly FoundPatientData[] {
  const found: FoundPatientData[] = []
  for (const { kind, pattern, unless } of PATIENT_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (unless?.test(match[0]) || isOwnNumber(match, text)) continue
      const span = { start: match.index, end: match.index + match[0].length }
      if (found.some((one) => one.span.start < span.end && span.start < one.span.end)) continue
      found.push({ kind, span })
      break
    }
  }
  return found
}

type FoundPatientData = { readonly kind: PatientData; readonly span: Span }
