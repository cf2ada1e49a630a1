import { rememberFor } from '@/lib/base/remember'
import type { Resume } from './schema'
import { shownResume } from './shown'

/**
 * Whether a resume says anything yet that a posting could ask for: a credential, work, schooling, a skill, or a word about
 * them. A name, an address and rows without words say nothing.
 */
export const saysAnything = rememberFor((resume: Resume): boolean => {
  const { contact, summary, credentials, experience, education, skills, memberships } = shownResume(resume)
  const texts = [
    contact.headline,
    summary,
    ...credentials.flatMap(({ acronym, name }) => [acronym, name]),
    ...experience.flatMap(({ title, employer, settings, specialties, codeSets, systems, bullets }) => [
      title,
      employer,
      ...[settings, specialties, codeSets, systems].flat(),
      ...bullets.map(({ text }) => text),
    ]),
    ...education.flatMap(({ credential, area, school, note }) => [credential, area, school, note]),
    ...Object.values(skills).flat(),
    ...memberships.flatMap(({ organization, role }) => [organization, role]),
  ]
  return texts.some((text) => text.trim() !== '')
})
