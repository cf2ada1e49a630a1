import { statusOn } from '@/lib/resume/credential-status'
import type { Resume } from '@/lib/resume/schema'
import { shownResume } from '@/lib/resume/shown'

/**
 * Whose resume it is: the name with the credentials held on that day, "Teodor Ashgrove, CPC-A". Empty without a name.
 * Expired, retired and unfinished credentials never follow a name.
 *
 * @param today YYYY-MM-DD
 */
export function ownerLine(resume: Resume, today: string): string {
  const name = resume.contact.name.trim()
  if (name === '') return ''
  const held = shownResume(resume).credentials.filter((credential) => HELD.has(statusOn(credential, today)))
  return [
    name,
    ...held.map((credential) => credential.acronym.trim()).filter((acronym) => acronym !== ''),
  ].join(', ')
}

const HELD: ReadonlySet<string> = new Set(['held', 'expires-soon'])
