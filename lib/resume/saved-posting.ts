import '@/lib/base/zod-without-eval'
import * as z from 'zod'

/** How far an application has come, in the order in which it goes. */
export const POSTING_STATUSES = ['saved', 'applied', 'interview', 'offer', 'closed'] as const

const text = z.string().default('')

/** The days of an application, as typed until they can be read, then YYYY-MM-DD. The day of saving is `createdAt`. */
const datesShape = z.object({
  applied: text,
  interview: text,
  /** Last day to apply. */
  deadline: text,
  followUp: text,
})

/** A job posting as it is kept on this device. Times are milliseconds since 1970. */
export const savedPostingShape = z.object({
  /**
   * Raised when the shape changes in a way that old programs would misread. 2 brought link, resume, dates and notes,
   * which a program of 1 would drop at its next save; what 1 wrote is read as 2.
   */
  version: z.union([z.literal(1), z.literal(2)]).transform(() => 2 as const),
  id: z.string(),
  title: text,
  employer: text,
  /** As pasted. */
  text: z.string(),
  /** Where it was found, as typed; `safeLink` says whether it can be followed. */
  link: text,
  /** The resume that was made for it; null while none was named. */
  draftId: z.string().nullable().default(null),
  /** The level that the person chose on a page about several; absent where there is nothing to choose. */
  level: z.string().optional(),
  status: z.enum(POSTING_STATUSES).default('saved'),
  /** When the status was last set by hand. */
  statusAt: z.number().nullable().default(null),
  dates: datesShape.prefault({}),
  /** The hour of the interview, as typed. */
  interviewTime: text,
  notes: text,
  createdAt: z.number(),
  changedAt: z.number(),
})

export type PostingStatus = (typeof POSTING_STATUSES)[number]
export type PostingDates = z.infer<typeof datesShape>
export type SavedPosting = z.infer<typeof savedPostingShape>
