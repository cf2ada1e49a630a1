import { flatMap } from '@/lib/base/flat-map'
import type { ConceptId } from '@/lib/lexicon/concept'
import { joinWith, namesOf } from '@/lib/match/labels'
import { MULTISPECIALTY, SEVERAL } from '@/lib/match/multispecialty'
import { quote } from '@/lib/match/quote'
import type { Evidence } from '@/lib/match/report'
import { billersWhoCode, jobsWithCodes } from '@/lib/match/resume/coding-jobs'
import { monthsOfExperience } from '@/lib/match/resume/months'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'
import { deciding, jobsNaming } from './jobs-asked'
import { isOfStays, sideAsked, sideNamed } from './narrowing'
import { isHospitalCoding, isOfEitherSide } from './of-hospital'
import { type Side, sidesOf } from './side-of-bill'
import { jobsOfWork } from './work'

/**
 * What is open where the jobs that count show a half of what the posting asks for: coding and no billing, denials and no
 * appeals, outpatient accounts of nobody knows which side of the bill. Null where all is shown.
 *
 * @param evidence the jobs that count
 */
export function halfShown(
  asked: ExperienceAsked,
  evidence: readonly Evidence[],
  reading: ResumeReading,
  today: string,
): string | null {
  const jobs = evidence.map(({ field }) => Number(/^experience\.(\d+)\./.exec(field)?.[1]))
  return (
    otherHalf(asked, jobs, reading) ??
    unnamedSide(asked, jobs, reading, today) ??
    unnamedSpecialties(asked, jobs, reading)
  )
}

/** "Billing and coding", "denials and appeals", "outpatient, including ED": a part of what is asked for is shown. */
function otherHalf(asked: ExperienceAsked, jobs: readonly number[], reading: ResumeReading): string | null {
  if (!asked.both) return null
  const halves = halvesOf(asked, reading)
  const shown = halves.filter(({ naming }) => jobs.some((index) => naming.includes(index)))
  const missing = halves.filter((half) => !shown.includes(half))
  if (shown.length === 0 || missing.length === 0) return null
  return `The posting asks for ${namesOfHalves(halves)}. Your jobs show ${namesOfHalves(shown)}, not ${namesOfHalves(missing)}. If you did ${halves.length === 2 ? 'both' : 'them all'}, say so in the job.`
}

function namesOfHalves(halves: readonly Half[]): string {
  return joinWith(
    'and',
    halves.map(({ name }) => name),
  )
}

type Half = { readonly name: string; readonly naming: readonly number[] }

function halvesOf(asked: ExperienceAsked, reading: ResumeReading): readonly Half[] {
  if (asked.work.includes('billing') && asked.work.includes('coding'))
    return [
      { name: 'billing', naming: jobsOfWork('billing', reading) },
      { name: 'coding', naming: [...jobsWithCodes(reading), ...billersWhoCode(reading)] },
    ]
  return deciding(asked).map((id) => ({
    name: namesOf([id]),
    naming: [...jobsNaming([id], null, reading)],
  }))
}

/** "Hospital outpatient coding", where jobs that say no side of the bill would be needed for the years. */
function unnamedSide(
  asked: ExperienceAsked,
  jobs: readonly number[],
  reading: ResumeReading,
  today: string,
): string | null {
  const isOfHospital = isHospitalCoding(asked)
  const side = sideAsked(asked.narrowing) ?? sideNamed(deciding(asked)) ?? (isOfHospital ? 'facility' : null)
  if (side === null) return null
  const saying = jobs.filter((index) =>
    isOfHospital ? !isOfEitherSide(asked, index, reading) : isOfSide(side, asked.narrowing, index, reading),
  )
  const dated = saying.flatMap((index) => reading.resume.experience[index] ?? [])
  if (monthsOfExperience(dated, today, asked.within).least >= Math.round(asked.years * 12)) return null
  const silent = nameOfJob(
    jobs.find((index) => !saying.includes(index)),
    reading,
  )
  if (isOfStays(asked.narrowing)) {
    const [denials, what] = asked.narrowing.includes('payment:drg')
      ? ['DRG denials', 'DRGs']
      : ['inpatient denials', 'inpatient stays']
    return `The posting asks for ${denials}. Your job at ${silent} names no DRG and no inpatient stay. If they were denials of ${what}, say so in the job.`
  }
  return `Your job at ${silent} does not say which side of the bill you coded. If it was ${SIDE_NAMES[side]}, say so in the job.`
}

const SIDE_NAMES: Readonly<Record<Side, string>> = {
  facility: 'the facility’s',
  professional: 'professional fees',
}

/** Whether a job names stays or their DRGs, on their own or in what was done: "appealed DRG denials". */
function namesStays(index: number, reading: ResumeReading): boolean {
  return (
    jobsNaming(['payment:drg', 'setting:inpatient'], null, reading).has(index) ||
    reading.claims.some(
      ({ field, span, isDone }) =>
        isDone && field.jobIndex === index && /\bDRGs?\b/i.test(slice(field.text, span)),
    )
  )
}

/** Beside "facility" alone a job counts by words that are the facility's, unless others leave them open. */
function isOfSide(
  side: Side,
  narrowing: readonly ConceptId[],
  index: number,
  reading: ResumeReading,
): boolean {
  if (isOfStays(narrowing)) return namesStays(index, reading)
  const standing = sidesOf(reading)[index]?.[side]
  return sideAsked(narrowing) === null ? standing !== 'open' : standing === 'said'
}

function nameOfJob(index: number | undefined, reading: ResumeReading): string {
  const job = index === undefined ? undefined : reading.resume.experience[index]
  return quote(job?.employer.trim() || job?.title.trim() || '')
}

/** "In a multi-specialty setting": said of the group, or shown by the specialties that were coded. */
function unnamedSpecialties(
  { narrowing }: ExperienceAsked,
  jobs: readonly number[],
  { claims, fields }: ResumeReading,
): string | null {
  if (!narrowing.includes(MULTISPECIALTY)) return null
  const named = new Set(
    flatMap(claims, ({ conceptId, field, isDone }) =>
      isDone && conceptId.startsWith('specialty:') && field.jobIndex !== null && jobs.includes(field.jobIndex)
        ? [conceptId]
        : [],
    ),
  )
  const saysSo = fields.some(
    ({ jobIndex, text }) => jobIndex !== null && jobs.includes(jobIndex) && SAYS_SEVERAL.test(text),
  )
  return saysSo || named.has(MULTISPECIALTY) || named.size >= SEVERAL
    ? null
    : 'The posting asks for several specialties. If you coded for a multi-specialty group, name the specialties in the job.'
}

/** "A multi-specialty group" is a practice in the lexicon. */
const SAYS_SEVERAL = /\bmulti-?specialty\b/i
