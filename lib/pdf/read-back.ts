import type { Resume } from '@/lib/resume/schema'
import type { LaidOutResume } from './page'
import { checkReading } from './read-back-checks'
import { readPdfText } from './read-back-text'

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

/**
 * Reads a finished PDF with a second program (pdf.js) and compares what comes out with what went in.
 *
 * @param bytes the file; left untouched
 * @param layout the pages that the file was painted from
 */
export async function readBack(bytes: Uint8Array, resume: Resume, layout: LaidOutResume): Promise<ReadBack> {
  const pages = await readPdfText(bytes)
  const text = pages.join('\n')
  return { text, pageCount: pages.length, checks: checkReading(text, resume, layout) }
}
