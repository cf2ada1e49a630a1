import { isClaimed, isDeniedAt } from '@/lib/lexicon/claimed'
import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import { billersWhoCode, jobsWithCodes } from '@/lib/match/resume/coding-jobs'
import { type Claim, gradeOfField, type ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import { isOfProfessional, mayBeOfFacility } from '@/lib/match/years/words-of-side'
import { everyMatch } from '@/lib/text/every-match'
import { evidenceAt } from './evidence-at'

const FEES: ConceptId = 'setting:professional-fee'
const LEVELS: ConceptId = 'topic:e-m'

/**
 * Work for physicians that says neither "professional fee" nor "E/M", as the years of a condition count it: who codes a
 * practice's office visits codes its fees, and an office visit is an E/M service (CPT 99202–99215). "Facility visit levels" are
 * the hospital's E/M levels.
 */
export function visitsWork(anyOf: readonly ConceptId[], reading: ResumeReading): readonly Evidence[] {
  return [
    ...(anyOf.includes(FEES) ? [...visitsIn(OFFICE_VISITS, FEES, reading), ...ofPractices(reading)] : []),
    ...(anyOf.includes(LEVELS)
      ? [...visitsIn(OFFICE_VISITS, LEVELS, reading), ...visitsIn(VISIT_LEVELS, LEVELS, reading)]
      : []),
  ]
}

/** Lines of coding that name what is wanted in words of their own. */
function visitsIn(words: RegExp, wanted: ConceptId, reading: ResumeReading): readonly Evidence[] {
  const coding = jobsOfCoding(reading)
  return reading.fields.flatMap((field) => {
    const { jobIndex, path, text } = field
    if (jobIndex === null || !coding.has(jobIndex) || !path.endsWith('.text') || !CODED.test(text)) return []
    const grade = wanted === FEES ? gradeOfFees(field, jobIndex, reading) : gradeOfField(field, reading)
    const spans = everyMatch(words, text).map(({ index, 0: named }) => ({
      start: index,
      end: index + named.length,
    }))
    if (wanted === FEES && spans.some((one) => isDeniedAt(text, one))) return []
    const span = spans.find(
      (one) =>
        isClaimed(text, one, 'topic') === 'claimed' &&
        !(wanted === FEES && OF_HOSPITAL.test(text.slice(0, one.start).slice(-NEAR))),
    )
    return grade === null || span === undefined ? [] : [evidenceAt(field, span, wanted, grade, reading)]
  })
}

/** Office visits are fees in a job that names a practice; a hospital has clinics of its own, and elsewhere they are near them. */
function gradeOfFees(field: ResumeField, jobIndex: number, reading: ResumeReading): Evidence['grade'] | null {
  const done = reading.claims.filter((claim) => claim.isDone && claim.field.jobIndex === jobIndex)
  if (done.some(isCodedForPractice)) return gradeOfField(field, reading)
  const isOfHospital = done.some((claim) => mayBeOfFacility(claim) && IN_NAME.test(claim.field.path))
  return isOfHospital ? null : 'broader'
}

const IN_NAME = /\.(?:title|employer)$/

/** A practice in the job's name, or in a line of coding: "educate provider offices" codes for none. */
function isCodedForPractice(claim: Claim): boolean {
  const { path, text } = claim.field
  return isOfProfessional(claim) && (IN_NAME.test(path) || CODED.test(text))
}

/** Practices for which a coder codes, by their names. */
function ofPractices(reading: ResumeReading): readonly Evidence[] {
  const coding = jobsOfCoding(reading)
  return reading.claims
    .filter(
      (claim) =>
        claim.isDone &&
        claim.field.jobIndex !== null &&
        coding.has(claim.field.jobIndex) &&
        isCodedForPractice(claim),
    )
    .map(({ field, span, grade }) => evidenceAt(field, span, FEES, grade, reading))
}

function jobsOfCoding(reading: ResumeReading): ReadonlySet<number> {
  return new Set([...jobsWithCodes(reading), ...billersWhoCode(reading)])
}

const CODED = /\b(?:cod(?:ed|es?|ing)|assign\w*|level(?:s|ed|ing)|audit\w*)\b/i

const OFFICE_VISITS =
  /\b(?:office|clinic|primary care|urgent care|well[- ](?:child|woman)|new[- ]patient|established[- ]patient)(?: and (?:clinic|hospital|outpatient|telehealth))? (?:visits?|encounters)\b/gi

/** "Hospital clinic visits" are the hospital's. */
const OF_HOSPITAL = /\b(?:hospital(?:[- ]based|[- ]owned)?|facility) (?:outpatient )?$/i

/** How many characters before the visits are looked at for whose they are. */
const NEAR = 40

const VISIT_LEVELS =
  /\b(?:(?:facility|ED|ER|emergency|clinic|hospital|observation) (?:visit )?levels|(?:visit|facility) level(?:s|ing))\b/gi
