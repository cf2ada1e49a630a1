import { cleanText } from '@/lib/pdf/clean-text'
import { ACCREDITED, PRACTICUM } from '@/lib/pdf/words'
import { isPartialDate } from '@/lib/resume/dates'
import { sortCredentials, sortExperience } from '@/lib/resume/order'
import type { Credential, Education, Job, Membership, Resume } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'

/** One block of an application form: a job, a school, the contact. */
export type FormBlock = {
  /** "Work experience" */
  readonly section: string
  /** Those with words in them, in the order in which forms ask. */
  readonly fields: readonly FormField[]
}

export type FormField = { readonly label: string; readonly value: string }

/** The one field of several lines. */
export const DESCRIPTION = 'Description'

/**
 * The resume in the fields of an application form, in the order and under the names that Workday, iCIMS and Taleo use:
 * one block a job with title, employer, place, from, to and description.
 *
 * Plain signs only: older forms show curly quotes and bullets as question marks.
 *
 * @param resume as it stands on the day: see `resumeOn`
 */
export function formBlocks(resume: Resume): readonly FormBlock[] {
  const { contact, summary, experience, education, credentials, skills, memberships } = resume
  const sections: readonly (readonly [string, readonly (readonly FormField[])[]])[] = [
    ['Contact', [contactOf(contact)]],
    ['Summary', [fields([['Summary', summary]])]],
    ['Work experience', sortExperience(experience).map(jobOf)],
    ['Education', education.map(educationOf)],
    ['Certifications and licenses', sortCredentials(credentials).map(credentialOf)],
    ['Skills', [fields(SKILL_GROUPS.map(([group, label]) => [label, listed(skills[group])]))]],
    ['Memberships', memberships.map(membershipOf)],
  ]
  return sections.flatMap(([section, blocks]) =>
    blocks.filter((block) => block.length > 0).map((block) => ({ section, fields: block })),
  )
}

function contactOf({ name, headline, email, phone, place, availability, links }: Resume['contact']) {
  return fields([
    ['Name', name],
    ['Headline', headline],
    ['Email', email],
    ['Phone', phone],
    ['City and state', place],
    ['Availability', availability],
    ...links.map(({ label, url }) => [cleanText(label) || 'Website', url] as const),
  ])
}

function jobOf({ title, employer, place, start, end, current, hours, ...job }: Job): readonly FormField[] {
  const figures = [
    ['Volume', plain(job.volume)],
    ['Accuracy', plain(job.accuracy)],
  ] as const
  const tags = [
    ['Settings', job.settings],
    ['Specialties', job.specialties],
    ['Code sets', job.codeSets],
    ['Systems', job.systems],
  ] as const
  const description = [
    ...figures.map(labelled),
    ...tags.map(([label, words]) => [label, listed(words)] as const).map(labelled),
    ...job.bullets.map(({ text }) => plain(text)).map((text) => text && `- ${text}`),
  ].filter(isSaid)
  return [
    ...fields([
      ['Job title', title],
      ['Company', employer],
      ['Location', place],
      ['Schedule', hours],
      ['I currently work here', current ? 'Yes' : ''],
      ['From', monthAndYear(start)],
      ['To', current ? '' : monthAndYear(end)],
    ]),
    ...(description.length > 0 ? [{ label: DESCRIPTION, value: description.join('\n') }] : []),
  ]
}

function educationOf({
  school,
  place,
  credential,
  area,
  start,
  end,
  inProgress,
  ...entry
}: Education): readonly FormField[] {
  const practicum = PRACTICUM[entry.practicum]
  return fields([
    ['School or university', school],
    ['Location', place],
    ['Degree', credential],
    ['Field of study', area],
    ['From', monthAndYear(start)],
    [inProgress ? 'Expected' : 'To', monthAndYear(end)],
    ['Status', inProgress ? 'In progress' : ''],
    ['Accreditation', ACCREDITED[entry.accreditation]],
    [practicum || 'Practicum', entry.practicumDetail || (practicum && 'Yes')],
    ['Note', entry.note],
  ])
}

/** What is not held says so on the line after its name: a form that has no field for it must not show it as held. */
function credentialOf({
  name,
  acronym,
  issuer,
  number,
  earned,
  expires,
  status,
}: Credential): readonly FormField[] {
  const full = plain(name)
  const short = plain(acronym)
  const named = full === '' || full === short ? short : short === '' ? full : withAcronym(full, short)
  const words = {
    held: '',
    'in-progress': 'In progress, not held yet',
    expired: 'Expired',
    retired: 'Retired',
  }
  return fields([
    ['Certification', named],
    ['Status', named && words[status]],
    ['Issued by', issuer],
    ['Number', number],
    [status === 'in-progress' ? 'Expected' : 'Issued', monthAndYear(earned)],
    [status === 'expired' ? 'Expired' : 'Expires', monthAndYear(expires)],
  ])
}

function withAcronym(name: string, acronym: string): string {
  return name.endsWith(`(${acronym})`) ? name : `${name} (${acronym})`
}

function membershipOf({ organization, role, since }: Membership): readonly FormField[] {
  return fields([
    ['Organization', organization],
    ['Role', role],
    ['Since', monthAndYear(since)],
  ])
}

/** "03/2021" and "2021", as the date fields of forms ask for them; what cannot be read stays as typed. */
function monthAndYear(date: string): string {
  if (!isPartialDate(date)) return date
  const [year, month] = date.split('-')
  return month === undefined ? (year ?? '') : `${month}/${year}`
}

function fields(pairs: readonly (readonly [string, string])[]): readonly FormField[] {
  return pairs.map(([label, words]) => ({ label, value: plain(words) })).filter(({ value }) => isSaid(value))
}

function labelled([label, words]: readonly [string, string]): string {
  return words === '' ? '' : `${label}: ${words}`
}

function listed(tags: readonly string[]): string {
  return tags.map(plain).filter(isSaid).join(', ')
}

function isSaid(words: string): boolean {
  return words !== ''
}

function plain(words: string): string {
  return cleanText(words).replace(/[^ -~]/g, (sign) => PLAIN_SIGNS[sign] ?? sign)
}

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‒': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
}
