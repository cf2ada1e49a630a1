import { isClaimed } from '@/lib/lexicon/claimed'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { EducationAsked, EducationLevel } from '@/lib/posting/education-asked'
import { statusInWords } from '@/lib/resume/credential-status'
import { everyMatch } from '@/lib/text/every-match'
import { rankOf } from './schooling'
import { isOfNursingAlone } from './schooling-names'

/** Where letters of a degree stand outside of Education, for people. */
export type DegreeLetters = { readonly letters: string; readonly where: string }

/**
 * The letters of a degree, high enough for the one asked for, that stand behind the name, in the headline, the summary or
 * among the credentials: "Ann Bell, BSN, RN". They say that there is a degree, and not which school gave it or when.
 */
export function degreeLetters(
  { resume, fields }: ResumeReading,
  asked: EducationAsked,
): DegreeLetters | null {
  const entries = resume.credentials
    .filter((entry) => statusInWords(entry) === 'held')
    .map((entry) => ({ text: `, ${entry.acronym || entry.name}`, where: 'under Certifications' }))
  const texts = fields.flatMap(({ path, text }) => {
    const where = PLACES[path]
    return where === undefined ? [] : [{ text: path === 'contact.name' ? text : `, ${text}`, where }]
  })
  for (const { text, where } of [...texts, ...entries])
    for (const match of everyMatch(LETTERS, text)) {
      const [letters] = match
      const span = { start: match.index, end: match.index + letters.length }
      if (!isOnesOwn(text.slice(0, match.index), where)) continue
      if (answers(letters, asked) && isClaimed(text, span, 'credential') === 'claimed')
        return { letters, where }
    }
  return null
}

/** Among words of a sentence letters are others': "supporting MBA graduates", "hospitals in GA, MS, TN". */
function isOnesOwn(before: string, where: string): boolean {
  if (where !== PLACES.summary && where !== PLACES['contact.headline']) return true
  return (
    ONLY_NAMES.test(before) ||
    BEHIND_A_CREDENTIAL.test(before) ||
    (where === PLACES['contact.headline'] && /[,|;/] ?$/.test(before))
  )
}

const BEHIND_A_CREDENTIAL = /\b(?:RN|LPN|RHIA|RHIT|CCS|CPC|COC|CIC|CRC|CDIP|CCDS)[,;|/] ?$/

const ONLY_NAMES = /^[\s,;|/]*(?:[A-Z][\w.-]*[\s,;|/]+){0,6}$/

const PLACES: Readonly<Record<string, string>> = {
  'contact.name': 'behind your name',
  'contact.headline': 'in your headline',
  summary: 'in your summary',
}

function answers(letters: string, asked: EducationAsked): boolean {
  const level = LEVELS[letters]
  if (level === undefined || rankOf(level) < rankOf(asked.min)) return false
  return !isOfNursingAlone(asked) || OF_NURSING.test(letters)
}

const LEVELS: Readonly<Record<string, EducationLevel>> = {
  AAS: 'associate',
  ADN: 'associate',
  ASN: 'associate',
  BA: 'bachelor',
  BS: 'bachelor',
  BSHIM: 'bachelor',
  BSN: 'bachelor',
  DNP: 'master',
  MBA: 'master',
  MHA: 'master',
  MHI: 'master',
  MPH: 'master',
  MS: 'master',
  MSN: 'master',
}
const OF_NURSING = /N$|^DNP$/

/** In capitals; two letters, which may be a name's or a state's, between commas alone. */
const LETTERS =
  /(?<=[\s,;|/])(?:AAS|ADN|ASN|BSHIM|BSN|DNP|MBA|MHA|MHI|MPH|MSN)(?![\w-]| (?:student|candidate|program))|(?<=[,;|] ?)(?:BA|BS|MS)(?=\s*(?:$|[,;|]))/g
