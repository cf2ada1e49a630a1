import type { Resume } from '@/lib/resume/schema'

/** The steps in the order of the wizard. Certifications come early because recruiters filter on them. */
export const STEPS = [
  { slug: 'contact', name: 'Contact', sections: ['contact'] },
  { slug: 'certifications', name: 'Certifications', sections: ['credentials'] },
  { slug: 'experience', name: 'Experience', sections: ['experience'] },
  { slug: 'education', name: 'Education', sections: ['education', 'memberships'] },
  { slug: 'skills', name: 'Skills', sections: ['skills'] },
  { slug: 'summary', name: 'Summary', sections: ['summary'] },
] as const satisfies readonly {
  slug: string
  name: string
  /** The parts of the resume that the step edits. */
  sections: readonly (keyof Resume)[]
}[]

export type Step = (typeof STEPS)[number]
export type StepSlug = Step['slug']
export type SectionName = Step['sections'][number]

/** The step that edits a field: `experience.0.title` belongs to Experience. Contact for what no step knows. */
export function stepOfField(path: string): Step {
  const section = path.split('.')[0]
  return STEPS.find((step) => step.sections.some((name) => name === section)) ?? STEPS[0]
}

/** The step that a path of the site shows: /write/skills/ is Skills. */
export function stepOfPathname(pathname: string): Step {
  const slug = pathname.split('/').filter(Boolean).at(-1)
  return STEPS.find((step) => step.slug === slug) ?? STEPS[0]
}

/** The step before and the step after, where there are such. */
export function neighbourSteps(step: Step): { readonly before: Step | null; readonly after: Step | null } {
  const at = STEPS.indexOf(step)
  return { before: STEPS[at - 1] ?? null, after: STEPS[at + 1] ?? null }
}

/** Where a step of a draft is, with the field to begin in. */
export function stepHref(step: Step, draftId: string, field?: string): string {
  const query = new URLSearchParams({ resume: draftId })
  if (field !== undefined) query.set('field', field)
  return `/write/${step.slug}/?${query}`
}
