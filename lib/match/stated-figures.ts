import { flatMap } from '@/lib/base/flat-map'
import { remember, rememberFor } from '@/lib/base/remember'
import { evidenceAt } from '@/lib/match/evidence/evidence-at'
import { gradeOfField, type ResumeReading } from '@/lib/match/resume/read-resume'
import { everyMatch } from '@/lib/text/every-match'
import { isOfOtherWork, mayBeOfCodes } from './coding-figure'
import { figureBefore, isOtherWork, isOwnFigure } from './own-figure'
import { isRaisedForOthers, isStartOfRaise } from './raised-figure'
import type { Evidence } from './report'

/** An accuracy or a rate that a resume states. */
export type StatedFigure = {
  /** In per cent, or an hour. */
  readonly amount: number
  /** Whether the line says that it is one's own, and of what; else only the person knows. */
  readonly isSure: boolean
  readonly evidence: Evidence
}

/** A rate, with the words of what it counts. */
export type StatedRate = StatedFigure & {
  readonly counted: readonly string[]
  /** Checked, filed or handed out, and not coded: "Audited 30 charts a day". */
  readonly isOtherWork: boolean
}

const PERCENT = /(?<![\d.])(\d{2,3}(?:\.\d+)?)\s?(?:%|percent\b)/g
const ABOUT_ACCURACY = /accura|\bquality\b|\baudit|\bQA\b|error[- ]free/i
/** Shares of something else that stand in the same line: denials cut, growth, targets. */
const OTHER_SHARE =
  /^\s*(?:fewer|less|more|increase|decrease|reduction|of (?:target|goal))|^\s*(?:denial|growth)/i

/** "110 a day at 96%": a share of what, the line does not say. */
const AT_A_SHARE = /\bat $/i
const ENDS_CLAUSE = /^\s*(?:[.,;)]|$)/

/** Every accuracy that a resume states, with shares that may be one. */
export const accuraciesStated = rememberFor((reading: ResumeReading): readonly StatedFigure[] =>
  flatMap(reading.fields, (field) => {
    const { text, path } = field
    if (!/\d/.test(text)) return []
    const isFigure = /^experience\.\d+\.accuracy$/.test(path)
    return flatMap(everyMatch(PERCENT, text), (match): StatedFigure[] => {
      const span = { start: match.index, end: match.index + match[0].length }
      const amount = Number(match[1])
      if (amount > 100 || OTHER_SHARE.test(text.slice(span.end))) return []
      if (isStartOfRaise(text.slice(0, span.start), text.slice(span.end))) return []
      const clause = text.slice(Math.max(0, span.start - 50), span.end + 50)
      if (isOfOtherWork(clause)) return []
      const isAccuracy = isFigure || ABOUT_ACCURACY.test(clause)
      const mayBe = AT_A_SHARE.test(text.slice(0, span.start)) && ENDS_CLAUSE.test(text.slice(span.end))
      if (!isAccuracy && !mayBe) return []
      const title = field.jobIndex === null ? '' : (reading.resume.experience[field.jobIndex]?.title ?? '')
      const isSure =
        isAccuracy &&
        isOwnFigure(text, span.start, span.end) &&
        !isRaisedForOthers(figureBefore(text.slice(0, span.start)), title) &&
        mayBeOfCodes(field, reading)
      return [
        {
          amount,
          isSure,
          evidence: evidenceAt(field, span, null, gradeOfField(field, reading), reading),
        },
      ]
    })
  }),
)

const UNIT = '(\\d{1,2}[ -]?h(?:ou)?r )?(hour(?:ly)?|day|daily|shift|week(?:ly)?|month(?:ly)?)\\b'
const NUMBER = '(?<![\\d.$])(\\d{1,4}(?:,\\d{3})?(?:\\.\\d+)?)\\+?'
/** "110 to 130": what is kept on every day is the first. */
const UP_TO = '(?:\\s?(?:to|[-–])\\s?\\d{1,4}(?:,\\d{3})?\\+?)?'
const PER = '(?:an?|per|each|every)\\s+'
const RATE = new RegExp(
  `${NUMBER}${UP_TO}\\s+((?:[\\w/&-]{1,20}\\s+){0,3}?[\\w&-]{1,20})\\s?(?:\\s${PER}|\\/\\s?|\\s(?=(?:hour|dai|week|month)ly\\b))${UNIT}`,
  'gi',
)
/** "Encounters: 110 a day", "110/day": the number does not say of what. */
const BARE_RATE = new RegExp(
  `${NUMBER}${UP_TO}(?:\\s${PER}|\\s?\\/\\s?|\\s(?=(?:hour|dai|week|month)ly\\b))${UNIT}`,
  'gi',
)

/** Every rate that a resume states, with what each counts: the same for every posting. */
export const ratesStated = rememberFor((reading: ResumeReading): readonly StatedRate[] =>
  flatMap(reading.fields, (field) =>
    ratesIn(field.text).map(({ span, ...rate }) => ({
      ...rate,
      evidence: evidenceAt(field, span, null, gradeOfField(field, reading), reading),
    })),
  ),
)

/** A key press changes one text of some hundred. */
const ratesIn = remember(2000, (text: string) => {
  const counting = everyMatch(RATE, text).map((match) => {
    const [words, number = '', of = '', hours, per = 'day'] = match
    const span = { start: match.index, end: match.index + words.length }
    return {
      span,
      amount: amountOf(number, hours, per),
      counted: wordsOf(of),
      isSure: isOwnFigure(text, span.start, span.end),
      isOtherWork: isOtherWork(text, span.start),
    }
  })
  const bare = flatMap(everyMatch(BARE_RATE, text), (match) => {
    const [words, number = '', hours, per = 'day'] = match
    const span = { start: match.index, end: match.index + words.length }
    if (counting.some((rate) => rate.span.start <= span.start && span.start < rate.span.end)) return []
    return [
      {
        span,
        amount: amountOf(number, hours, per),
        counted: [],
        isSure: false,
        isOtherWork: isOtherWork(text, span.start),
      },
    ]
  })
  return [...counting, ...bare]
})

/** An hour's worth of "24 charts per 8-hour shift". */
function amountOf(number: string, hours: string | undefined, per: string): number {
  const stated = hours === undefined ? Number.NaN : Number.parseInt(hours, 10)
  return (
    Number(number.replace(',', '')) / (stated > 0 && hoursIn(per) === hoursIn('day') ? stated : hoursIn(per))
  )
}

/** What is counted, without plurals: "IP charts" and "inpatient charts" share "chart". */
export function wordsOf(of: string): readonly string[] {
  return (of.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, ''))
}

/** An eight-hour day, a week of five, a month of four and a third weeks. */
export function hoursIn(per: string): number {
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
