import type { RangesOf } from '@/lib/posting/levels/levels'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { mayAnyBeIn, Pattern } from '@/lib/text/pattern'
import { holding } from '@/lib/text/span'
import type { StandardAsked } from './posting'

/** "95%", "98.5 percent", "95% or higher". */
const PERCENT = new Pattern(/(?<![\d.$])(\d{2,3}(?:\.\d{1,2})?) ?(?:%|percent\b)/)

/** What a percentage must be of: travel, remote work and shares of the day are no standard. */
const OF_ACCURACY = /accura|quality|error[- ]free|\bqa\b|coding score|audit score/

/** A bound beside the number, and the work it is of: "keep 96% or better on every chart". */
const IS_A_BOUND =
  /\bor (?:better|higher|above|more|greater)\b|\b(?:minimum|at least|standards?|threshold|target|maintain|keep|hold|pass|hit|score|reach|achieve)\b/
const OF_CODING =
  /\b(?:cod(?:e|es|ed|ing|ers?)|charts?|records?|drgs?|abstracts?|audits?|reviews?|cpt|dx|icd)\b/

/** Shares of something else, whatever stands beside them. */
const OF_SOMETHING_ELSE =
  /remote|travel|\btime\b|match|bonus|paid|cover|premium|telework|on-?site|productiv|attendance|response|agreement|collection|\btest\b|\bexam\b|clean claim|\brate of pay\b/

/** "95% quality / 100% productivity": the word right behind a number is its own. */
const OF_OUTPUT = /^ (?:of )?(?:productiv\w+|production|output|attendance|remote|telework)\b/

const RECORD =
  'charts?|records?|encounters?|cases?|accounts?|claims?|visits?|notes?|reports?|charges?|reviews?|audits?|queries|patients?|procedures?|surgeries|lines?|dos|dates of service|op notes?|discharges?'

/** "Must pass the coding assessment (80%)": what a test of applicants asks. */
const OF_A_TEST = /\b(?:assessment|test|exam|quiz)\b[^.;%]{0,40}$/

/** "8-10 charts/hr at 96%" */
const BESIDE_A_RATE = new RegExp(
  `(?:${RECORD}) ?(?:\\/ ?|per |an? )(?:hour|hr|day|shift|week)(?:,| and| with| at| @){1,2} ?(?:\\d|an? \\d)`,
)

/** How far the word for accuracy may stand from its number. */
const REACH = 70

/** Fewer per cent than this are no standard of accuracy anywhere: they are shares of the work. */
const LOWEST_ACCURACY = 80

/** "2.0 IP charts per hour", "25 charts/day", "12 encounters an hour". */
const PER_TIME = new Pattern(
  new RegExp(
    `(?<![$\\d.,])(\\d{1,4}(?:\\.\\d{1,2})?)\\+?(?: ?(?:-|to) ?\\d{1,4}(?:\\.\\d{1,2})?)? ((?:[a-z/&-]{1,16} ){0,3}(?:${RECORD})|) ?(?:\\/ ?|per |an? |each |every )(?:\\d-hour )?(hour|hr|day|shift|week|month)\\b`,
  ),
)

const SPAN_OF = { hour: 'hour', hr: 'hour', day: 'day', shift: 'day', week: 'week', month: 'month' } as const

/** Without the name of a record beside the number, the words near it must say that it is about output. */
const ABOUT_OUTPUT = /\bproducti|\boutput\b|\bthroughput\b|\bvolume\b/

/** How much a clinic sees says nothing of what its coder must reach. */
const ABOUT_THE_PLACE =
  /\b(?:we|clinic|practice|hospital|providers?|physicians?) (?:see|sees|average|averages|has|have|treat|treats)\b/

/** The accuracy and productivity that a line sets as standard. */
export function standardsIn(
  text: string,
  plain: string,
  line: SectionLine,
  rangesOf: RangesOf,
): readonly StandardAsked[] {
  if (!mayAnyBeIn([PERCENT, PER_TIME], plain, line.span)) return NONE
  const words = plain.slice(line.span.start, line.span.end)
  const found: StandardAsked[] = []
  const spanOf = (match: RegExpMatchArray & { index: number }) => {
    const start = line.span.start + match.index
    return { start, end: start + match[0].trimEnd().length }
  }
  const levelAt = (start: number) => holding(rangesOf(line), start)?.level ?? line.level ?? 'mentioned'
  for (const match of PERCENT.allIn(plain, line.span)) {
    const percent = Number(match[1])
    const around = words.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH)
    if (percent < LOWEST_ACCURACY || percent > 100 || !isOfAccuracy(around)) continue
    if (OF_OUTPUT.test(words.slice(match.index + match[0].length))) continue
    if (OF_A_TEST.test(words.slice(0, match.index))) continue
    const span = spanOf(match)
    found.push({ kind: 'accuracy', percent, level: levelAt(span.start), span })
  }
  for (const match of PER_TIME.allIn(plain, line.span)) {
    const [, amount, of = '', per] = match
    const near = words.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH)
    if (of === '' ? !ABOUT_OUTPUT.test(near) : ABOUT_THE_PLACE.test(near)) continue
    const span = spanOf(match)
    const ofAt = span.start + match[0].indexOf(of)
    found.push({
      kind: 'productivity',
      amount: Number(amount),
      of: text.slice(ofAt, ofAt + of.length),
      per: SPAN_OF[per as keyof typeof SPAN_OF],
      level: levelAt(span.start),
      span,
    })
  }
  return found
}

const NONE: readonly never[] = []

function isOfAccuracy(around: string): boolean {
  if (OF_ACCURACY.test(around) || BESIDE_A_RATE.test(around)) return true
  return IS_A_BOUND.test(around) && OF_CODING.test(around) && !OF_SOMETHING_ELSE.test(around)
}
