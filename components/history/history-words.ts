import type { DraftPart } from '@/lib/resume/changed-parts'

export const TITLE = 'Earlier versions'

export const LEAD =
  'As you write, a version is kept every ten minutes: all of the last day, one a day for a month, one a week before that. They stay on this device.'

export const NONE =
  'None yet. The first is kept when you have worked for ten minutes, or come back to this resume later.'

export const SAME = 'The same words, on the same page'

export const RESTORE = 'Restore this version'
export const OPEN_AS_NEW = 'Make a resume of it'
export const ALL_VERSIONS = 'All versions'
export const AS_IT_IS = 'As it is now.'

export const restored = (when: string) =>
  `The version of ${when} is back. What stood there before is kept too.`
export const madeNew = (name: string) => `“${name}” is in your library.`
export const nameOfNew = (name: string, when: string) => `${name} (${when})`

const PARTS: Readonly<Record<DraftPart, string>> = {
  contact: 'Contact',
  summary: 'Summary',
  credentials: 'Certifications',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  memberships: 'Memberships',
  page: 'how the page looks',
  name: 'its name',
}

/** "Then changed: Contact, Experience". */
export function changedWords(parts: readonly DraftPart[]): string {
  return parts.length === 0 ? SAME : `Then changed: ${parts.map((part) => PARTS[part]).join(', ')}`
}
