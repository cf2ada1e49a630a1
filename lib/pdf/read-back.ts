/** What came out of the finished file when it was read like an applicant tracking system reads it. */
export type ReadBack = {
  /** The text in content order, as a reader gets it. */
  readonly text: string
  readonly pageCount: number
  readonly checks: readonly ReadBackCheck[]
}

/** One promise about the file: what was looked for and how much of it was found. */
export type ReadBackCheck = {
  readonly label: string
  readonly found: number
  readonly of: number
  /** What did not come back, in words. */
  readonly lost: readonly string[]
}
