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
  const told = [...ofSummary, ...lines.flatMap(sentencesIn)].filter((sentence) => breakAt(sentence) !== null)
  return {
    spans: told.flatMap((sentence) => spansIn(sentence, today)),
    hasUndated: ofSummary.some((one) => breakAt(one) !== null && spansIn(one, today).length === 0),
  }
}

function sentencesIn(text: string): readonly string[] {
  return text.split(/[.!?;](?=\s|$)|\n/)
}

/** The stretch that stands nearest behind the words of a break, or else before them: "coder since 2015, on leave in 2019-2020". */
function spansIn(sentence: string, today: string): readonly MonthSpan[] {
  const at = breakAt(sentence) ?? 0
  const ranges = dateRangesIn(sentence).flatMap(({ start, from, to, current }) => {
    if (from === null || (to === null && current === null)) return []
    const span = couldCover({ start: from.value, end: to?.value ?? '', current: current !== null }, today)
    return span === null ? [] : [{ ...span, start }]
  })
  const nearest = ranges.find(({ start }) => start >= at) ?? ranges.at(-1)
  return nearest ? [{ from: nearest.from, to: nearest.to }] : []
}

/**
 * Where a sentence begins to tell of the person's own break. "Audited maternity leave claims", "coded care of children" and
 * "abstracted family leave forms" tell of work.
 */
function breakAt(sentence: string): number | null {
  const plain = PLAIN_BREAK.exec(sentence)
  if (plain) return plain.index
  for (const { index, 0: said } of sentence.matchAll(BREAK))
    if (!OF_WORK_AFTER.test(sentence.slice(index + said.length)) && !isOfWork(sentence.slice(0, index)))
      return index
  return null
}

/** Whether what stands before the words of a break says that these are what was worked on. */
function isOfWork(before: string): boolean {
  return WORK_DONE.test(before) && !OWN.test(before)
}

const WORK_DONE =
  /\b(?:abstract|adjudicat|administer|analyz|answer|approv|assign|assist|audit|bill|cod|complet|coordinat|cover|educat|enter|fil|handl|investigat|manag|prepar|process|provid|quer|report|resolv|review|serv|staff|support|supervis|track|train|validat|verif|work)(?:i?ed|es|ing)\b/i

/** "Worked until my maternity leave", "coded for ten years, then took family leave". */
const OWN = /\b(?:my|then|until|took|taking|took on|returned|returning) (?:an? |the )?$/i

/** "Family leave claims", "maternity leave and disability forms": what a coder works on. */
const OF_WORK_AFTER =
  /^[ -](?:[\w/-]+,? ){0,4}(?:accounts?|administration|appeals?|benefits?|cases?|charges?|charts?|claims?|clinics?|codes|coding|department|documentation|encounters|files|forms?|management|office|paperwork|patients?|policy|policies|programs?|records?|requests?|reports?|services?|team|units?|visits)\b/i

/** Words that name nothing else than a break in one's own work. */
const PLAIN_BREAK =
  /\b(?:(?:career|employment|parental|parenting|caregiving) (?:break|gap|pause|hiatus)|sabbatical|took (?:some )?(?:time|an? (?:year|break)|\w+ years) (?:off|away|out)|return(?:ed|ing)? to (?:work|coding|the (?:workforce|field)) after (?:an? |my |raising|caring|time|family|maternity|parental|sabbatical|\w+ years))\b/i

const OWN_FAMILY =
  '(?:(?:my|our) (?:[\\w-]+ ){0,2}(?:parents?|mother|father|mom|dad|child|children|kids|sons?|daughters?|family|spouse|husband|wife|relatives?|grand\\w+|baby|newborn|infant|twins)|(?:an? )?(?:aging |elderly |ailing |ill |sick |disabled |dying )?(?:parents?|mother|father|mom|dad|family member|spouse|husband|wife|relative|grand\\w+))'

const BREAK = new RegExp(
  [
    '\\b(?:work|family|planned|personal) (?:break|pause|hiatus)\\b',
    '\\bhiatus\\b',
    '\\b(?:maternity|paternity|parental|family|medical|personal) leave\\b',
    '\\btime (?:off|away) (?:to|for|from)\\b',
    '\\btook (?:some )?(?:time|an? (?:year|break)|\\w+ years) to\\b',
    `\\b(?:car(?:ed|ing)|carer|care|caregiver|caregiving) (?:for|of|to) ${OWN_FAMILY}\\b`,
    '\\b(?:family|primary|full[- ]time) (?:caregiver|carer|parent|mother|father|mom|dad)\\b',
    '\\bstay(?:ed|ing)?[ -](?:at[ -])?home\\b',
    '\\b(?:raised|raising) (?:(?:my|our|an?|two|three|four|young|small|own) ){0,3}(?:child|children|kids|sons?|daughters?|family|twins)\\b',
    '\\b(?:laid off|furloughed|between jobs|out of (?:work|the workforce))\\b',
    '\\b(?:my|after an?|own) (?:serious|long) illness\\b',
    '\\brecover(?:ed|y|ing) from (?:an? )?(?:illness|injury|surgery|accident|cancer)\\b',
  ].join('|'),
  'gi',
)
