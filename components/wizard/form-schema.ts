import '@/lib/base/zod-without-eval'
import * as z from 'zod'
import { type Resume, resumeSchema } from '@/lib/resume/schema'

/**
 * The checks of `resumeSchema` on a resume that is whole, as every draft in the store is: the form's values have the
 * type that the store has, with no field that may be absent.
 */
export const formSchema = z.custom<Resume>().superRefine((resume, context) => {
  for (const { path, message } of resumeSchema.safeParse(resume).error?.issues ?? [])
    context.addIssue({ code: 'custom', path: [...path], message })
})
