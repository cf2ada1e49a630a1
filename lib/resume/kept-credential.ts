import '@/lib/base/zod-without-eval'
import * as z from 'zod'
import { credentialShape } from './schema'

/** A credential of the person, apart from any resume: what is renewed, and where an apprentice stands. */
export const keptCredentialShape = z.object({
  version: z.literal(1),
  id: z.string(),
  credential: credentialShape,
  /** What the person has done towards losing the A, as they say it. */
  apprentice: z
    .object({
      /** Months of coding work that an employer will confirm. */
      months: z.number().nonnegative().nullable().default(null),
      /** The 80-hour course. */
      course: z.boolean().default(false),
      /** Practicode: 600 cases at 70 % or better. */
      practicode: z.boolean().default(false),
    })
    .prefault({}),
  changedAt: z.number(),
})

/** Continuing education that was done: one course, one meeting, one test. */
export const loggedCeuShape = z.object({
  version: z.literal(1),
  id: z.string(),
  /** A partial date, or what was typed. */
  date: z.string(),
  title: z.string(),
  /** CEUs as the issuer counts them. */
  hours: z.number().nonnegative().nullable(),
  /** The person's own word, or the issuer's: "Auditing", "HIIM". */
  category: z.string(),
  /** Ids of the kept credentials it counts for; none for all. */
  countsFor: z.array(z.string()),
  changedAt: z.number(),
})

export type KeptCredential = z.infer<typeof keptCredentialShape>
export type Apprentice = KeptCredential['apprentice']
export type LoggedCeu = z.infer<typeof loggedCeuShape>
