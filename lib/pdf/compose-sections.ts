import { formatPartialDate } from '@/lib/resume/dates'
import { sortExperience } from '@/lib/resume/order'
import type { Membership, Resume, Skills } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'
import { cleanText } from './clean-text'
import { composeCredentials } from './compose-credentials'
import {
  type ComposedSection,
  type ContentBlock,
  type ContentEntry,
  joinPieces,
  type Piece,
  piece,
  type SectionName,
} from './content'
import type { Role, Template, TemplateLine } from './template'
import { listed, wordsOfEducation, wordsOfJob } from './words'

/** The sections that have something to say, in the template's order, worded as the template words them. */
export function composeSections(resume: Resume, template: Template): readonly ComposedSection[] {
  return template.sections.flatMap((name) => {
    const entries = composers[name](resume, template).filter(
      ({ head, list }) => head.length + list.length > 0,
    )
    return entries.length === 0 ? [] : [{ name, heading: headingOf(name, template), entries }]
  })
}

const composers = {
  summary: ({ summary }) => [{ head: block('summary', 'p', 'summary', wordsOf(summary)), list: [] }],
  credentials: ({ credentials }) => [{ head: [], list: composeCredentials(credentials) }],
  skills: ({ skills }) => [{ head: [], list: composeSkills(skills) }],
  experience: ({ experience }, template) =>
    sortExperience(experience).map((job) => {
      const field = `experience.${experience.indexOf(job)}`
      return {
        head: headOf(field, template.job(wordsOfJob(job))),
        list: job.bullets.flatMap((bullet, index) =>
          block(`${field}.bullets.${index}.text`, 'li', 'bullet', wordsOf(withoutMark(bullet.text))),
        ),
      }
    }),
  education: ({ education }, template) =>
    education.map((entry, index) => ({
      head: headOf(`education.${index}`, template.education(wordsOfEducation(entry))),
      list: [],
    })),
  memberships: ({ memberships }) => [{ head: [], list: memberships.flatMap(composeMembership) }],
} satisfies Record<SectionName, (resume: Resume, template: Template) => readonly ContentEntry[]>

function composeSkills(skills: Skills): readonly ContentBlock[] {
  return SKILL_GROUPS.flatMap(([group, label]) => {
    const words = listed(skills[group])
    return words === ''
      ? []
      : block(`skills.${group}`, 'p', 'skill', [
          piece(`${label}:`, { face: 'strong', whole: true }),
          piece(` ${words}`),
        ])
  })
}

function composeMembership(
  { organization, role, since }: Membership,
  index: number,
): readonly ContentBlock[] {
  const year = cleanText(formatPartialDate(since))
  const standing = cleanText(role)
  return block(
    `memberships.${index}`,
    'p',
    'membership',
    joinPieces(
      [
        wordsOf(organization, 'strong'),
        wordsOf(standing),
        year === ''
          ? []
          : [piece(standing === '' ? `member since ${year}` : `since ${year}`, { whole: true })],
      ],
      ', ',
    ),
  )
}

function headOf(field: string, templateLines: readonly TemplateLine[]): readonly ContentBlock[] {
  return templateLines
    .filter(({ pieces }) => pieces.some(({ text }) => text !== ''))
    .map(({ role, part, pieces }, index) => ({
      id: `${field}.${role}`,
      field: part === '' ? field : `${field}.${part}`,
      tag: index === 0 ? 'h3' : 'p',
      role,
      pieces,
      breakBefore: null,
    }))
}

function headingOf(name: SectionName, { headings, headingCase }: Template): ContentBlock | null {
  const words = headings[name]
  if (words === undefined) return null
  const text = headingCase === 'capitals' ? words.toUpperCase() : words
  return {
    id: `heading.${name}`,
    field: null,
    tag: 'h2',
    role: 'heading',
    pieces: [piece(text)],
    breakBefore: null,
  }
}

/** Text pasted from elsewhere often brings its own bullet; one is enough. */
function withoutMark(text: string): string {
  return cleanText(text).replace(/^[•‣▪●◦○■·*–—-] +/, '')
}

function wordsOf(text: string, face: Piece['face'] = 'plain'): readonly Piece[] {
  const clean = cleanText(text)
  return clean === '' ? [] : [piece(clean, { face })]
}

function block(
  field: string,
  tag: ContentBlock['tag'],
  role: Role,
  pieces: readonly Piece[],
): readonly ContentBlock[] {
  return pieces.length === 0 ? [] : [{ id: field, field, tag, role, pieces, breakBefore: null }]
}
