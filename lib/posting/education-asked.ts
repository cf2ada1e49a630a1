import type { Span } from '@/lib/text/span'
import type { Level } from './posting'

/** From the lowest to the highest. */
export const EDUCATION_LEVELS = ['high-school', 'certificate', 'associate', 'bachelor', 'master'] as const
export type EducationLevel = (typeof EDUCATION_LEVELS)[number]

export const FIELDS_OF_STUDY = ['health', 'business', 'computing', 'nursing'] as const
export type FieldOfStudy = (typeof FIELDS_OF_STUDY)[number]

/** The schooling that a posting asks for. */
export type EducationAsked = {
  readonly min: EducationLevel
  /** What it may be in; none where the posting names no field that we know, or takes any. */
  readonly fields: readonly FieldOfStudy[]
  readonly level: Exclude<Level, 'mentioned'>
  /** "or equivalent experience" stands beside it. */
  readonly orEquivalent: boolean
  readonly span: Span
}
