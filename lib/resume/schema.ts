import '@/lib/base/zod-without-eval'
import * as z from 'zod'
import { isAfter, isPartialDate } from './dates'

/**
 * What a resume is: the only definition. Forms, storage, files and the worker all use these types.
 *
 * Two strengths of one schema: `resumeShape` is what may be kept (half-typed dates and addresses included, so that
 * nothing typed is ever refused by storage); `resumeSchema` adds the checks that a form shows beside its fields.
 *
 * Every date is text: `2021`, `2021-03`, `2021-03-14`, empty, or what the person typed while it cannot be read yet.
 */

const text = z.string().default('')
const tags = z.array(z.string()).default([])

/**
 * What a file from elsewhere said and no field here can hold, by its own key: a JSON Resume's `volunteer`, a job's
 * `url`. Kept so that it goes out again; never printed. Absent on what was written here.
 */
const carried = z.record(z.string(), z.json()).optional()

/** Left out of this version of the resume: kept, never shown to others (see shown.ts). Absent on what is shown. */
const hidden = z.boolean().optional()

/** How a credential stands today. Only a held one is printed after the name or counted as held. */
export const CREDENTIAL_STATUSES = ['held', 'in-progress', 'expired', 'retired'] as const

/** A continuing-education cycle as the person reports it. Units: CEUs as the issuer counts them. */
const ceuShape = z.object({
  cycleStart: text,
  cycleEnd: text,
  required: z.number().nonnegative().nullable().default(null),
  earned: z.number().nonnegative().nullable().default(null),
})

export const credentialShape = z.object({
  id: z.string(),
  /** The catalogue's concept; null for a credential that the person wrote freely. */
  conceptId: z.string().nullable().default(null),
  acronym: text,
  name: text,
  issuer: text,
  number: text,
  earned: text,
  expires: text,
  status: z.enum(CREDENTIAL_STATUSES).default('held'),
  ceu: ceuShape.default({ cycleStart: '', cycleEnd: '', required: null, earned: null }),
  hidden,
  carried,
})

export const bulletShape = z.object({ id: z.string(), text, hidden })

export const jobShape = z.object({
  id: z.string(),
  title: text,
  employer: text,
  /** City and state, or "Remote". */
  place: text,
  start: text,
  end: text,
  current: z.boolean().default(false),
  /** "Full time, 40 hours a week", "Per diem": federal HR asks for it. */
  hours: text,
  /** "42 charts a day". As the person says it, of what and by when. */
  volume: text,
  /** "96.4%, internal audits". */
  accuracy: text,
  settings: tags,
  specialties: tags,
  codeSets: tags,
  systems: tags,
  bullets: z.array(bulletShape).default([]),
  hidden,
  carried,
})

/** Which body stands behind a programme of study. */
export const ACCREDITATIONS = ['none', 'cahiim', 'ahima-approved'] as const

/** Supervised practice inside a programme: training, never counted as employment. */
export const PRACTICUMS = ['none', 'externship', 'practicode'] as const

export const educationShape = z.object({
  id: z.string(),
  /** "Associate of Applied Science", "Medical coding certificate". */
  credential: text,
  /** Field of study. */
  area: text,
  school: text,
  place: text,
  start: text,
  end: text,
  inProgress: z.boolean().default(false),
  accreditation: z.enum(ACCREDITATIONS).default('none'),
  practicum: z.enum(PRACTICUMS).default('none'),
  /** "600 cases, 91 %", "120 hours, outpatient". */
  practicumDetail: text,
  note: text,
  hidden,
  carried,
})

/** A coder's skills in the groups that recruiters filter by. */
const skillsShape = z.object({
  codeSets: tags,
  settings: tags,
  specialties: tags,
  systems: tags,
  knowledge: tags,
  soft: tags,
})

export const membershipShape = z.object({
  id: z.string(),
  organization: text,
  role: text,
  since: text,
  hidden,
})

export const linkShape = z.object({ id: z.string(), label: text, url: text, carried })

const contactShape = z.object({
  name: text,
  /** One line under the name: "Inpatient coder". Optional. */
  headline: text,
  email: text,
  phone: text,
  /** City and state. */
  place: text,
  /** "Remote, US Eastern time". */
  availability: text,
  links: z.array(linkShape).default([]),
  carried,
})

export const resumeShape = z.object({
  contact: contactShape.prefault({}),
  summary: text,
  credentials: z.array(credentialShape).default([]),
  experience: z.array(jobShape).default([]),
  education: z.array(educationShape).default([]),
  skills: skillsShape.prefault({}),
  memberships: z.array(membershipShape).default([]),
  carried,
})

