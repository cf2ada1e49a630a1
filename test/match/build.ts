import type { ConceptId } from '@/lib/lexicon/concept'
import { matchPosting } from '@/lib/match/match-posting'
import type { FitRow, Knockout, MatchReport } from '@/lib/match/report'
import type { EducationAsked } from '@/lib/posting/education-asked'
import type { ExperienceAsked, Level, PlaceAsked, Posting, ShutOut } from '@/lib/posting/posting'
import { readPosting } from '@/lib/posting/read-posting'
import { type Resume, resumeShape } from '@/lib/resume/schema'

/** The day on which every test of this folder is made. */
export const TODAY = '2026-11-22'

export type Asked = {
  readonly anyOf: readonly ConceptId[]
  readonly level?: Level
  readonly words?: string
  readonly dueAfterHire?: boolean
}

export type PostingParts = {
  readonly requirements?: readonly Asked[]
  readonly excluded?: readonly ConceptId[]
  readonly experience?: readonly (Pick<ExperienceAsked, 'years' | 'level' | 'scope'> &
    Partial<ExperienceAsked>)[]
  readonly education?: (Omit<EducationAsked, 'span' | 'fields'> & Partial<EducationAsked>) | undefined
  readonly places?: readonly (Omit<PlaceAsked, 'span' | 'city'> & Partial<PlaceAsked>)[]
  readonly title?: string | undefined
  readonly domain?: Posting['domain']
  readonly accuracy?: readonly { readonly percent: number; readonly level: Level }[]
  readonly terms?: readonly string[]
  readonly shutOut?: readonly ShutOut['kind'][]
  readonly productivity?: readonly {
    readonly amount: number
    readonly of: string
    readonly per: 'hour' | 'day'
  }[]
}

/** A posting made by hand, without its reader: each part gets a line of text, and its span is that line. */
export function postingOf(parts: PostingParts): Posting {
  const lines: string[] = []
  const addLine = (words: string) => {
    const start = lines.reduce((length, line) => length + line.length + 1, 0)
    lines.push(words)
    return { start, end: start + words.length }
  }
  const title = parts.title ?? null
  const titleSpan = addLine(title ?? 'A job.')
  const requirements = (parts.requirements ?? []).map((asked, index) => {
    const span = addLine(asked.words ?? asked.anyOf.map((id) => id.split(':')[1]).join(' or '))
    const { anyOf, level = 'required', dueAfterHire = false } = asked
    return {
      id: `requirement-${index + 1}`,
      anyOf,
      level,
      spans: [span],
      places: anyOf.map((conceptId) => ({ conceptId, level, span })),
      because: span,
      orExperience: null,
      orSimilar: null,
      due: dueAfterHire ? ({ kind: 'after-hire', months: null, span } as const) : null,
      otherReading: null,
    }
  })
  const excluded = (parts.excluded ?? []).map((conceptId) => {
    const span = addLine(`No ${conceptId}.`)
    return { conceptId, span, because: span }
  })
  const experience = (parts.experience ?? []).map((asked) => ({
    upTo: null,
    alsoSays: null,
    within: null,
    work: ['coding'] as const,
    saysCoding: false,
    orCoding: false,
    narrowing: [],
    ways: [],
    both: false,
    onlyWith: [],
    instead: null,
    orTraining: null,
    choice: null,
    ...asked,
    span: addLine(`${asked.years} years`),
  }))
  const education = parts.education
    ? { fields: [], ...parts.education, span: addLine(parts.education.min) }
    : null
  const places = (parts.places ?? []).map((asked) => ({ city: null, ...asked, span: addLine(asked.kind) }))
  const accuracies = (parts.accuracy ?? []).map((asked) => ({
    kind: 'accuracy' as const,
    ...asked,
    span: addLine(`${asked.percent}% accuracy`),
  }))
  const rates = (parts.productivity ?? []).map((asked) => ({
    kind: 'productivity' as const,
    level: 'required' as const,
    ...asked,
    span: addLine(`${asked.amount} ${asked.of} a ${asked.per}`),
  }))
  const unknownTerms = (parts.terms ?? []).map((text) => ({
    text,
    level: 'mentioned' as const,
    spans: [addLine(text)],
  }))
  const shutOut = (parts.shutOut ?? []).map((kind) => ({ kind, span: addLine(`No ${kind}.`) }))
  return {
    text: lines.join('\n'),
    domain: parts.domain ?? 'coding',
    title: title === null ? null : { text: title, span: titleSpan },
    levels: [],
    levelRead: null,
    lines: [],
    requirements,
    excluded,
    shutOut,
    experience,
    education,
    educationBesides: [],
    places,
    conditions: [],
    languages: [],
    particulars: [],
    standards: [...accuracies, ...rates],
    unknownTerms,
  }
}

/** A posting as its reader gives it. */
export function readText(text: string): Posting {
  const read = readPosting(text)
  if (!read.ok) throw new Error(`The posting of a test cannot be read: ${read.problem.code}`)
  return read.value
}

type Entry = Partial<Resume['credentials'][number]>

/** A credential's entry, held unless said otherwise. */
export function held(acronym: string, more: Entry = {}): Entry {
  return { acronym, ...more }
}

export type ResumeParts = {
  readonly credentials?: readonly Entry[]
  readonly bullets?: readonly string[]
  readonly skills?: readonly string[]
  readonly summary?: string
  readonly title?: string
  readonly start?: string
  readonly end?: string
  readonly education?: readonly Partial<Resume['education'][number]>[]
  readonly place?: string
  readonly employer?: string
  readonly availability?: string
}

/** A resume with one job, present unless it has an end. Parts left out are empty. */
export function resumeOf(parts: ResumeParts): Resume {
  const { bullets = [], skills = [], credentials = [], education = [] } = parts
  const hasJob = parts.title !== undefined || bullets.length > 0 || parts.start !== undefined
  return resumeShape.parse({
    contact: { name: 'Ottoline Marsh', place: parts.place ?? '', availability: parts.availability ?? '' },
    summary: parts.summary ?? '',
    credentials: credentials.map((entry, index) => ({ id: `credential-${index}`, ...entry })),
    experience: hasJob
      ? [
          {
            id: 'job-1',
            title: parts.title ?? 'Medical Coder',
            employer: parts.employer ?? 'Quillstone',
            start: parts.start ?? '2020-01',
            end: parts.end ?? '',
            current: parts.end === undefined,
            bullets: bullets.map((text, index) => ({ id: `bullet-${index}`, text })),
          },
        ]
      : [],
    education: education.map((entry, index) => ({ id: `education-${index}`, ...entry })),
    skills: { knowledge: [...skills] },
  })
}

/** The report of today. */
export function reportOf(resume: Resume, posting: Posting): MatchReport {
  return matchPosting(resume, posting, TODAY)
}

/** The first row of the Fit sum. */
export function firstRow(resume: Resume, posting: Posting): FitRow {
  const row = reportOf(resume, posting).rows[0]
  if (!row) throw new Error('The report of a test has no row.')
  return row
}

/** The condition of a kind; the first where there are several. */
export function knockout(resume: Resume, posting: Posting, kind: Knockout['kind']): Knockout | undefined {
  return reportOf(resume, posting).knockouts.find((one) => one.kind === kind)
}

/** The conditions of a posting and how a resume meets each. */
export function conditionsOf(resume: Resume, posting: Posting): readonly (readonly [string, string])[] {
  return reportOf(resume, posting).knockouts.map(({ label, verdict }) => [label, verdict] as const)
}
