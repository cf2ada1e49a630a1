import type { Brought } from '@/lib/resume/brought'
import type { Resume, Skills } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'
import { lineStates } from './line-states'
import { originsOf } from './origins'

/** Where a line of a file can be put by hand. */
export type Place =
  | { readonly kind: 'bullet'; readonly jobId: string }
  | { readonly kind: 'job' }
  | { readonly kind: 'credential' }
  | { readonly kind: 'education' }
  | { readonly kind: 'education-note'; readonly educationId: string }
  | { readonly kind: 'skill'; readonly group: keyof Skills }
  | { readonly kind: 'membership' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'headline' }

/** Every place that a resume has for a line, in the order of its sections. */
export function placesIn(resume: Resume): readonly Place[] {
  return [
    ...resume.experience.map(({ id }): Place => ({ kind: 'bullet', jobId: id })),
    { kind: 'job' },
    { kind: 'credential' },
    ...resume.education.map(({ id }): Place => ({ kind: 'education-note', educationId: id })),
    { kind: 'education' },
    ...SKILL_GROUPS.map(([group]): Place => ({ kind: 'skill', group })),
    { kind: 'membership' },
    { kind: 'summary' },
    ...(resume.contact.headline.trim() === '' ? [{ kind: 'headline' } as const] : []),
  ]
}

/**
 * Where a line most likely belongs: with the nearest line before it, else with the next one, as far as a heading. Null
 * where neither says anything, and for a line that no resume needs: then nothing is suggested.
 */
export function likelyPlace(resume: Resume, brought: Brought, line: number): Place | null {
  const origins = originsOf(resume, brought)
  const states = lineStates(brought, origins)
  const isBorder = (at: number) => states[at] === 'read' || brought.lines[at]?.heading === true
  if (isBorder(line) || REFERENCES.test(brought.lines[line]?.text ?? '')) return null
  for (const step of [-1, 1])
    for (let at = line + step; brought.lines[at] !== undefined && !isBorder(at); at += step) {
      const path = origins.find(({ lines }) => lines.includes(at))?.path
      if (path !== undefined) return placeBeside(resume, path)
    }
  return null
}

/** The commonest line without content: an offer of references. */
const REFERENCES = /^\W*references?\b.{0,20}\b(?:up)?on request\W*$/i

function placeBeside(resume: Resume, path: string): Place | null {
  const [section = '', key = ''] = path.split('.')
  const job = section === 'experience' ? resume.experience[Number(key)] : undefined
  if (job !== undefined) return { kind: 'bullet', jobId: job.id }
  const entry = section === 'education' ? resume.education[Number(key)] : undefined
  if (entry !== undefined) return { kind: 'education-note', educationId: entry.id }
  const group = section === 'skills' ? SKILL_GROUPS.find(([name]) => name === key)?.[0] : undefined
  if (group !== undefined) return { kind: 'skill', group }
  if (section === 'credentials') return { kind: 'credential' }
  if (section === 'memberships') return { kind: 'membership' }
  return section === 'summary' ? { kind: 'summary' } : null
}
