import { findNumber } from './numbers'
import { findPatientData, type PatientData } from './patient-data'
import { findPronoun } from './pronouns'
import { leadVerb, opensWithoutVerb, verbHidden } from './verbs'

/** One remark beside a line: something that is there, or the next thing to do. Words are made where it is shown. */
export type CoachNote =
  | { readonly code: 'begin'; readonly done: false }
  | { readonly code: 'patient-data'; readonly done: false; readonly kind: PatientData }
  | { readonly code: 'no-patient-data'; readonly done: true }
  | { readonly code: 'verb-first'; readonly done: true; readonly verb: string }
  | { readonly code: 'verb-first'; readonly done: false; readonly verb: string | null }
  | { readonly code: 'number'; readonly done: true; readonly number: string }
  | { readonly code: 'number'; readonly done: false }
  | { readonly code: 'who-audited' | 'per-what' | 'too-long' | 'no-pronoun'; readonly done: false }

/** Longer lines run to a third row on the page, where nobody reads on. */
const LONG_LINE = 220

/**
 * Reads a line as a hiring coder would: does it begin with what was done, does it give a number, is it free of patient
 * data. At most five remarks: what is there, then the next things to do. Judges the wording, never the work.
 */
export function coachLine(text: string): CoachNote[] {
  const line = text.trim()
  if (line === '') return [{ code: 'begin', done: false }]
  const patientData = findPatientData(line)?.kind ?? null
  const verb = leadVerb(line)
  const number = findNumber(line)
  const wanted: CoachNote[] = []
  if (patientData !== null) wanted.push({ code: 'patient-data', done: false, kind: patientData })
  if (opensWithoutVerb(line)) wanted.push({ code: 'verb-first', done: false, verb: verbHidden(line) })
  if (number === null && patientData === null) wanted.push({ code: 'number', done: false })
  const there: CoachNote[] = []
  if (verb !== null) there.push({ code: 'verb-first', done: true, verb })
  if (number !== null && patientData === null) there.push({ code: 'number', done: true, number })
  if (patientData === null) there.push({ code: 'no-patient-data', done: true })
  const next = patientData === null ? nextQuestion(line, number) : null
  return [...there, ...wanted, ...(next === null ? [] : [next])].slice(0, 5)
}

/** One question that would make the line say more, the most telling first. */
function nextQuestion(line: string, number: string | null): CoachNote | null {
  if (line.length > LONG_LINE) return { code: 'too-long', done: false }
  if (findPronoun(line) !== null) return { code: 'no-pronoun', done: false }
  if (/\b(?:accuracy|audit(?:ed|s)?)\b/i.test(line) && /%|percent/.test(line) && !AUDITOR.test(line))
    return { code: 'who-audited', done: false }
  if (
    number !== null &&
    /\b(?:charts?|encounters?|records?|claims?|cases|visits)\b/i.test(line) &&
    !RATE.test(line)
  )
    return { code: 'per-what', done: false }
  return null
}

const AUDITOR =
  /\b(?:internal|external|payer|RADV|RAC|OIG|client|compliance|third[- ]party|peer|supervisor)\b/i
const RATE =
  /\b(?:an?|per|each|every|the) (?:work)?(?:hour|day|shift|week|month|quarter|year)\b|\b(?:hourly|daily|weekly|monthly|quarterly|yearly|annually)\b|\/ ?(?:hr|hour|day|week)|\bbacklog\b|\bin (?:\w+ )?(?:days?|weeks?|months?|quarters?)\b/i
