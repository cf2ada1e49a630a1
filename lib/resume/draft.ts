import '@/lib/base/zod-without-eval'
import * as z from 'zod'
import { broughtShape } from './brought'
import { resumeShape } from './schema'
import { setAsideShape } from './set-aside'

/** How the page looks: the choices that travel with a draft. */
export const pageSettingsShape = z.object({
  template: z.string().default('classic'),
  size: z.enum(['letter', 'a4']).default('letter'),
  density: z.enum(['airy', 'normal', 'dense']).default('normal'),
  /** Name of an accent; absent for the template's own. */
  accent: z.string().optional(),
  /** Pages to fit the resume to where readable sizes allow it; absent for as many as it takes. */
  fitTo: z.literal([1, 2]).optional(),
  /** Whether the PDF carries the draft, so that it can be brought back whole; absent for yes. */
  attachDraft: z.boolean().optional(),
})

/** A resume as it is kept on this device: named, dated, half-finished or not. Times are milliseconds since 1970. */
export const draftShape = z.object({
  /** Raised when the shape changes in a way that old programs would misread. */
  version: z.literal(1),
  id: z.string(),
  /** The person's own name for this version: "Risk adjustment". */
  name: z.string(),
  resume: resumeShape,
  page: pageSettingsShape.prefault({}),
  /** The posting last matched with it. */
  postingId: z.string().nullable().default(null),
  /** The file it was read from, until that has been looked over. One that cannot be read takes no draft with it. */
  brought: broughtShape.optional().catch(undefined),
  /** What the person has not done of what a posting asks for, by the posting's id: see set-aside.ts. */
  setAside: setAsideShape,
  createdAt: z.number(),
  changedAt: z.number(),
})

export type PageSettings = z.infer<typeof pageSettingsShape>
export type Draft = z.infer<typeof draftShape>
