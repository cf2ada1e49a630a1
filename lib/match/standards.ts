import { flatMap } from '@/lib/base/flat-map'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { rowOf } from '@/lib/match/score/row'
import { SHARES, STANDARD_WEIGHTS } from '@/lib/match/score/weights'
import type { Posting, StandardAsked } from '@/lib/posting/posting'
import { joinWith } from './labels'
import { areByOtherNames, areOfUnlikeSorts, areOneForOne, type Counted, countedBy } from './records-counted'
import type { Evidence, FitRow, Knockout } from './report'
import { accuraciesStated, hoursIn, ratesStated, type StatedFigure, wordsOf } from './stated-figures'

/** A standard that the posting sets, with the numbers that the resume states of the same thing. */
export type StandardShown = {
  readonly requirementId: string
  readonly asked: StandardAsked
  /** "95% accuracy", "25 charts a day". */
  readonly label: string
  /** The figure that speaks best for the person; null when the resume states none. */
  readonly stated: number | null
  readonly isReached: boolean
  /** What speaks best first. */
  readonly evidence: readonly Evidence[]
  /** A figure that may be another's, a goal, or of something else; null where one is sure or there is none. */
  readonly unsure: Evidence | null
  /** A rate of other records, and why it is no answer; null where there is a better figure. */
  readonly unlike: UnlikeRate | null
}

type UnlikeRate = { readonly evidence: Evidence; readonly why: string }

/**
 * The accuracy and productivity that the posting asks for, each held against what the resume states.
 *
 * A number is only ever the person's own: one that is missing or lower is asked about, never judged. Rates are
 * compared in eight-hour days of five-day weeks, and only where both count the same kind of record: a stay takes longer
 * than a visit. A figure that is not surely the person's own, or that does not say of what, is asked about as well.
 */
export function standardsShown(
  reading: ResumeReading,
  { standards, title }: Pick<Posting, 'standards' | 'title'>,
): readonly StandardShown[] {
  const isOfAudits = AUDITOR.test(title?.text ?? '')
  return distinct(standards).map((standard, index) => {
    const all = figuresFor(standard, reading, title?.text ?? '', isOfAudits)
    const figures = all.filter(({ unlike }) => unlike === null).toSorted(byWhatSpeaksBest(amountOf(standard)))
    const unlike = figures.length > 0 ? undefined : all.toSorted(byAmount)[0]
    const found = figures.filter(({ isSure }) => isSure)
    const stated = found[0]?.amount ?? null
    return {
      requirementId: `standard-${index + 1}`,
      asked: standard,
      label: labelOf(standard),
      stated,
      isReached: stated !== null && stated >= amountOf(standard),
      evidence: found.map(({ evidence }) => evidence),
      unsure: found.length > 0 ? null : (figures[0]?.evidence ?? null),
      unlike: unlike?.unlike ? { evidence: unlike.evidence, why: unlike.unlike } : null,
    }
  })
}

/** The highest first, whatever the order in the resume. */
function byAmount(a: Figure, b: Figure): number {
  return b.amount - a.amount || (a.evidence.quote < b.evidence.quote ? -1 : 1)
}

/** Of figures that reach what is asked the one in the best place speaks, a job's before the summary's; of others the highest. */
function byWhatSpeaksBest(asked: number): (a: StatedFigure, b: StatedFigure) => number {
  const place = ({ amount, evidence }: StatedFigure) => (amount >= asked ? SHARES[evidence.grade].share : -1)
  return (a, b) => place(b) - place(a) || b.amount - a.amount
}

/** Whose productivity is counted in what is audited. */
const AUDITOR = /\baudit/i

/** The rows of the Fit sum that standards make. */
export function standardRow({ requirementId, asked, label, isReached, evidence }: StandardShown): FitRow {
  const row = {
    requirementId,
    group: asked.level,
    label,
    level: asked.level,
    of: STANDARD_WEIGHTS[asked.level].points,
    evidence,
    postingSpans: [asked.span],
  }
  return evidence.length === 0 || isReached ? rowOf(row) : rowOf(row, 'short')
}

/** Standards that the posting requires, as conditions: met, or to be asked about. */
export function standardKnockouts(standards: readonly StandardShown[]): readonly Knockout[] {
  return standards
    .filter(({ asked }) => asked.level === 'required')
    .map((shown) => ({
      id: `knock-out-${shown.requirementId}`,
      kind: 'standard' as const,
      label: shown.label,
      verdict: shown.isReached ? ('met' as const) : ('unclear' as const),
      because: because(shown),
      postingSpan: shown.asked.span,
      field: (shown.evidence[0] ?? shown.unsure ?? shown.unlike?.evidence)?.field ?? null,
    }))
}

