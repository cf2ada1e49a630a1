import { flatMap } from '@/lib/base/flat-map'
import { remember, rememberFor } from '@/lib/base/remember'
import { evidenceAt } from '@/lib/match/evidence/evidence-at'
import { gradeOfField, type ResumeReading } from '@/lib/match/resume/read-resume'
import { SHARES, STANDARD_WEIGHTS } from '@/lib/match/score/weights'
import type { StandardAsked } from '@/lib/posting/posting'
import { everyMatch } from '@/lib/text/every-match'
import type { Evidence, FitRow, Knockout } from './report'

/** A standard that the posting sets, with the numbers that the resume states of the same thing. */
export type StandardShown = {
  readonly requirementId: string
  readonly asked: StandardAsked
  /** "95% accuracy", "25 charts a day". */
  readonly label: string
  /** The highest that the resume states; null when it states none. */
  readonly stated: number | null
  readonly isReached: boolean
  /** Highest first. */
  readonly evidence: readonly Evidence[]
}

/**
 * The accuracy and productivity that the posting asks for, each held against what the resume states.
 *
 * A number is only ever the person's own: one that is missing or lower is asked about, never judged. Rates are
 * compared in eight-hour days of five-day weeks, and only where both count the same kind of record.
 */
export function standardsShown(
  reading: ResumeReading,
  asked: readonly StandardAsked[],
): readonly StandardShown[] {
  return distinct(asked).map((standard, index) => {
    const found = (standard.kind === 'accuracy' ? accuracies(reading) : rates(reading, standard)).toSorted(
      (a, b) => b.amount - a.amount,
    )
    const stated = found[0]?.amount ?? null
    return {
      requirementId: `standard-${index + 1}`,
      asked: standard,
      label: labelOf(standard),
      stated,
      isReached: stated !== null && stated >= amountOf(standard),
      evidence: found.map(({ evidence }) => evidence),
    }
  })
}

/** The rows of the Fit sum that standards make. */
export function standardRow({ requirementId, asked, label, isReached, evidence }: StandardShown): FitRow {
  const of = STANDARD_WEIGHTS[asked.level].points
  const grade = evidence[0] === undefined ? 'absent' : isReached ? evidence[0].grade : 'short'
  return {
    requirementId,
    group: asked.level,
    label,
    anyOf: [],
    level: asked.level,
    grade,
    points: Math.round(of * SHARES[grade].share * 10 + 1e-9) / 10,
    of,
    evidence,
    postingSpans: [asked.span],
  }
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
      field: shown.evidence[0]?.field ?? null,
    }))
}

function because({ isReached, evidence, asked }: StandardShown): string {
  const best = evidence[0]
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

type Stated = { readonly amount: number; readonly evidence: Evidence }

const PERCENT = /(?<![\d.])(\d{2,3}(?:\.\d+)?)\s?(?:%|percent\b)/g
const ABOUT_ACCURACY = /accura|\bquality\b|\baudit|\bQA\b|error[- ]free/i
/** Shares of something else that stand in the same line: denials cut, growth, targets. */
const OTHER_SHARE =
  /^\s*(?:fewer|less|more|increase|decrease|reduction|of (?:target|goal))|^\s*(?:denial|growth)/i

const accuracies = rememberFor((reading: ResumeReading): readonly Stated[] =>
  flatMap(reading.fields, (field) => {
    if (!/\d/.test(field.text)) return []
    const isFigure = /^experience\.\d+\.accuracy$/.test(field.path)
    if (!isFigure && !ABOUT_ACCURACY.test(field.text)) return []
    return flatMap(everyMatch(PERCENT, field.text), (match): Stated[] => {
      const end = match.index + match[0].length
      const clause = field.text.slice(Math.max(0, match.index - 50), end + 50)
      const amount = Number(match[1])
      if (
        amount > 100 ||
        !(isFigure || ABOUT_ACCURACY.test(clause)) ||
        OTHER_SHARE.test(field.text.slice(end))
      )
        return []
      const span = { start: match.index, end }
      return [{ amount, evidence: evidenceAt(field, span, null, gradeOfField(field, reading), reading) }]
    })
  }),
)

const RATE =
  /(?<![\d.$])(\d{1,4}(?:,\d{3})?(?:\.\d+)?)\+?\s+((?:[\w/&-]{1,20}\s+){0,3}?[\w&-]{1,20})\s?(?:\s(?:an?|per|each|every)\s+|\/\s?|\s(?=(?:hour|dai|week|month)ly\b))(hour(?:ly)?|day|daily|shift|week(?:ly)?|month(?:ly)?)\b/gi

function rates(
  reading: ResumeReading,
  asked: Extract<StandardAsked, { kind: 'productivity' }>,
): readonly Stated[] {
  const wanted = wordsOf(asked.of)
  return ratesStated(reading).filter(
    ({ counted }) => wanted.length === 0 || counted.some((word) => wanted.includes(word)),
  )
}

/** All rates that a resume states, with the words of what each counts: the same for every posting. */
const ratesStated = rememberFor((reading: ResumeReading) =>
  flatMap(reading.fields, (field) =>
    ratesIn(field.text).map(({ span, ...rate }) => ({
      ...rate,
      evidence: evidenceAt(field, span, null, gradeOfField(field, reading), reading),
    })),
  ),
)

/** A key press changes one text of some hundred. */
const ratesIn = remember(2000, (text) =>
  everyMatch(RATE, text).map((match) => {
    const [, number = '', of = '', per = 'day'] = match
    const span = { start: match.index, end: match.index + match[0].length }
    return { span, amount: Number(number.replace(',', '')) / hoursIn(per), counted: wordsOf(of) }
  }),
)

/** What is counted, without plurals: "IP charts" and "inpatient charts" share "chart". */
function wordsOf(of: string): readonly string[] {
  return (of.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, ''))
}

/** In hours, or in per cent. */
function amountOf(asked: StandardAsked): number {
  return asked.kind === 'accuracy' ? asked.percent : asked.amount / hoursIn(asked.per)
}

/** An eight-hour day, a week of five, a month of four and a third weeks. */
function hoursIn(per: string): number {
  switch (per.toLowerCase().replace(/ly$/, '')) {
    case 'hour':
      return 1
    case 'week':
      return 40
    case 'month':
      return 173
    default:
      return 8
  }
}
