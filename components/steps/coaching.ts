import { findPatientData, type PatientData } from './patient-data'
import { leadVerb, verbHidden } from './verbs'

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
  const patientData = findPatientData(line)
  const verb = leadVerb(line)
  const number = findNumber(line)
  const wanted: CoachNote[] = []
  if (patientData !== null) wanted.push({ code: 'patient-data', done: false, kind: patientData })
  if (verb === null) wanted.push({ code: 'verb-first', done: false, verb: verbHidden(line) })
  if (number === null && patientData === null) wanted.push({ code: 'number', done: false })
  const there: CoachNote[] = []
  if (verb !== null) there.push({ code: 'verb-first', done: true, verb })
  if (number !== null && patientData === null) there.push({ code: 'number', done: true, number })
  if (patientData === null) there.push({ code: 'no-patient-data', done: true })
  const next = patientData === null ? nextQuestion(line, number) : null
  return [...there, ...wanted, ...(next === null ? [] : [next])].slice(0, 5)
}

/**
 * The first number that measures work: a count, a share, money, a time. Code sets, codes, versions, modifiers and years
 * are names and not measures.
 */
export function findNumber(line: string): string | null {
  const measured = line.replace(NAMES_WITH_DIGITS, (name) => ' '.repeat(name.length))
  const found = MEASURE.exec(measured)
  return found === null ? null : found[0].trim().replace(/[.,]$/, '')
}

const NAMES_WITH_DIGITS =
  /\b(?:ICD|HCPCS|SNOMED|CMS|HCC|RxHCC|APR|MS|3M|360|V)[-\s]?\d*[-\dA-Za-z]*\b|\bLevel \d\b|\bmodifiers? \d{2}(?:(?:,| and|,? or) \d{2})*|\b\d{2}\/\d{2}\/\d{2,4}\b|\b(?:19|20)\d{2}\b|\b\d{5}\b(?!\s*(?:charts|claims|records|encounters|accounts|cases))|\b[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?\b|\b(?:7|1)500\b|\b837\w?\b|\bUB-04\b/g

const MEASURE = /(?:[$€£]\s?)?(?<![\w.])\d[\d,]*(?:\.\d+)?(?:\s?(?:%|percent\b|k\b|million\b)|\+)?/

/** One question that would make the line say more, the most telling first. */
function nextQuestion(line: string, number: string | null): CoachNote | null {
  if (line.length > LONG_LINE) return { code: 'too-long', done: false }
  if (/\b(?:I|my|me|myself)\b/.test(line)) return { code: 'no-pronoun', done: false }
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
