import { formatPartialDate, formatRange } from '@/lib/resume/dates'
import type { Education, Job } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import type { Voice } from './template'

/** A job's words, ready to be set. Empty where nothing was typed. */
export type JobWords = {
  readonly title: string
  readonly employer: string
  readonly place: string
  readonly dates: string
  /** Hours, volume and accuracy, settings and specialties, code sets, systems. */
  readonly details: readonly string[]
}

/** An education entry's words, ready to be set. */
export type EducationWords = {
  /** Degree and field: "Associate of Applied Science, Health Information Technology". */
  readonly degree: string
  readonly dates: string
  readonly school: string
  readonly place: string
  /** Accreditation, supervised practice, note. */
  readonly details: readonly string[]
}

/** Words of a job. Dates read "Mar 2021 – Present", in words "to" for the dash; an unreadable one stays as typed. */
export function wordsOfJob(job: Job, voice: Voice): JobWords {
  return {
    title: cleanText(job.title),
    employer: cleanText(job.employer),
    place: cleanText(job.place),
    dates: rangeOf(job.start, job.end, job.current, voice),
    details: kept([
      job.hours,
      listed([job.volume, accuracyOf(job.accuracy)]),
      listed([...job.settings, ...job.specialties]),
      listed(job.codeSets),
      listed(job.systems),
    ]),
  }
}

/** Words of an education entry. A programme under way says so in place of an end. */
export function wordsOfEducation(education: Education, voice: Voice): EducationWords {
  return {
    degree: listed([education.credential, education.area]),
    dates: education.inProgress
      ? datesUnderWay(education)
      : rangeOf(education.start, education.end, false, voice),
    school: cleanText(education.school),
    place: cleanText(education.place),
    details: kept([ACCREDITED[education.accreditation], practicumOf(education), education.note]),
  }
}

/** Tags as one list with commas; empty ones are passed over. */
export function listed(tags: readonly string[]): string {
  return kept(tags).join(', ')
}

/** Sentences in a row: a full stop between them, none doubled, none at the end that was not typed. */
export function inSentences(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => (text === '' ? part : `${text}${/[.!?:;]$/.test(text) ? '' : '.'} ${part}`),
    '',
  )
}

/** How an accreditation is printed. */
export const ACCREDITED = {
  none: '',
  cahiim: 'CAHIIM-accredited program',
  'ahima-approved': 'AHIMA-approved program',
} satisfies Record<Education['accreditation'], string>

/** What supervised practice is called. */
export const PRACTICUM = {
  none: '',
  externship: 'Externship',
  practicode: 'Practicode',
} satisfies Record<Education['practicum'], string>

function rangeOf(start: string, end: string, current: boolean, voice: Voice): string {
  const range = cleanText(formatRange(start, end, current))
  return voice === 'words' ? range.replace(' – ', ' to ') : range
}

/** A figure by itself says of what it is one: "accuracy 96.4%". */
function accuracyOf(accuracy: string): string {
  return accuracy.trim() === '' || /accura|quality|score/i.test(accuracy) ? accuracy : `accuracy ${accuracy}`
}

function practicumOf({ practicum, practicumDetail }: Education): string {
  return kept([PRACTICUM[practicum], practicumDetail]).join(': ')
}

function datesUnderWay({ start, end }: Education): string {
  const expected = cleanText(formatPartialDate(end))
  const since = cleanText(formatPartialDate(start))
  return kept([
    since && `since ${since}`,
    expected ? `in progress, expected ${expected}` : 'in progress',
  ]).join(', ')
}

function kept(texts: readonly string[]): readonly string[] {
  return texts.map(cleanText).filter((text) => text !== '')
}
