import { joinWith } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import { inYearsAndMonths } from '@/lib/match/resume/months'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { areReached, standsForSchooling, type YearsShown } from '@/lib/match/years/years'
import type { EducationAsked } from '@/lib/posting/education-asked'
import type { Posting } from '@/lib/posting/posting'
import { schoolingAnswer } from './schooling-answer'
import { labelOfSchooling } from './schooling-names'

/** The schooling that a posting requires. */
export function educationKnockouts(
  reading: ResumeReading,
  posting: Posting,
  years: readonly YearsShown[],
  today: string,
): readonly Knockout[] {
  const required = (posting.education ? [posting.education, ...posting.educationBesides] : []).filter(
    ({ level }) => level === 'required',
  )
  return required.map((asked, index) => {
    const instead =
      asked === posting.education
        ? years.find((shown) => standsForSchooling(shown.asked, posting))
        : undefined
    const id = index === 0 ? 'knock-out-education' : `knock-out-education-${index + 1}`
    const answer = schoolingAnswer(asked, reading, posting, instead, today)
    if (!answer.isEnough && instead && areReached(instead)) return { ...byYears(asked, instead, posting), id }
    return {
      id,
      kind: 'education',
      label: labelOfSchooling(asked, instead, posting),
      verdict: answer.verdict,
      because: answer.because,
      postingSpan: asked.span,
      field: answer.best ? `education.${answer.best.index}` : null,
    }
  })
}

/** "A bachelor's degree, or eight years": the years are there. */
function byYears(asked: EducationAsked, years: YearsShown, posting: Posting): Knockout {
  const dates = joinWith(
    'and',
    years.evidence.slice(0, 3).map((job) => quote(job.quote)),
  )
  return {
    id: 'knock-out-education',
    kind: 'education',
    label: labelOfSchooling(asked, years, posting),
    verdict: 'met',
    because: [inYearsAndMonths(years.months.least), dates].filter(Boolean).join(', '),
    postingSpan: asked.span,
    field: years.evidence[0]?.field ?? null,
  }
}
