import { remember, rememberFor } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { joinWith, labelOf } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import { inYearsAndMonths } from '@/lib/match/resume/months'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { areReached, standsForSchooling, type YearsShown } from '@/lib/match/years/years'
import type { EducationAsked, EducationLevel, Posting } from '@/lib/posting/posting'
import type { Education } from '@/lib/resume/schema'
import { slice } from '@/lib/text/span'
import { asksForCoding, isInField, mayBeOfCoding } from './field-of-study'
import { rankOf, type Schooling, schoolings } from './schooling'

/**
 * The schooling that a posting requires. A degree that the resume does not name is not met, as a credential that it does
 * not name is not; what "or equivalent" may replace is unclear.
 *
 * @param today YYYY-MM-DD
 */
export function educationKnockout(
  reading: ResumeReading,
  posting: Posting,
  years: readonly YearsShown[],
  today: string,
): readonly Knockout[] {
  const asked = posting.education
  if (asked?.level !== 'required') return []
  const instead = years.find((shown) => standsForSchooling(shown.asked, posting))
  const all = schoolingsOf(reading)(today)
  const fields = asked.min === 'certificate' ? OF_COURSES : asked.fields
  const reaching = all.filter(({ level, isFinished }) => isFinished && rankOf(level) >= rankOf(asked.min))
  const isOfCourses = asked.min === 'certificate' && asksForCoding(slice(posting.text, asked.span))
  const isOfField = ({ words }: Schooling) => (isOfCourses ? mayBeOfCoding(words) : isInField(words, fields))
  const enough = reaching.find(isOfField) ?? reaching[0]
  const isOfOtherField = enough !== undefined && !isOfField(enough)
  const accreditors = enough?.level === 'certificate' ? accreditorsIn(slice(posting.text, asked.span)) : []
  const isOfOtherSchool =
    enough !== undefined && !namesOneOf(reading.resume.education[enough.index], accreditors)
  const unfinished = all.find(({ level }) => rankOf(level) >= rankOf(asked.min))
  const best = enough ?? unfinished ?? all[0]
  const implied = enough ? null : impliedBy(reading, asked.min)
  if (!enough && instead && areReached(instead)) return [byYears(asked, instead)]
  const isUnclear = enough
    ? isOfOtherField || isOfOtherSchool
    : isOpen(asked.orEquivalent && !instead, implied, asked.min)
  const verdict = isUnclear ? 'unclear' : enough ? 'met' : 'not-met'
  return [
    {
      id: 'knock-out-education',
      kind: 'education',
      label: labelOfSchooling(asked.min, instead),
      verdict,
      because: isOfOtherField
        ? `You list ${quote(enough.words)}, and the posting asks for ${asked.min === 'certificate' ? 'training in this work' : 'another field'}. Ask whether yours counts.`
        : isOfOtherSchool
          ? `You list ${quote(enough.words)}, and the posting asks for a program that ${joinWith('or', accreditors)} accredits. If yours is one, say so in its entry.`
          : because(verdict, asked.orEquivalent && !instead, best, implied),
      postingSpan: asked.span,
      field: best ? `education.${best.index}` : null,
    },
  ]
}

/** A certificate is asked for in coding or health information: a degree in literature is none. */
const OF_COURSES: EducationAsked['fields'] = ['health']

/** "Completion of an NCRA-accredited program": whose word the posting takes for a course. */
function accreditorsIn(words: string): readonly string[] {
  return [...new Set(words.toUpperCase().match(ACCREDITORS) ?? [])]
}

const ACCREDITORS = /\b(?:NCRA|CAHIIM|AHIMA|AAPC)\b/g

/** Whether an entry of education says that one of them stands behind it; true where none is asked for. */
function namesOneOf(entry: Education | undefined, accreditors: readonly string[]): boolean {
  const words = entry ? JSON.stringify(Object.values(entry)).toUpperCase() : ''
  return accreditors.length === 0 || accreditors.some((name) => words.includes(name))
}

/** "A bachelor's degree, or eight years": the years are there. */
function byYears({ min, span }: EducationAsked, years: YearsShown): Knockout {
  const dates = joinWith(
    'and',
    years.evidence.slice(0, 3).map((job) => quote(job.quote)),
  )
  return {
    id: 'knock-out-education',
    kind: 'education',
    label: labelOfSchooling(min, years),
    verdict: 'met',
    because: [inYearsAndMonths(years.months.least), dates].filter(Boolean).join(', '),
    postingSpan: span,
    field: years.evidence[0]?.field ?? null,
  }
}

function labelOfSchooling(min: EducationLevel, instead: YearsShown | undefined): string {
  return instead ? joinWith('or', [LEVEL_NAMES[min], instead.label]) : LEVEL_NAMES[min]
}

const schoolingsOf = rememberFor(({ resume }: ResumeReading) =>
  remember(4, (today: string) => schoolings(resume.education, today)),
)

const LEVEL_NAMES: Readonly<Record<EducationLevel, string>> = {
  'high-school': 'High school diploma',
  certificate: 'Coding certificate',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
}

/** What these examinations ask of those who sit them (AHIMA, 2025): a sign of the degree, not the degree. */
const NEEDS_DEGREE: readonly (readonly [ConceptId, EducationLevel])[] = [
  ['credential:rhia', 'bachelor'],
  ['credential:rhit', 'associate'],
]

function impliedBy(reading: ResumeReading, min: EducationLevel): string | null {
  const held = reading.credentials.filter(({ standing }) => standing === 'held')
  const sign = NEEDS_DEGREE.find(
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
