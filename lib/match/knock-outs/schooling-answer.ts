import { remember, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { joinWith, labelOf } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { YearsShown } from '@/lib/match/years/years'
import type { EducationAsked, EducationLevel } from '@/lib/posting/education-asked'
import type { Posting } from '@/lib/posting/posting'
import type { Education } from '@/lib/resume/schema'
import { slice } from '@/lib/text/span'
import { degreeLetters } from './degree-letters'
import { asksForCoding, isInField, isNursing, mayBeOfCoding } from './field-of-study'
import { rankOf, type Schooling, schoolings } from './schooling'
import { isOfNursingAlone } from './schooling-names'

/** What a resume says to schooling that is asked for. */
export type SchoolingAnswer = Pick<Knockout, 'verdict' | 'because'> & {
  readonly isEnough: boolean
  /** The entry that answers it best; none where the resume lists no schooling. */
  readonly best: Schooling | undefined
}

/**
 * How the resume answers schooling that is asked for. A degree that it does not name is not met, as a credential that it
 * does not name is not; what "or equivalent" may replace, or only letters behind the name say, is unclear. Of another
 * field a degree is unclear, other than for a nurse's: no BS in health information is a BSN.
 *
 * @param instead years that would do as well
 * @param today YYYY-MM-DD
 */
export function schoolingAnswer(
  asked: EducationAsked,
  reading: ResumeReading,
  posting: Posting,
  instead: YearsShown | undefined,
  today: string,
): SchoolingAnswer {
  const all = schoolingsOf(reading)(today)
  const fields = asked.min === 'certificate' ? OF_COURSES : asked.fields
  const isOfNursing = isOfNursingAlone(asked)
  const isHighEnough = ({ level }: Schooling) => rankOf(level) >= rankOf(asked.min)
  const reaching = all.filter(
    (one) => one.isFinished && isHighEnough(one) && (!isOfNursing || isInField(one.words, fields)),
  )
  const isOfCourses = asked.min === 'certificate' && asksForCoding(slice(posting.text, asked.span))
  const isOfField = ({ words }: Schooling) =>
    isOfCourses ? mayBeOfCoding(words) : isOfNursing ? isNursing(words) : isInField(words, fields)
  const itself = asked.min === 'high-school' ? reaching.find(({ level }) => level === asked.min) : undefined
  const enough = itself ?? reaching.find(isOfField) ?? reaching[0]
  const isOfOtherField = enough !== undefined && !isOfField(enough)
  const accreditors =
    enough?.level === 'certificate'
      ? accreditorsIn(slice(posting.text, asked.span))
      : asked.min === 'high-school'
        ? []
        : accreditorsOfDegree(asked, posting.text)
  const isOfOtherSchool =
    enough !== undefined && !namesOneOf(reading.resume.education[enough.index], accreditors)
  const unfinished = all.find((one) => isHighEnough(one) && isOfField(one)) ?? all.find(isHighEnough)
  const best = enough ?? unfinished ?? all[0]
  const implied = enough ? null : impliedBy(reading, asked)
  const named = enough ? null : degreeLetters(reading, asked)
  const isUnclear = enough
    ? isOfOtherField || isOfOtherSchool
    : named !== null || isOpen(asked.orEquivalent && !instead, implied, asked.min)
  const verdict = isUnclear ? 'unclear' : enough ? 'met' : 'not-met'
  return {
    verdict,
    isEnough: enough !== undefined,
    best,
    because: isOfOtherField
      ? becauseOfField(enough, asked)
      : isOfOtherSchool
        ? `You list ${quote(enough.words)}, and the posting asks for a program that ${joinWith('or', accreditors)} accredits. If yours is one, say so in its entry.`
        : named
          ? `You write ${quote(named.letters)} ${named.where}. List the degree under Education, with its school.`
          : because(verdict, asked.orEquivalent && !instead, best, implied),
  }
}

function becauseOfField({ words }: Schooling, asked: EducationAsked): string {
  if (isOfNursingAlone(asked)) return `You list ${quote(words)}. If it is in nursing, say so in its entry.`
  return `You list ${quote(words)}, and the posting asks for ${asked.min === 'certificate' ? 'training in this work' : 'another field'}. Ask whether yours counts.`
}

/** A certificate is asked for in coding or health information: a degree in literature is none. */
const OF_COURSES: EducationAsked['fields'] = ['health']

/** "Completion of an NCRA-accredited program": whose word the posting takes for a course. */
function accreditorsIn(words: string): readonly string[] {
  return [...new Set(words.toUpperCase().match(ACCREDITORS) ?? [])]
}

/** "A CAHIIM-accredited HIT program", "an associate degree from a CAHIIM-accredited college": CAHIIM alone accredits degrees. */
function accreditorsOfDegree({ span }: EducationAsked, text: string): readonly string[] {
  const words = text.slice(span.start, span.end + REACH_OF_SCHOOL)
  const clause = words.slice(
    0,
    span.end - span.start + words.slice(span.end - span.start).search(/[.,;()\n]|$/),
  )
  return /\bCAHIIM\b/i.test(clause) ? ['CAHIIM'] : []
}

/** How far behind a degree its school is named, in characters. */
const REACH_OF_SCHOOL = 80

const ACCREDITORS = /\b(?:NCRA|CAHIIM|AHIMA|AAPC)\b/g

/** Whether an entry of education says that one of them stands behind it; true where none is asked for. */
function namesOneOf(entry: Education | undefined, accreditors: readonly string[]): boolean {
  const words = entry ? JSON.stringify(Object.values(entry)).toUpperCase() : ''
  return accreditors.length === 0 || accreditors.some((name) => words.includes(name))
}

const schoolingsOf = rememberFor(({ resume }: ResumeReading) =>
  remember(4, (today: string) => schoolings(resume.education, today)),
)

/** What these examinations ask of those who sit them (AHIMA, 2025): a sign of the degree, not the degree. */
const NEEDS_DEGREE: readonly (readonly [ConceptId, EducationLevel])[] = [
  ['credential:rhia', 'bachelor'],
  ['credential:rhit', 'associate'],
]

/** Nurses may be licensed with a diploma or either degree: a sign of the lower one. */
const NEEDS_NURSING: typeof NEEDS_DEGREE = [['credential:rn', 'associate']]

function impliedBy(reading: ResumeReading, asked: EducationAsked): string | null {
  const { min } = asked
  const held = reading.credentials.filter(({ standing }) => standing === 'held')
  const sign = (isOfNursingAlone(asked) ? NEEDS_NURSING : NEEDS_DEGREE).find(
    ([id, level]) => rankOf(level) >= rankOf(min) && held.some(({ conceptId }) => conceptId === id),
  )
  return sign ? labelOf([sign[0]]) : null
}

/** Resumes leave out the high school, and a course taken beside a degree: only a degree is missed. */
function isOpen(orEquivalent: boolean, implied: string | null, min: EducationLevel): boolean {
  return orEquivalent || implied !== null || min === 'high-school' || min === 'certificate'
}

function because(
  verdict: Knockout['verdict'],
  orEquivalent: boolean,
  best: Schooling | undefined,
  implied: string | null,
): string {
  const listed = best
    ? `You list ${quote(best.words)}${best.isFinished ? '' : ', not finished'}.`
    : 'You list no schooling.'
  if (verdict === 'met') return quote(best?.words ?? '')
  if (verdict === 'not-met') return best ? listed : `${listed} If you have it, add it.`
  if (implied)
    return `${implied} is usually taken with this degree. ${listed} List the degree itself if you have it.`
  if (orEquivalent) return `The posting adds an equivalent. ${listed} Ask, or say so in a letter.`
  return `${listed} If you have it, add it.`
}
