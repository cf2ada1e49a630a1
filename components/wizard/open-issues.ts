import { type Resume, resumeSchema } from '@/lib/resume/schema'
import type { Step } from './wizard-steps'

/** Paths of the fields of a step that the schema asks to look at again, in the order of the form. */
export function openIssues(resume: Resume, step?: Step): string[] {
  const checked = resumeSchema.safeParse(resume)
  if (checked.success) return []
  const paths = checked.error.issues.map((issue) => issue.path.join('.'))
  if (step === undefined) return paths
  return paths.filter((path) => step.sections.some((section) => path.startsWith(`${section}.`)))
}
