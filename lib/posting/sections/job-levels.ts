import type { JobLevel } from '@/lib/posting/posting'
import { Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'
import { sectionOf } from './headings'

const RANK = '(?:I{1,3}|IV|V|[1-5])'
/** "Coder I / II / III" names the job, not one of its levels. */
const MORE = ` ?(?:[/,&-]|and|or|to) ?(?:and |or )?(?:Level )?${RANK}\\b`
const JOB =
  '(?:Coders?|Auditors?|Specialists?|Analysts?|Billers?|Technicians?|Abstractors?|Editors?|Validators?|Reviewers?)'
const SENIORITY =
  '(?:Apprentice|Junior|Jr\\.?|Entry[- ]Level|Associate|Intermediate|Mid[- ]Level|Senior|Sr\\.?|Lead|Principal|Advanced)'

/** "I: CPC-A", "Sr: CRC plus CPC": under a title that has said of what. */
const BARE = '(?:I{1,3}|IV|V|Jr\\.?|Sr\\.?|Junior|Senior)'

/** "Coder II", "Inpatient Coding Specialist, Level 2", "Coder, Grade 9", "Level III", "GS-6", "Senior Coder": the beginning of a row or sentence. */
const LABEL = new Pattern(
  new RegExp(
    `(?:^|(?<=[.;] |[•●▪*|] ?|[-–] ))(?:(?:[A-Z][\\w/&-]{1,20} ){0,4}${JOB}(?:\\/[A-Z]\\w+)?,? (?:-|–)? ?(?:(?:\\(?Level )?${RANK}\\b\\)?(?!${MORE})|Grade \\d{1,2}\\b)|(?:Level|Tier|Grade) ${RANK}\\b(?!${MORE})|GS-? ?\\d{1,2}\\b|${SENIORITY} (?:[A-Z][\\w/&-]{1,20} ){0,3}${JOB}(?=:| [-–(]|$)|${BARE}(?=: ))`,
    'i',
  ),
)

/** No label is without a number of its own or a word of seniority, and few rows have one. */
const RANKED = new RegExp(`\\d|\\b${RANK}\\b|${SENIORITY}`, 'i')

/** What a level asks for. A list of other openings names levels and asks for nothing. */
const ASKS =
  /(?:\d\+?|\b(?:one|two|three|four|five|six|seven|ten)) ?(?:years?|yrs?|months?)\b|\b(?:certif|credential|degree|diploma|required|requires|must|experience|cpc|ccs|cca|rhi[ta])/

/** Ends what was said of one level alone: "All levels", "Skills (all levels)". */
const FOR_ALL =
  /^(?:all|both|every|any|common|general|shared)\b|[ (](?:all|both|every|each) (?:levels?|grades?|tiers?)\)?$/

type Labelled = {
  readonly at: number
  readonly end: number
  readonly key: string
  readonly label: string
  readonly row: Span
}

/**
 * The levels of the job that a page covers ("Coder I … Coder II …"), each with all that is said of it alone. Empty for
 * a page about one level: at least two must be labelled and ask for something.
 */
export function findJobLevels(text: string, plain: string): readonly JobLevel[] {
  const labels = labelsIn(text, plain)
  if (new Set(labels.map(({ key }) => key)).size < 2) return []
  const isInline = labels.map(
    ({ end, row }) =>
      text
        .slice(end, Math.min(row.end, end + 60))
        .replace(/\([^()]{0,40}\)/, '')
        .trim().length > 3,
  )
  const levels = new Map<string, { label: string; spans: Span[] }>()
  for (const [i, { at, key, label, row }] of labels.entries()) {
    const next = labels[i + 1]
    const limit = next?.at ?? text.length
    const end = isInline[i] ? Math.min(row.end, limit) : endOfPart(text, plain, row.end, limit)
    const span = { start: at, end }
    if (!ASKS.test(plain.slice(span.start + label.length, span.end))) continue
    const known = levels.get(key)
    if (known) known.spans.push(span)
    else levels.set(key, { label, spans: [span] })
  }
  if (levels.size < 2) return []
  return [...levels.values()].map((level, i) => ({ id: `level-${i + 1}`, ...level }))
}

function labelsIn(text: string, plain: string): readonly Labelled[] {
  const labels: Labelled[] = []
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const row = { start, end: newline < 0 ? text.length : newline }
    start = row.end + 1
    if (!LABEL.mayBeIn(plain, row)) continue
    const words = text.slice(row.start, row.end)
    if (!RANKED.test(words)) continue
    const indent = /^\s*(?:[•●▪*◦·-] ?)?/.exec(words)?.[0].length ?? 0
    for (const match of LABEL.allOf(words.slice(indent))) {
      if (!/^[A-Z]/.test(match[0])) continue
      const at = row.start + indent + match.index
      const label = match[0]
        .replace(/[,(–-]+ ?(?=Level)/, ' ')
        .replace(/[()]/g, '')
        .replace(/ {2,}/g, ' ')
        .trim()
      const end = at + match[0].length
      const name = NAME_OF_LEVEL.exec(text.slice(end, row.end))?.[0] ?? ''
      const named = `${label}${name}`.replace(/:$/, '')
      labels.push({ at, end: end + name.length, key: keyOf(label), label: named, row })
      if (name !== '') break
    }
  }
  return labels
}

/** "Level 1 – Coder Apprentice": the name of the level, all that is left of its row. */
const NAME_OF_LEVEL = new RegExp(
  `^ ?[-–:] ?(?:[A-Z][\\w/&-]* ){0,3}${JOB}(?: (?:${RANK}|Apprentice|Trainee))?:?$`,
)

const DIGIT_OF: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' }

/** The same for "Coder II", "Inpatient Coder 2" and "Coder, Level II". */
export function keyOf(label: string): string {
  const words = label.toLowerCase().split(/[^a-z0-9]+/)
  const rank = words.at(-1) ?? ''
  if (words[0] === 'gs') return `gs ${rank}`
  return DIGIT_OF[rank] ?? (/\d/.test(rank) ? rank : (words[0] ?? ''))
}

/** Where the part of a level that has a row of its own ends: before a heading for all levels, or one that asks nothing of a coder. */
function endOfPart(text: string, plain: string, from: number, limit: number): number {
  for (let start = from + 1; start < limit; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const heading = plain
      .slice(start, Math.min(end, start + 80))
      .trim()
      .replace(/:$/, '')
    if (end - start < 60 && heading !== '' && (FOR_ALL.test(heading) || endsLevels(heading))) return start
    start = end + 1
  }
  return limit
}

const NOT_OF_ONE_LEVEL: ReadonlySet<string> = new Set(['about', 'benefits', 'pay', 'conditions', 'notice'])

function endsLevels(heading: string): boolean {
  return NOT_OF_ONE_LEVEL.has(sectionOf(heading) ?? '')
}
