import '@/lib/base/zod-without-eval'
import * as z from 'zod'

/** A line of a file that a resume was read from, as much of it as a person needs to see again. */
const broughtLineShape = z.object({
  text: z.string(),
  listItem: z.boolean().default(false),
  /** The file sets it as a heading. */
  heading: z.boolean().default(false),
  /** Counted from 1; null where the file has no pages of its own. */
  page: z.number().nullable().default(null),
})

/** A field, and the lines that say it. */
const placedShape = z.object({
  /** A path with the ids of rows for their places, so that it outlives a move: `experience.job-1.title`. */
  keys: z.string(),
  /** Which of a list of words: `skills.codeSets` holds many, and they have no ids. */
  word: z.string().optional(),
  /** Indices of lines. */
  lines: z.array(z.number()),
})

/**
 * The file that a draft was read from: its lines, which field each went to, and which have no place yet. Kept with the
 * draft until its owner says that it is done, so that nothing of the file is lost between two sittings.
 */
export const broughtShape = z.object({
  fileName: z.string(),
  lines: z.array(broughtLineShape),
  placed: z.array(placedShape),
  /** Lines that have words without a place. One may be placed in part. */
  leftovers: z.array(z.number()),
  /** Lines that the person does not need. */
  dismissed: z.array(z.number()).default([]),
})

export type Brought = z.infer<typeof broughtShape>
export type BroughtLine = Brought['lines'][number]
export type Placed = Brought['placed'][number]
