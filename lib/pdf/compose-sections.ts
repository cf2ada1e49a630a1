import { formatPartialDate } from '@/lib/resume/dates'
import { sortExperience } from '@/lib/resume/order'
import type { Education, Job, Membership, Resume, Skills } from '@/lib/resume/schema'
import { SKILL_GROUPS } from '@/lib/resume/skill-groups'
import { cleanText } from './clean-text'
import { composeCredentials } from './compose-credentials'
import { isTraining, trainingHeading } from './compose-schooling'
import {
  blockOf,
  type ComposedSection,
  type ContentBlock,
  type ContentEntry,
  joinPieces,
  piece,
  type SectionName,
} from './content'
import type { Template, TemplateLine } from './template'
import { listed, wordsOfEducation, wordsOfJob } from './words'

/** The sections that have something to say, in the template's order, worded as the template words them. */
export function composeSections(resume: Resume, template: Template): readonly ComposedSection[] {
  return template.sections.flatMap((name) => {
    const entries = composers[name](resume, template).filter(
      ({ head, list }) => head.length + list.length > 0,
    )
    return entries.length === 0 ? [] : [{ name, heading: headingOf(name, resume, template), entries }]
  })
}

const composers = {
  summary: ({ summary }) => [
    { head: blockOf('summary', 'p', 'summary', [piece(cleanText(summary))]), list: [] },
  ],
  credentials: ({ credentials }) => [{ head: [], list: composeCredentials(credentials) }],
  skills: ({ skills }) => [{ head: [], list: composeSkills(skills) }],
  training: (resume, template) =>
    trainingIn(resume, template).map((entry) => {
      const field = `education.${resume.education.indexOf(entry)}`
      const words = wordsOfEducation({ ...entry, note: '' }, template.voice)
      return { head: headOf(field, template.training(words)), list: bulletOf(`${field}.note`, entry.note) }
    }),
  experience: ({ experience }, template) =>
    sortExperience(experience).map((job) =>
      composeJob(job, `experience.${experience.indexOf(job)}`, template),
    ),
  education: (resume, template) => {
    const apart = new Set(trainingIn(resume, template))
    return resume.education.flatMap((entry, index) =>
      apart.has(entry)
        ? []
        : [
            {
              head: headOf(`education.${index}`, template.education(wordsOfEducation(entry, template.voice))),
              list: [],
            },
          ],
    )
  },
  memberships: ({ memberships }) => [{ head: [], list: memberships.flatMap(composeMembership) }],
} satisfies Record<SectionName, (resume: Resume, template: Template) => readonly ContentEntry[]>

function trainingIn({ education }: Resume, { sections }: Template): readonly Education[] {
  return sections.includes('training') ? education.filter(isTraining) : []
}

function composeJob(job: Job, field: string, template: Template): ContentEntry {
  const words = wordsOfJob(job, template.voice)
  const list = job.bullets.flatMap((bullet, index) => bulletOf(`${field}.bullets.${index}.text`, bullet.text))
  const isShort = template.shortJob !== null && list.length === 0
  const lines = isShort && template.shortJob ? [template.shortJob(words)] : template.job(words)
  return { head: headOf(field, lines), list }
}

function composeSkills(skills: Skills): readonly ContentBlock[] {
  return SKILL_GROUPS.flatMap(([group, label]) => {
    const words = listed(skills[group])
    return words === ''
      ? []
      : blockOf(`skills.${group}`, 'p', 'skill', [
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
  const member = standing === '' ? `member since ${year}` : `since ${year}`
  return blockOf(
    `memberships.${index}`,
    'p',
    'membership',
    joinPieces(
      [
        [piece(cleanText(organization), { face: 'strong' })],
        [piece(standing)],
        year === '' ? [] : [piece(member, { whole: true })],
      ],
      ', ',
    ),
  )
}

function headOf(field: string, lines: readonly TemplateLine[]): readonly ContentBlock[] {
  return lines
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

function headingOf(name: SectionName, resume: Resume, template: Template): ContentBlock | null {
  const usual = template.headings[name]
  if (usual === undefined) return null
  const words = name === 'training' ? trainingHeading(trainingIn(resume, template), usual) : usual
  const text = template.headingCase === 'capitals' ? words.toUpperCase() : words
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
function bulletOf(field: string, text: string): readonly ContentBlock[] {
  return blockOf(field, 'li', 'bullet', [piece(cleanText(text).replace(/^[•‣▪●◦○■·*–—-] +/, ''))])
}
