import { resumeOn } from './credential-status'
import { formatPartialDate, isPartialDate } from './dates'
import { sortCredentials, sortExperience } from './order'
import { provenYears } from './proven-years'
import type { Credential, Job, Resume } from './schema'

/** A sentence that a summary may have, made of what the resume says elsewhere. */
export type SummarySentence = {
  readonly id:
    | 'who'
    | 'now'
    | 'measure'
    | 'code-sets'
    | 'specialties'
    | 'systems'
    | 'study'
    | 'next'
    | 'place'
  readonly text: string
}

/**
 * Sentences for a summary, in the order in which recruiters read: who, with how many years; where now; how much and how
 * well; with what. Each stands by itself, so that each can be taken or left.
 *
 * Nothing is claimed that the resume does not say: names, numbers and words are its own, years are those that its dates
 * prove. What is hidden or expired is not used. Sentences that the summary has already are left out.
 *
 * @param today YYYY-MM-DD
 */
export function summarySentences(resume: Resume, today: string): readonly SummarySentence[] {
  const shown = resumeOn(resume, today)
  const jobs = sortExperience(shown.experience)
  const said = shown.summary.toLowerCase()
  const sentences: SummarySentence[] = [
    { id: 'who', text: sayWho(shown, jobs, today) },
    { id: 'now', text: sayNow(jobs) },
    { id: 'measure', text: sayMeasure(jobs) },
    { id: 'code-sets', text: labelled('Code sets', every(shown, jobs, 'codeSets')) },
    { id: 'specialties', text: labelled('Specialties', every(shown, jobs, 'specialties').map(inSentence)) },
    { id: 'systems', text: labelled('Systems', every(shown, jobs, 'systems')) },
    { id: 'study', text: sayStudy(shown) },
    { id: 'next', text: sayNext(shown.credentials) },
    { id: 'place', text: sentence(shown.contact.availability) },
  ]
  return sentences.filter(({ text }) => text !== '' && !said.includes(text.slice(0, -1).toLowerCase()))
}

/** More names than these read as a list. */
const MOST_CREDENTIALS = 2
const MOST_SETTINGS = 3
const MOST_LISTED = 4

/** "Certified Professional Coder (CPC) with 8 years of experience: inpatient and profee." */
function sayWho(resume: Resume, jobs: readonly Job[], today: string): string {
  const coding = jobs.filter(isCodingJob)
  const held = sortCredentials(resume.credentials)
    .filter(({ status }) => status === 'held')
    .map(nameOf)
    .filter((name) => name !== '')
    .slice(0, MOST_CREDENTIALS)
  // a comma keeps two names apart: “… (CDEI) and Certified Coding …” would be read as a duty
  const who = held.join(', ') || tidy(coding[0]?.title ?? '')
  if (who === '') return ''
  const years = provenYears(coding, today)
  const settings = distinct(coding.flatMap((job) => job.settings)).slice(0, MOST_SETTINGS)
  const length =
    years === 0
      ? ''
      : `${held.length > 1 ? ',' : ''} with ${years === 1 ? '1 year' : `${years} years`} of experience`
  const where = years === 0 || settings.length === 0 ? '' : `: ${listed(settings.map(inSentence))}`
  return sentence(`${who}${length}${where}`)
}

function sayNow(jobs: readonly Job[]): string {
  const job = jobs.find(({ current, title }) => current && title.trim() !== '')
  if (job === undefined) return ''
  const at = job.employer.trim() === '' ? '' : ` at ${tidy(job.employer)}`
  const since = isPartialDate(job.start) ? ` since ${formatPartialDate(job.start)}` : ''
  return at + since === '' ? '' : sentence(`${tidy(job.title)}${at}${since}`)
}

/** The first rate and the first accuracy of the newest job that gives either, word for word. */
function sayMeasure(jobs: readonly Job[]): string {
  for (const { volume, accuracy, bullets } of jobs) {
    const texts = [volume, accuracy, ...bullets.map(({ text }) => text)]
    const found = [RATE, ACCURACY].flatMap((measure) => firstIn(texts, measure))
    if (found.length > 0) return sentence(found.join(', '))
  }
  return ''
}

/** "40 outpatient and inpatient charts a day": a number, what was counted, by the hour or day. */
const RATE =
  /(?<![\w.,$/-])\d[\d,]*(?:\.\d+)? (?:[\p{L}&-]+ ){0,4}?(?:charts|records|encounters|claims|cases|visits|accounts|queries|denials|appeals|procedures|surgeries|reports|notes|exams|discharges) (?:an?|per|each|every) (?:hour|day|shift|week|month)\b/u
/** "97.8% accuracy", "97.8 % audited accuracy". */
const ACCURACY = /(?<![\w.])\d{2,3}(?:\.\d+)? ?% (?:[\p{L}-]+ )?accuracy\b/u

function firstIn(texts: readonly string[], measure: RegExp): readonly string[] {
  const found = texts.flatMap((text) => measure.exec(text)?.[0] ?? [])
  return found.slice(0, 1)
}

/** Schooling leads where no job in coding does. */
function sayStudy({ education, experience }: Resume): string {
  const [entry] = education.filter(({ credential }) => credential.trim() !== '')
  if (entry === undefined || experience.some(isCodingJob)) return ''
  const end = entry.inProgress ? 'in progress' : formatPartialDate(entry.end)
  return sentence([entry.credential, entry.area, entry.school, end].map(tidy).filter(Boolean).join(', '))
}

function sayNext(credentials: readonly Credential[]): string {
  const next = credentials.find((one) => one.status === 'in-progress' && nameOf(one) !== '')
  if (next === undefined) return ''
  const expected = isPartialDate(next.earned) ? `, expected ${formatPartialDate(next.earned)}` : ''
  return sentence(`${nameOf(next)} in progress${expected}`)
}

/** What the jobs name first, then what Skills lists. */
function every(
  { skills }: Resume,
  jobs: readonly Job[],
  group: 'codeSets' | 'specialties' | 'systems',
): readonly string[] {
  return distinct([...jobs.flatMap((job) => job[group]), ...skills[group]]).slice(0, MOST_LISTED)
}

/** By its title alone: work that is called coding. Practice inside of a programme is none. */
function isCodingJob({ title }: Job): boolean {
  return (
    /\bcod(?:er|ers|ing)\b/i.test(title) &&
    !/\b(?:extern|intern|student|practi|volunteer|software|web)/i.test(title)
  )
}

/** "Certified Professional Coder (CPC)". Letters stay whole: CPC-A is never CPC. */
function nameOf({ name, acronym }: Credential): string {
  const [full, short] = [tidy(name), tidy(acronym)]
  if (full === '' || short === '' || full.includes(short)) return full || short
  return `${full} (${short})`
}

function labelled(label: string, words: readonly string[]): string {
  return words.length === 0 ? '' : sentence(`${label}: ${listed(words)}`)
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** A common noun without its capital: "Risk adjustment" but "ED", "Medicare Advantage". */
function inSentence(words: string): string {
  const isCommon = /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)*$/u.test(words) && !PROPER.test(words)
  return isCommon ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

const PROPER = /^(?:Medicare|Medicaid|Tricare|Mohs|Veterans|Indian)\b/

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.map(tidy))].filter((word) => word !== '')
}

function sentence(words: string): string {
  const tidied = tidy(words)
  if (tidied === '') return ''
  return /[.!?]$/.test(tidied) ? tidied : `${tidied}.`
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
