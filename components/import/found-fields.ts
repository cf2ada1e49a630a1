import { formatPartialDate } from '@/lib/resume/dates'
import type { CredentialStatus, Resume } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'

/** One field as the review shows it; pressing it leads to the field. */
export type FoundPart = { readonly path: string; readonly text: string }

/** A row of the review: an entry with its parts, or the lines of a job. */
export type FoundRow = {
  readonly key: string
  /** What its parts are, where the section does not say it. */
  readonly label: FoundLabel | null
  /** A bullet of a job. */
  readonly isBullet: boolean
  readonly parts: readonly FoundPart[]
}

export type FoundLabel = keyof Resume['contact'] | keyof Resume['skills']

export type FoundSection = {
  readonly section:
    | 'contact'
    | 'credentials'
    | 'experience'
    | 'education'
    | 'memberships'
    | 'skills'
    | 'summary'
  readonly rows: readonly FoundRow[]
}

/** All that a resume holds, by section and entry, in the order of the steps. Sections without words are there, empty. */
export function foundFields(resume: Resume): readonly FoundSection[] {
  const { contact, credentials, experience, education, memberships, skills, summary } = resume
  return [
    {
      section: 'contact',
      rows: [
        ...CONTACT.flatMap((field) =>
          row(`contact.${field}`, field, [{ path: `contact.${field}`, text: contact[field] }]),
        ),
        ...row(
          'contact.links',
          'links',
          contact.links.map(({ url }, index) => ({ path: `contact.links.${index}.url`, text: url })),
        ),
      ],
    },
    {
      section: 'credentials',
      rows: credentials.flatMap(({ id, acronym, name, issuer, number, status, earned, expires }, index) =>
        row(
          id,
          null,
          [
            ['acronym', acronym],
            ['name', name],
            ['issuer', issuer],
            ['number', number],
            ['status', STATUS_WORDS[status]],
            ['earned', saying('earned', earned)],
            ['expires', saying('expires', expires)],
          ].map(partsAt(`credentials.${index}`)),
        ),
      ),
    },
    {
      section: 'experience',
      rows: experience.flatMap((job, index) => [
        ...row(
          job.id,
          null,
          [
            ['title', job.title],
            ['employer', job.employer],
            ['place', job.place],
            ['start', saying('from', job.start)],
            ['end', job.current ? 'to now' : saying('to', job.end)],
            ['hours', job.hours],
          ].map(partsAt(`experience.${index}`)),
        ),
        ...(['settings', 'specialties', 'codeSets', 'systems'] as const).flatMap((list) =>
          row(
            `${job.id}-${list}`,
            list,
            job[list].map((text, at) => ({ path: `experience.${index}.${list}.${at}`, text })),
          ),
        ),
        ...job.bullets.flatMap(({ id, text }, at) =>
          row(id, null, [{ path: `experience.${index}.bullets.${at}.text`, text }], true),
        ),
      ]),
    },
    {
      section: 'education',
      rows: education.flatMap((entry, index) =>
        row(
          entry.id,
          null,
          [
            ['credential', entry.credential],
            ['area', entry.area],
            ['school', entry.school],
            ['place', entry.place],
            ['start', saying('from', entry.start)],
            ['end', entry.start === '' ? formatPartialDate(entry.end) : saying('to', entry.end)],
            ['inProgress', entry.inProgress ? 'in progress' : ''],
            ['practicumDetail', entry.practicumDetail],
            ['note', entry.note],
          ].map(partsAt(`education.${index}`)),
        ),
      ),
    },
    {
      section: 'memberships',
      rows: memberships.flatMap(({ id, organization, role, since }, index) =>
        row(
          id,
          null,
          [
            ['organization', organization],
            ['role', role],
            ['since', saying('since', since)],
          ].map(partsAt(`memberships.${index}`)),
        ),
      ),
    },
    {
      section: 'skills',
      rows: SKILL_GROUPS.flatMap(([group]) =>
        row(
          group,
          group,
          skills[group].map((text, at) => ({ path: `skills.${group}.${at}`, text })),
        ),
      ),
    },
    { section: 'summary', rows: row('summary', null, [{ path: 'summary', text: summary }]) },
  ]
}

/** A held credential needs no word for it. */
const STATUS_WORDS = {
  held: '',
  'in-progress': 'in progress',
  expired: 'expired',
  retired: 'retired',
} satisfies Record<CredentialStatus, string>

const CONTACT = ['name', 'headline', 'email', 'phone', 'place', 'availability'] as const

/** A row of the parts that have words; none when no part has. */
function row(
  key: string,
  label: FoundLabel | null,
  parts: readonly FoundPart[],
  isBullet = false,
): readonly FoundRow[] {
  const said = parts.filter(({ text }) => text.trim() !== '')
  return said.length === 0 ? [] : [{ key, label, isBullet, parts: said }]
}

function partsAt(entry: string) {
  return ([field = '', text = '']: readonly string[]): FoundPart => ({ path: `${entry}.${field}`, text })
}

function saying(word: string, date: string): string {
  return date === '' ? '' : `${word} ${formatPartialDate(date)}`
}
