import type { Apprentice } from './kept-credential'

/** One step of a way to lose the A, and whether it is done. */
export type RouteStep = {
  readonly step: 'two-years' | 'one-year' | 'course' | 'practicode' | 'course-or-practicode'
  readonly isDone: boolean
}

/**
 * The three ways in which AAPC takes the A off a CPC-A or COC-A, with where the person stands on each: two years of
 * verified coding work; one year with the 80-hour course or Practicode; or the course and Practicode without work.
 *
 * Source: aapc.com, "Complete your CPC apprenticeship", read on a copy of 2025.
 */
export function apprenticeRoutes({
  months,
  course,
  practicode,
}: Apprentice): readonly (readonly RouteStep[])[] {
  const worked = months ?? 0
  return [
    [{ step: 'two-years', isDone: worked >= 24 }],
    [
      { step: 'one-year', isDone: worked >= 12 },
      { step: 'course-or-practicode', isDone: course || practicode },
    ],
    [
      { step: 'course', isDone: course },
      { step: 'practicode', isDone: practicode },
    ],
  ]
}

/** The page that says so. */
export const APPRENTICE_SOURCE = 'https://aapc.com/certifications/cpc/complete-your-cpc-apprenticeship'