function because({ isReached, evidence, asked, unsure, unlike }: StandardShown): string {
  const best = evidence[0]
  if (unlike)
    return `You say “${unlike.evidence.quote}”. ${unlike.why} If you know your rate of these, say it.`
  if (!best && unsure)
    return asked.kind === 'accuracy'
      ? `Your resume gives no accuracy that is surely your own. “${unsure.quote}” stands in ${unsure.place}. If it is of your own coding, say so there, and who measured it.`
      : `“${unsure.quote}” stands in ${unsure.place}. If it is what you code yourself, say so there, and of what.`
  if (!best)
    return asked.kind === 'accuracy'
      ? 'Your resume gives no accuracy. If an audit measured yours, say the result and who measured it.'
      : 'Your resume gives no such rate. If you know yours, say how many and of what.'
  if (isReached) return `“${best.quote}”, ${best.place}`
  return `You say “${best.quote}”. If a newer figure says more, use it.`
}

/** A posting repeats its standard; it is one. The strongest place speaks. */
function distinct(asked: readonly StandardAsked[]): readonly StandardAsked[] {
  const order = ['required', 'preferred', 'mentioned']
  const strongestFirst = asked.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  const byLabel = new Map<string, StandardAsked>()
  for (const one of strongestFirst) {
    const label = labelOf(one)
    if (!byLabel.has(label)) byLabel.set(label, one)
  }
  return [...byLabel.values()]
}

function labelOf(asked: StandardAsked): string {
  if (asked.kind === 'accuracy') return `${asked.percent}% accuracy`
  const article = asked.per === 'hour' ? 'an' : 'a'
  return `${asked.amount} ${asked.of === '' ? 'records' : asked.of} ${article} ${asked.per}`
}

/** In hours, or in per cent. */
function amountOf(asked: StandardAsked): number {
  return asked.kind === 'accuracy' ? asked.percent : asked.amount / hoursIn(asked.per)
}

/** A figure with the reason why it is of other records; null where it may answer. */
type Figure = StatedFigure & { readonly unlike: string | null }

/** The resume's figures that may answer the standard, and rates of other records. */
function figuresFor(
  asked: StandardAsked,
  reading: ResumeReading,
  title: string,
  isOfAudits: boolean,
): readonly Figure[] {
  if (asked.kind === 'accuracy') return accuraciesStated(reading).map((one) => ({ ...one, unlike: null }))
  const wanted = wordsOf(asked.of)
  const records = countedBy(asked.of, '', title)
  return flatMap(ratesStated(reading), ({ counted, isOtherWork, ...rate }): Figure[] => {
    const own = countedIn(rate.evidence, reading)
    const isCounted = wanted.length === 0 || counted.some((word) => wanted.includes(word))
    const isByOtherName = areByOtherNames(own, records)
    if (!isCounted && counted.length > 0 && !isByOtherName) return []
    const isMine = rate.isSure && (isOfAudits || !isOtherWork)
    if (isMine && areOfUnlikeSorts(own, records))
      return [{ ...rate, isSure: false, unlike: ofOtherSort(own, records) }]
    const isOne = isCounted || (isByOtherName && areOneForOne(own, records))
    if (isMine && !isOne && isByOtherName)
      return [{ ...rate, isSure: false, unlike: byOtherName(own, records) }]
    return [{ ...rate, isSure: isMine && isOne, unlike: null }]
  })
}

function countedIn({ field: path, quote }: Evidence, { fields, resume }: ResumeReading): Counted {
  const field = fields.find((one) => one.path === path)
  const job = field?.jobIndex == null ? undefined : resume.experience[field.jobIndex]
  return countedBy(quote, field?.text ?? '', job?.title ?? '')
}

function ofOtherSort({ sorts }: Counted, asked: Counted): string {
  return `That is of ${joinWith('and', sorts)} work, and the posting’s of ${joinWith('and', asked.sorts)} work: the two cannot be compared.`
}

function byOtherName({ nouns }: Counted, asked: Counted): string {
  return `The posting counts ${asked.nouns.at(-1)}s, and not ${nouns.at(-1)}s.`
}
