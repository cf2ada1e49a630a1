import { flatMap } from '@/lib/base/flat-map'
import type { RangesOf } from '@/lib/posting/levels/levels'
import { NUMBER, numberOf } from '@/lib/posting/numbers'
import type { ExperienceAsked } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Stated } from '@/lib/posting/stated'
import { Pattern } from '@/lib/text/pattern'
import { holding, type Span } from '@/lib/text/span'
import { joinedIn } from './joined'
import { scopeAfter, wordsOfYears } from './scope'
import { workOfYears } from './work'

/** "At least one (1) of those years", "of which at least 2", "four years, with 2 in oncology": a part of the years, asked for as well. */
const PART_OF_YEARS = new Pattern(
  new RegExp(
    `(?:(?<!\\b(?:being|as|is|are|be) )\\b(${NUMBER})(?: ?\\(\\d{1,2}\\))? (?:\\+ |or more )?of (?:these|those|them|it|which|that|the (?:${NUMBER})(?= (?:years? |yrs? )?(?:in|at|as|with|spent|on)\\b))\\b(?! ?:| (?:special|areas|service|credential|certif|systems|fields|settings))|\\bof (?:which|these|those|them),? (?:at least |a minimum of |min\\.? )?(${NUMBER})\\b|(?:\\b(?:with|incl(?:uding|\\.)?|and|no less than|no fewer than)|[,;&]) (?:at least |a minimum of |min\\.? )?(${NUMBER})\\+?(?: ?\\(\\d{1,2}\\))?(?: or more)? (?=(?:in|at|as|leading|managing|supervising|teaching|training|educating|auditing|reviewing|coding|billing)\\b(?!-))|\\bincl(?:uding|\\.)? (?:at least )?(${NUMBER}) (?=(?:inpatient|outpatient|profee|pro-?fee)\\b(?! (?:campus|site|hospital|department|unit)))|(?<=[.;] ?)(?:at least|a minimum of) (${NUMBER})(?: or more)? (?=(?:in|at|as)\\b(?!-))|,? (?:with )?at least (${NUMBER}) (?=of (?!these\\b|them\\b|it\\b|which\\b|that\\b|those\\b|the\\b|our\\b)))`,
  ),
)

/** How far behind its whole a part stands, in characters. */
const REACH_OF_PART = 90

/** The parts of the years that a line asks for. A number that has its own years is read with them. */
export function partsOfYears(
  plain: string,
  line: SectionLine,
  rangesOf: RangesOf,
  asked: readonly ExperienceAsked[],
  stated: readonly Stated[],
): readonly ExperienceAsked[] {
  const body = withNextSentence(line.body, plain)
  const isWished = (span: Span) =>
    span.start < line.body.end
      ? holding(rangesOf(line), span.end - 1)?.level === 'preferred'
      : WISHED.test(plain.slice(span.end, body.end))
  return flatMap(PART_OF_YEARS.allIn(plain, body), (match) => {
    const asPart = match[3] ?? match[4] ?? match[6]
    const years = numberOf(match[1] ?? match[2] ?? match[5] ?? asPart ?? '')
    const start = line.body.start + match.index
    const span = { start, end: start + match[0].length }
    const whole = asked.findLast((one) => one.span.start < start)
    if (years === null || !whole || years >= whole.years) return []
    if (asPart !== undefined && !isBeside(whole, start, plain)) return []
    const scope = scopeAfter(plain, span.end, body.end, stated)
    return [
      {
        ...whole,
        years,
        upTo: null,
        alsoSays: null,
        orTraining: null,
        level: isWished(span) ? 'preferred' : whole.level,
        scope,
        ...joinedIn(scope, wordsOfYears(plain, body.start, span, body.end), plain, stated),
        work: workOfYears(plain, body.start, span, body.end, whole.work),
        span,
      },
    ]
  })
}

/** "Four years of risk adjustment. At least two in an auditing role": the next sentence may name the part. */
function withNextSentence({ start, end }: Span, plain: string): Span {
  const next = NEXT_SENTENCE.exec(plain.slice(end, end + REACH_OF_PART))
  return { start, end: end + (next?.[0].length ?? 0) }
}

const WISHED = /\b(?:preferred|desired|a plus|ideal|helpful)\b/

const NEXT_SENTENCE = new RegExp(
  `^[.;]? ?(?:with |including )?(?:at least|a minimum of) (?:${NUMBER})(?: or more)? (?:of (?:them|those|these) )?(?:in|at|as)\\b[^.;\\n]*`,
)

/** "With 2 in oncology" is a part of years only in their own sentence. */
function isBeside({ span }: ExperienceAsked, start: number, plain: string): boolean {
  const between = plain.slice(span.end, Math.min(start, span.end + REACH_OF_PART))
  return start - span.end < REACH_OF_PART && !/[.;]/.test(between)
}
