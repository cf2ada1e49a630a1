import { language } from '@/lib/match/knock-outs/conditions'
import { schoolingAnswer } from '@/lib/match/knock-outs/schooling-answer'
import { labelOfSchooling } from '@/lib/match/knock-outs/schooling-names'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { rowOf } from '@/lib/match/score/row'
import { WISH_WEIGHTS } from '@/lib/match/score/weights'
import type { EducationAsked } from '@/lib/posting/education-asked'
import type { ConditionAsked, ParticularAsked, Posting } from '@/lib/posting/posting'
import { labelOfParticular, particularShown } from './particulars'
import type { Evidence, FitRow } from './report'

/**
 * The rows of the Fit sum for what a posting asks for and no concept names: the degree and the language that it prefers,
 * an externship, a version, a kind of hospital. No condition hangs on them.
 *
 * @param today YYYY-MM-DD
 */
export function wishRows(reading: ResumeReading, posting: Posting, today: string): readonly FitRow[] {
  const degrees = [...(posting.education ? [posting.education] : []), ...posting.educationBesides]
  return [
    ...degrees
      .filter(({ level }) => level === 'preferred')
      .map((asked) => degreeRow(asked, reading, posting, today)),
    ...languagesOf(posting).map((asked, index) => languageRow(asked, index, reading)),
    ...distinct(posting.particulars).map((asked, index) =>
      wishRow(`particular-${index + 1}`, labelOfParticular(asked), asked, particularShown(asked, reading)),
    ),
  ]
}

/** A language that is required elsewhere is a condition, and no wish. */
function languagesOf({ languages, conditions }: Posting): readonly ConditionAsked[] {
  const seen = new Set(conditions.map(({ what }) => what))
  return languages.filter(({ what }) => !seen.has(what) && seen.add(what))
}

/** A posting says it more than once; it is one. The strongest place speaks. */
function distinct(asked: readonly ParticularAsked[]): readonly ParticularAsked[] {
  const seen = new Set<string>()
  return asked
    .toSorted((a, b) => Number(a.level === 'preferred') - Number(b.level === 'preferred'))
    .filter((one) => !seen.has(labelOfParticular(one)) && seen.add(labelOfParticular(one)))
}

function degreeRow(asked: EducationAsked, reading: ResumeReading, posting: Posting, today: string): FitRow {
  const { verdict, isEnough, best } = schoolingAnswer(asked, reading, posting, undefined, today)
  const grade = verdict === 'met' ? 'shown' : isEnough ? 'broader' : null
  const evidence = grade && best ? [bare(grade, `education.${best.index}`, best.words, 'Education')] : []
  return wishRow('education', labelOfSchooling(asked, undefined, posting), asked, evidence)
}

function languageRow(asked: ConditionAsked, index: number, reading: ResumeReading): FitRow {
  const { verdict, field } = language(asked, reading)
  const name = (asked.what ?? '').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
  const text = reading.fields.find(({ path }) => path === field)
  const evidence =
    verdict === 'met' && field ? [bare('shown', field, text?.text ?? name, text?.place ?? 'Contact')] : []
  return wishRow(`language-${index + 1}`, name, { level: 'preferred', span: asked.span }, evidence)
}

function bare(grade: Evidence['grade'], field: string, quote: string, place: string): Evidence {
  return { conceptId: null, grade, field, quote, place, months: null, hasNumber: false }
}

function wishRow(
  requirementId: string,
  label: string,
  { level, span }: Pick<EducationAsked, 'level' | 'span'>,
  evidence: readonly Evidence[],
): FitRow {
  const { points } = WISH_WEIGHTS[level]
  return rowOf({ requirementId, group: level, label, level, of: points, evidence, postingSpans: [span] })
}
