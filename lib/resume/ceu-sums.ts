/** How many CEUs an issuer asks of somebody who holds several of its credentials at once, and who says so. */
export type CeuSum = {
  readonly issuer: string
  /** @param numbers what each of the credentials asks for alone */
  readonly sum: (numbers: readonly number[]) => number
  readonly says: string
  readonly source: { readonly label: string; readonly url: string }
}

/** By the number of certifications held, from one to five and more. */
const AAPC_TOTALS = [36, 40, 44, 48, 52] as const

/** Of the issuers that do not simply ask for each by itself. Read on pages of 2018 to 2025. */
export const CEU_SUMS: readonly CeuSum[] = [
  {
    issuer: 'AAPC',
    sum: ({ length }) => AAPC_TOTALS[Math.min(length, AAPC_TOTALS.length) - 1] ?? 0,
    says: 'AAPC counts all of its certifications together: 36 CEUs in two years for one, 40 for two, 44, 48, and 52 for five or more.',
    source: { label: 'aapc.com', url: 'https://www.aapc.com/medical-coding-education/help/' },
  },
  {
    issuer: 'AHIMA',
    sum: (numbers) => Math.min(50, Math.max(0, ...numbers) + 10 * (numbers.length - 1)),
    says: 'AHIMA asks for the largest of its numbers and 10 more for each further credential, 50 at most. Four in five must be about health information; from 2025 two in five must come from AHIMA or its component associations.',
    source: { label: 'ahima.org', url: 'https://www.ahima.org/certification/Recertification' },
  },
]
