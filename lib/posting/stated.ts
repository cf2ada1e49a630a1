import type { Mention } from '@/lib/lexicon/concept'
import { IdPattern } from '@/lib/lexicon/id-pattern'
import type { LevelRange, RangesOf } from '@/lib/posting/levels/levels'
import type { Section } from '@/lib/posting/sections/headings'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { holding, type Span } from '@/lib/text/span'
import { linesOfCaseMix } from './case-mix'
import type { Level } from './posting'

/** A concept as a posting states it: where, on which line, how strongly, and because of which words. */
export type Stated = {
  readonly mention: Mention
  readonly line: SectionLine
  readonly lineIndex: number
  readonly level: Level
  readonly because: Span
}

/** How and where one works is a condition of the job, never a qualification, wherever it is written. */
const ARRANGEMENT = new IdPattern(/^setting:(?:remote|on-site|per-diem|contract-traveller)$/)

/** "Prior contract assignments", "has worked remotely": experience, not the terms of this job. */
function isTermOfWork({ conceptId, span }: Mention, plain: string): boolean {
  return (
    ARRANGEMENT.test(conceptId) &&
    !plain.startsWith('worked', span.start) &&
    !/\b(?:prior|previous|past) $/.test(plain.slice(Math.max(0, span.start - 10), span.start))
  )
}

/** Parts that tell of the employer, of other jobs or of the law: an arrangement there is not this job's. */
const NOT_OF_THE_JOB: ReadonlySet<Section> = new Set(['about', 'notice', 'not-wanted', 'refused'])

/** What a house keeps for its people, and what is done now and then: an on-site gym or audit says nothing of where one works. */
const AMENITY =
  /^ (?:(?:or \w+ )?(?:audits?|visits?|surveys?|inspections?)|gym|fitness|child ?care|day ?care|cafeteria|dining|parking|pharmacy|wellness|massages?|clinics?|health clinic)\b/

/** Hybrid days are often told among the benefits, and beside the pay: "Hybrid, one day on campus | $31.00". */
function isArrangement({ conceptId }: Mention, line: SectionLine): boolean {
  return ARRANGEMENT.test(conceptId) && !NOT_OF_THE_JOB.has(line.section)
}

function isAmenity({ conceptId, span }: Mention, plain: string): boolean {
  return conceptId === 'setting:on-site' && AMENITY.test(plain.slice(span.end, span.end + 14))
}

/** "Telework: two days a week" says that it is so; "Remote: No" and "Remote type: on site" do not. */
const DENIES =
  /^(?:no\b|none\b|not\b|never\b|n\/a\b|0\b|ineligible\b|on-?\s?site\b|in[- ](?:office|person)\b)/

/** Whether a label that names an arrangement is affirmed behind its colon: "Telework eligible: Yes". */
function isAffirmed({ conceptId }: Mention, { body }: SectionLine, plain: string): boolean {
  if (!ARRANGEMENT.test(conceptId)) return false
  const words = plain.slice(body.start, Math.min(body.end, body.start + 20))
  return conceptId === 'setting:remote' ? !DENIES.test(words) : /^yes\b/.test(words)
}

/** Puts each mention on its line, with the level that holds where it stands. Mentions on no line are left out. */
export function stateMentions(
  mentions: readonly Mention[],
  lines: readonly SectionLine[],
  rangesOf: RangesOf,
  plain: string,
): readonly Stated[] {
  const stated: Stated[] = []
  const caseMix = linesOfCaseMix(mentions, lines, plain)
  let lineIndex = 0
  let ranges: readonly LevelRange[] | null = null
  const isOfCaseMix = ({ conceptId }: Mention, line: SectionLine) =>
    caseMix.has(line) && conceptId.startsWith('specialty:')
  for (const mention of mentions) {
    while (lineIndex < lines.length && (lines[lineIndex]?.span.end ?? 0) <= mention.span.start) {
      lineIndex += 1
      ranges = null
    }
    const line = lines[lineIndex]
    if (
      !line ||
      (mention.span.start < line.body.start && !isAffirmed(mention, line, plain)) ||
      line.role === 'heading' ||
      (line.role === 'boilerplate' && !isArrangement(mention, line) && !isOfCaseMix(mention, line)) ||
      isAmenity(mention, plain)
    )
      continue
    ranges ??= rangesOf(line)
    const range = holding(ranges, mention.span.start)
    stated.push({
      mention,
      line,
      lineIndex,
      level: isTermOfWork(mention, plain) ? 'mentioned' : (range?.level ?? line.level ?? 'mentioned'),
      because: range?.because ?? line.span,
    })
  }
  return stated
}
