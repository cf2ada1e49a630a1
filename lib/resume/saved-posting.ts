import * as z from 'zod'

/** How far an application has come. */
const POSTING_STATUSES = ['saved', 'applied', 'interview', 'offer', 'closed'] as const

/** A job posting as it is kept on this device. Times are milliseconds since 1970. */
export const savedPostingShape = z.object({
  /** Raised when the shape changes in a way that old programs would misread. */
  version: z.literal(1),
  id: z.string(),
  title: z.string().default(''),
  employer: z.string().default(''),
  /** As pasted. */
  text: z.string(),
  /** The level that the person chose on a page about several; absent where there is nothing to choose. */
  level: z.string().optional(),
  status: z.enum(POSTING_STATUSES).default('saved'),
  /** When the status was last set by hand. */
  statusAt: z.number().nullable().default(null),
  createdAt: z.number(),
  changedAt: z.number(),
})

export type PostingStatus = (typeof POSTING_STATUSES)[number]
export type SavedPosting = z.infer<typeof savedPostingShape>
