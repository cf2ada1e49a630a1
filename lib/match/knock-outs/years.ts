import { flatMap } from '@/lib/base/flat-map'
import { joinWith } from '@/lib/match/labels'
import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import { inYearsAndMonths } from '@/lib/match/resume/months'
import { deciding } from '@/lib/match/years/jobs-asked'
import { nameOfAsked } from '@/lib/match/years/name-of-asked'
import { nameOfTraining } from '@/lib/match/years/training-shown'
import type { Unsaid } from '@/lib/match/years/unsaid'
import { areReached, isTrained, type YearsShown } from '@/lib/match/years/years'
import { formatRange } from '@/lib/resume/dates'
import type { Job } from '@/lib/resume/schema'

/** The minimums of experience that a posting requires. Preferred years are no condition. */
export function yearsKnockouts(years: readonly YearsShown[]): readonly Knockout[] {
  return flatMap(years, (shown, index) => {
    if (shown.asked.level !== 'required' || !shown.isAsked) return []
    const choice = choiceOf(shown, years)
    if (bestOf(choice.filter(({ isAsked }) => isAsked)) !== shown) return []
    const verdict = verdictOf(shown)
    return [
      {
        id: `knock-out-experience-${index + 1}`,
        kind: 'years' as const,
        label: joinWith(
          'or',
          choice.map(({ label }) => label),
        ),
        verdict,
        because: because(shown, verdict),
        postingSpan: shown.asked.span,
        field: (answering(shown)[0] ?? shown.unsaid?.jobs[0])?.field ?? null,
      },
    ]
  })
}

/** What answers the years: the jobs, or the training that stands for them. */
function answering(shown: YearsShown): YearsShown['evidence'] {
  return isTrained(shown) && !areReached(shown) ? shown.training : shown.evidence
}

/** The asks of which one is enough, itself among them. */
function choiceOf(shown: YearsShown, years: readonly YearsShown[]): readonly YearsShown[] {
  const { choice } = shown.asked
  return choice === null ? [shown] : years.filter(({ asked }) => asked.choice?.start === choice.start)
}

const RANK: Record<Knockout['verdict'], number> = { met: 2, unclear: 1, 'not-met': 0 }

/** The one of a choice that the resume comes nearest to; the first where all are alike. */
function bestOf(choice: readonly YearsShown[]): YearsShown | undefined {
  return choice.toSorted((a, b) => RANK[verdictOf(b)] - RANK[verdictOf(a)])[0]
}

/**
 * Unclear where long enough jobs leave something open; where only a missing month, a missing date or a word about coding
 * stands between the resume and the years; and where the years are of work that no coder's resume is read for. Who nursed
 * or led for years says so: silence is no more of those years than of others.
 */
function verdictOf(shown: YearsShown): Knockout['verdict'] {
  const { asked, months, hasUndated, evidence, training, unsaid, open } = shown
  if (isTrained(shown)) return 'met'
  const needed = Math.round(asked.years * 12)
  if (months.least >= needed) return open === null ? 'met' : 'unclear'
  const alsoEnough = asked.alsoSays !== null && months.least >= Math.round(asked.alsoSays * 12)
  if (months.most >= needed || hasUndated || alsoEnough || unsaid !== null || training.length > 0)
    return 'unclear'
  return isSeldomTold(asked) && evidence.length === 0 ? 'unclear' : 'not-met'
}

/** "Customer service", "in a physician office": what a coder's resume need not tell. */
function isSeldomTold({ scope, work }: YearsShown['asked']): boolean {
  return (
    scope.every((id) => id.startsWith('task:') || id.startsWith('setting:')) &&
    work.every((one) => one === 'other' || (one === 'health-care' && scope.length > 0))
  )
}

function because(shown: YearsShown, verdict: Knockout['verdict']): string {
  const { months, evidence, inAll, asked, unsaid, backwards, open, since } = shown
  const dates = joinWith(
    'and',
    evidence.slice(0, 3).map((job) => quote(job.quote)),
  )
  const [best] = shown.training
  if (isTrained(shown) && best && !areReached(shown)) return `${quote(best.quote)}, ${best.place}`
  const had = [inYearsAndMonths(months.least), dates].filter(Boolean).join(', ')
  if (verdict === 'met') return since === null || !areOfCoding(asked) ? had : `${had}. ${since}`
  if (verdict === 'unclear' && open !== null && months.least >= Math.round(asked.years * 12))
    return `${had}. ${open}`
  if (verdict === 'unclear' && asked.alsoSays !== null && months.least >= Math.round(asked.alsoSays * 12))
    return `${had}. The posting says both ${asked.alsoSays} and ${asked.years}. Ask which is meant.`
  if (verdict === 'unclear' && months.most >= Math.round(asked.years * 12))
    return `${had}. Add the months to your dates: years alone do not show it.`
  if (verdict === 'unclear' && best && asked.orTraining)
    return `The posting takes ${nameOfTraining(asked.orTraining)} as well. ${quote(best.quote)} stands in ${best.place}: say it at the school or job where you had it.`
  if (verdict === 'unclear' && isSeldomTold(asked) && evidence.length === 0)
    return 'No job of yours says so. If you have done it, say it in a job.'
  if (verdict === 'unclear' && unsaid !== null) return askFor(unsaid, nameOfAsked(asked))
  if (verdict === 'unclear' && backwards !== null) return `${had}. ${askToTurn(backwards)}`
  if (verdict === 'unclear') return `${had}. One job has no dates that can be counted. Add them.`
  if (asked.within !== null && evidence.length > 0)
    return `Of ${dates}, ${inYearsAndMonths(months.least)} lie within the last ${inYearsAndMonths(Math.round(asked.within * 12))}.`
  const isCoding = areOfCoding(asked)
  if (isCoding && months.least === 0 && inAll.least === 0)
    return `Your resume shows no dated job in coding${asked.orTraining ? ' and no such training' : ''}.`
  const rest =
    isCoding && inAll.least > months.least
      ? ` Your dated jobs in coding come to ${inYearsAndMonths(inAll.least)}.`
      : ''
  return months.least === 0 ? `No dated job of yours names this.${rest}` : `${had}.${rest}`
}

/** Beside years of nursing, leading or documentation improvement it matters neither how long nor when one coded. */
function areOfCoding(asked: YearsShown['asked']): boolean {
  return (
    asked.work.every((one) => one === 'coding') &&
    (asked.saysCoding || deciding(asked).every((id) => !/^(?:task|topic):/.test(id)))
  )
}

function askFor({ what, jobs }: Unsaid, field: string): string {
  const job = `Your job at ${quote(jobs[0]?.place ?? '')}`
  if (what === 'sense')
    return '“Professional coding” may mean professional fees, or coding as a profession. Ask which is meant.'
  if (what === 'coding') return `${job} does not say that you coded there. If you did, say so in the job.`
  return what === 'part'
    ? `${job} names other work. If a part of it was ${field}, say so in the job.`
    : `${job} does not say what you coded. If it was ${field}, say so in the job.`
}

function askToTurn({ title, employer, start, end }: Job): string {
  const job = employer.trim() || title.trim()
  return `The dates of your job${job === '' ? '' : ` at ${quote(job)}`} are the wrong way round: ${quote(formatRange(start, end, false))}. Mend them.`
}
