import { dateRangesIn } from '@/lib/resume/date-ranges'
import type { Resume } from '@/lib/resume/schema'
import { couldCover, type MonthSpan } from './job-months'

/** What a resume tells of time without work. */
export type ToldBreaks = {
  /** Months that a line gives: "Career break 2019-2022: cared for a parent." */
  readonly spans: readonly MonthSpan[]
  /** Whether the summary tells of a break without its years: "Returning to coding after raising children." */
  readonly hasUndated: boolean
}

/**
 * The breaks that the summary, the lines of jobs and the notes of schooling tell of. Without years only the summary counts:
 * a line of a job may speak of other people's leave.
 *
 * @param today YYYY-MM-DD
 */
export function toldBreaks({ summary, experience, education }: Resume, today: string): ToldBreaks {
  const lines = [
    ...experience.flatMap(({ bullets }) => bullets.map(({ text }) => text)),
    ...education.map(({ note }) => note),
  ]
  const ofSummary = sentencesIn(summary)
  const told = [...ofSummary, ...lines.flatMap(sentencesIn)].filter((sentence) => BREAK.test(sentence))
  return {
    spans: told.flatMap((sentence) => spansIn(sentence, today)),
    hasUndated: ofSummary.some((one) => BREAK.test(one) && spansIn(one, today).length === 0),
  }
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/[.!?;](?=\s|$)|\n/)
}

/** The stretch that stands nearest behind the words of a break, or else before them: "coder since 2015, on leave in 2019-2020". */
function spansIn(sentence: string, today: string): readonly MonthSpan[] {
  const at = BREAK.exec(sentence)?.index ?? 0
  const ranges = dateRangesIn(sentence).flatMap(({ start, from, to, current }) => {
    if (from === null || (to === null && current === null)) return []
    const span = couldCover({ start: from.value, end: to?.value ?? '', current: current !== null }, today)
    return span === null ? [] : [{ ...span, start }]
  })
  const nearest = ranges.find(({ start }) => start >= at) ?? ranges.at(-1)
  return nearest ? [{ from: nearest.from, to: nearest.to }] : []
}

const RELATIVE =
  '(?:parents?|mother|father|mom|dad|child|children|kids|sons?|daughters?|family|spouse|husband|wife|relatives?|grand\\w+|baby|newborn|infant|twins)'

const BREAK = new RegExp(
  [
    '\\b(?:career|employment|work|family|parental|parenting|caregiving|planned|personal) (?:break|gap|pause|hiatus)\\b',
    '\\b(?:sabbatical|hiatus)\\b',
    '\\b(?:maternity|paternity|parental|family|medical|personal) leave\\b',
    '\\btime (?:off|away) (?:to|for|from)\\b',
    '\\btook (?:some )?(?:time|an? (?:year|break)|\\w+ years) (?:off|away|to|out)\\b',
    `\\b(?:car(?:ed|ing)|carer|care|caregiver|caregiving) (?:for|of|to) (?:[\\w-]+ ){0,3}${RELATIVE}\\b`,
    '\\b(?:family|primary|full[- ]time) (?:caregiver|carer|parent|mother|father|mom|dad)\\b',
    '\\bstay(?:ed|ing)?[ -](?:at[ -])?home\\b',
    `\\b(?:raised|raising) (?:[\\w-]+ ){0,3}${RELATIVE}\\b`,
    '\\b(?:laid off|furloughed|between jobs|out of (?:work|the workforce))\\b',
    '\\b(?:serious|long) illness\\b',
    '\\brecover(?:ed|y|ing) from (?:an? )?(?:illness|injury|surgery|accident|cancer)\\b',
    '\\breturn(?:ed|ing)? to (?:work|coding|the (?:workforce|field)) after\\b',
  ].join('|'),
  'i',
)