/** The same, with what a finished resume must satisfy; each message says what to do. Hidden rows may wait. */
export const resumeSchema = resumeShape.superRefine((resume, context) => {
  const ask = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message })
  const askDate = (path: (string | number)[], value: string) => {
    if (value !== '' && !isPartialDate(value))
      ask(path, 'Write a month and a year, such as Mar 2021 or 3/2021.')
  }
  const askOrder = (path: (string | number)[], start: string, end: string) => {
    if (isPartialDate(start) && isPartialDate(end) && isAfter(start, end))
      ask(path, 'This is before the start. Check both dates.')
  }

  const { contact } = resume
  if (contact.name.trim() === '')
    ask(['contact', 'name'], 'Write your name as it stands on your credentials.')
  if (contact.email !== '' && !EMAIL.test(contact.email.trim()))
    ask(['contact', 'email'], 'Write the whole address, such as dana@example.com.')
  if (contact.phone !== '' && (contact.phone.match(/\d/g) ?? []).length < 7)
    ask(['contact', 'phone'], 'Write the whole number, with the area code.')
  contact.links.forEach((link, index) => {
    if (link.url !== '' && !isWebAddress(link.url))
      ask(['contact', 'links', index, 'url'], 'Write a web address, such as linkedin.com/in/your-name.')
  })

  resume.credentials.forEach((credential, index) => {
    if (credential.hidden) return
    if (credential.name.trim() === '' && credential.acronym.trim() === '')
      ask(['credentials', index, 'name'], 'Name the credential, or remove this entry.')
    askDate(['credentials', index, 'earned'], credential.earned)
    askDate(['credentials', index, 'expires'], credential.expires)
    askDate(['credentials', index, 'ceu', 'cycleStart'], credential.ceu.cycleStart)
    askDate(['credentials', index, 'ceu', 'cycleEnd'], credential.ceu.cycleEnd)
    askOrder(['credentials', index, 'expires'], credential.earned, credential.expires)
    askOrder(['credentials', index, 'ceu', 'cycleEnd'], credential.ceu.cycleStart, credential.ceu.cycleEnd)
  })

  resume.experience.forEach((job, index) => {
    if (job.hidden) return
    if (job.title.trim() === '') ask(['experience', index, 'title'], 'Write the job title.')
    if (job.employer.trim() === '') ask(['experience', index, 'employer'], 'Write the employer.')
    if (/^[\d.,\s]+$/.test(job.volume))
      ask(['experience', index, 'volume'], 'Say of what and by when, such as 42 charts a day.')
    if (job.start === '') ask(['experience', index, 'start'], 'Write the month you began, such as Mar 2021.')
    askDate(['experience', index, 'start'], job.start)
    if (job.current) return
    if (job.end === '')
      ask(['experience', index, 'end'], 'Write the month you left, or check “I work here now”.')
    askDate(['experience', index, 'end'], job.end)
    askOrder(['experience', index, 'end'], job.start, job.end)
  })

  resume.education.forEach((entry, index) => {
    if (entry.hidden) return
    if (entry.credential.trim() === '' && entry.area.trim() === '')
      ask(['education', index, 'credential'], 'Name the degree, diploma or certificate.')
    if (entry.school.trim() === '') ask(['education', index, 'school'], 'Name the school.')
    askDate(['education', index, 'start'], entry.start)
    askDate(['education', index, 'end'], entry.end)
    askOrder(['education', index, 'end'], entry.start, entry.end)
  })

  resume.memberships.forEach((membership, index) => {
    if (membership.hidden) return
    if (membership.organization.trim() === '')
      ask(['memberships', index, 'organization'], 'Name the organization, or remove this entry.')
    askDate(['memberships', index, 'since'], membership.since)
  })
})

export type Resume = z.infer<typeof resumeShape>
export type Credential = Resume['credentials'][number]
export type CredentialStatus = Credential['status']
export type Job = Resume['experience'][number]
export type Bullet = Job['bullets'][number]
export type Education = Resume['education'][number]
export type Skills = Resume['skills']
export type Membership = Resume['memberships'][number]
export type Link = Resume['contact']['links'][number]
/** See `carried` in the shapes: foreign JSON by its own key. */
export type Carried = NonNullable<Resume['carried']>

/** One "@" with something on both sides and a dot in the host: what people mistype, not what RFC 5322 allows. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/

/** A host with a dot, with or without http(s) in front. Anything else (javascript:, mailto:) is refused. */
function isWebAddress(value: string): boolean {
  return /^(https?:\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/iu.test(value.trim())
}
