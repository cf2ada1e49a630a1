import { flatMap } from '@/lib/base/flat-map'
import type { Level } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { everyMatch } from '@/lib/text/every-match'
import type { Span } from '@/lib/text/span'
import { isAttribute, isRankOfList, opensNames } from './around-cue'
import { baseLevel, isGrade, tellsOfHouse } from './base-level'
import { LEVEL_CUES } from './level-cues'

/** A stretch of a line and how strongly it asks. `because` is the clause that says so. */
export type LevelRange = { readonly span: Span; readonly level: Level; readonly because: Span }

/** The stretches of a line, worked out when first asked for: most lines have nothing that a level could hold for. */
export type RangesOf = (line: SectionLine) => readonly LevelRange[]

type Cue = { readonly span: Span; readonly level: Level; readonly reaches: 'back' | 'on' }

/**
 * Says how strongly each stretch of a line asks: the words of the clause first ("CPC required; CEMC a plus"), then the
 * heading above. Stretches are in order, do not overlap and cover the line's body.
 *
 * @param isTitle whether the line is the title: "Certified Medical Coder" names the job and asks for nothing
 */
export function levelsIn(plain: string, line: SectionLine, isTitle = false): readonly LevelRange[] {
  let base = isTitle || isGrade(plain, line) ? 'mentioned' : baseLevel(plain, line)
  return flatMap(clausesOf(plain, line.body), (clause) => {
    const ranges = rangesIn(plain, clause, tellsOfHouse(plain, clause, line) ? 'mentioned' : base, line)
    const last = ranges.at(-1)
    if (last && (opensList(plain, last) || tellsOfCandidate(plain, last))) base = last.level
    return ranges
  })
}

/** "All coders need: terminology; anatomy; Excel": what stands before a colon speaks for every item behind it. */
function opensList(plain: string, { because, span }: LevelRange): boolean {
  return (
    because.start === span.start && /^[a-z' ]{3,40}:/.test(plain.slice(because.start, because.start + 42))
  )
}

/** "The candidate will hold a CCS; demonstrate mastery of MS-DRG": what stands behind the semicolons is of them too. */
function tellsOfCandidate(plain: string, { because, level }: LevelRange): boolean {
  return (
    level === 'required' &&
    /^(?:candidates?|applicants?|person|individual) (?:will|should|shall)\b/.test(
      plain.slice(because.start, because.start + 24),
    )
  )
}

/**
 * A semicolon, and a comma before a new subject, end what a cue speaks for; "VitalTrack, our worklist tool, a plus" has
 * none. "CCS, plus CDIP preferred" prefers what follows the plus.
 */
const CLAUSE_END =
  /;| [·|•](?= )|,(?= (?:while|whereas) )|,(?<!\b(?:ideally|preferably),) ?(?=(?:we|you|our(?! [a-z -]{1,30},)|they|some|first|hours|pay)\b)|, ?(?=(?:plus|with) [^.;,]{2,60}\b(?:preferred|desired|desirable|a plus)\b)| -(?= (?!(?:an?|big|huge|strongly|highly|is|are|would|not|nice|or|any)\b)[a-z][^.;,:-]{3,60}\b(?:preferred|desired|desirable|(?:big |huge |definite )?plus|bonus)\b)(?<=\b(?:years?|yrs?|months?)\b[^.;]{0,80} -)/g

function clausesOf(plain: string, body: Span): readonly Span[] {
  const clauses: Span[] = []
  let start = body.start
  for (const match of everyMatch(CLAUSE_END, plain.slice(body.start, body.end))) {
    const end = body.start + match.index + 1
    clauses.push({ start, end })
    start = end
  }
  if (start < body.end) clauses.push({ start, end: body.end })
  return clauses
}

function rangesIn(plain: string, clause: Span, base: Level, line: SectionLine): readonly LevelRange[] {
  const cues = cuesIn(plain, clause, line)
  const ranges: LevelRange[] = []
  let from = clause.start
  let open: Cue | null = null
  const close = (end: number) => {
    if (end <= from) return
    const span = { start: from, end }
    ranges.push({
      span,
      level: open?.level ?? base,
      because: open ? { start: open.span.start, end } : line.span,
    })
    from = end
  }
  for (const cue of cues) {
    if (cue.reaches === 'on') {
      close(cue.span.start)
      open = cue
      continue
    }
    const isOfLastItem = open !== null || isLabelledMust(plain, line)
    close((isOfLastItem ? lastItemStart : reachBack)(plain, open?.span.end ?? from, cue.span.start))
    const span = { start: from, end: endOfAside(plain, from, cue.span.end) }
    ranges.push({ span, level: cue.level, because: span })
    open = open !== null && isAsideOf(plain, span) ? open : null
    from = span.end
    const goesOn = GOES_ON.exec(plain.slice(from, Math.min(clause.end, from + LONGEST_END)))
    if (goesOn) {
      const more = { start: from, end: Math.min(clause.end, from + goesOn[0].length) }
      ranges.push({ span: more, level: cue.level, because: span })
      from = more.end
    }
  }
  close(clause.end)
  return ranges
}

/** What a cue behind its names still speaks for: "or COC", and a bracket that says which: "preferred (RHDS, CMT)". */
const GOES_ON =
  /^(?:,| -)? ?(?:or|and\/or) [^,;.]*|^(?:,| -)? ?(?:(?:as|so) (?:is|are|would be)|and so (?:will|would|does)) [^;.]*|^,? incl(?:\.|uding)? [^;.]*|^ ?\((?![^()]*\b(?:required|preferred|desired|plus|bonus|must|not|welcome|ideal|lovely|wonderful|handy|helpful|nice)\b)[^();]*\)/

/** How far behind a cue its end is looked for, in characters. */
const LONGEST_END = 80

/** "must have CPC, CEMC preferred": the second cue takes back only the last item of what the first opened. */
function lastItemStart(plain: string, from: number, to: number): number {
  const items = plain.slice(from, to)
  const comma = Math.max(
    items.lastIndexOf(','),
    items.lastIndexOf(' and '),
    items.lastIndexOf('. '),
    items.lastIndexOf('('),
  )
  return comma < 0 ? from : from + comma
}

/** "Must-haves: CPC, COSC preferred": the label asks for what the cue at the end does not take back. */
function isLabelledMust(plain: string, { span, body }: SectionLine): boolean {
  return (
    body.start > span.start && /\b(?:must|required|mandatory)\b/.test(plain.slice(span.start, body.start))
  )
}

/** Years and degrees are asks of their own: "3+ years of coding, orthopaedics preferred" prefers the second only. */
const OWN_ASK = /\b(?:years?|yrs?|months?|mos?|diploma|ged)\b/

/** Years with what they are of, to the end: the list behind the comma is another ask. */
const WHOLE_ASK =
  /\b(?:years?|yrs?|months?|mos?)\b.*\b(?:coding|experience|exp|billing|auditing|nursing|work)\.?$/

/** "1 year of abstracting, 3+ preferred": the wish is the larger number. */
const MORE_YEARS = /, ?\d{1,2}\+? ?(?:years? |yrs? )?$/

const YEARS = /\b(?:years?|yrs?|months?)\b/

/** "5 years bedside, ICU or step-down ideal": what is best of it is less than the years. */
const BEST_OF_IT = /^(?:(?:is|are) )?(?:best|ideal)\b/
const LONGEST_BEST = 10

/**
 * An "or" before its last item closes a list: in "CPC or CCS, CRC a plus" the plus is the CRC alone. So do one name behind
 * its verb, "has a CPC, CPEDC a plus", and what is refused, "CPC, no CPC-A, CRC preferred".
 */
const CLOSED_LIST =
  /\bor [\w/-]+$|^ ?(?:(?:must |you )?(?:has|have|holds?|possess(?:es)?|is|be)|current|active) (?:(?:an?|the|your|current|active|valid) )*[\w/-]+(?: certif\w+| credential| license)?$|\b(?:no|not) [a-z]{2,4}-a$/

function reachBack(plain: string, from: number, to: number): number {
  const words = plain.slice(from, to)
  const bracket = openBracketIn(words)
  if (bracket >= 0) return from + bracket
  const more = MORE_YEARS.exec(words)
  if (more && YEARS.test(words.slice(0, more.index))) return from + more.index + 1
  const comma = /, ?[^a-z]*$/.test(words)
    ? words.lastIndexOf(',', words.lastIndexOf(',') - 1)
    : words.lastIndexOf(',')
  if (comma < 0) return from
  if (WHOLE_ASK.test(words.slice(0, comma))) return from + comma + 1
  if (OWN_ASK.test(words.slice(0, comma)) && BEST_OF_IT.test(plain.slice(to, to + LONGEST_BEST)))
    return from + comma + 1
  if (/\b(?:or|and)\b/.test(words.slice(comma))) return from
  return OWN_ASK.test(words.slice(0, comma)) || CLOSED_LIST.test(words.slice(0, comma))
    ? from + comma + 1
    : from
}

/** "Requires a year of billing (RHC preferred), ICD-10 and CPT": what the bracket is in goes on behind it. */
function isAsideOf(plain: string, { start, end }: Span): boolean {
  return plain[start] === '(' && plain[end] === ')'
}

/** "(podiatry would be amazing, but we can teach that)": what opens with a bracket ends with it. */
function endOfAside(plain: string, start: number, end: number): number {
  if (plain[start] !== '(') return end
  const rest = /^[^().;]{1,60}(?=\))/.exec(plain.slice(end, end + 61))
  return rest ? end + rest[0].length : end
}

/** Where a bracket opens that holds what the cue speaks of: "CCS (CIC a plus)". One with the cue alone holds nothing. */
function openBracketIn(words: string): number {
  const open = words.lastIndexOf('(')
  if (open < 0 || words.indexOf(')', open) >= 0) return -1
  return /[a-z\d][a-z]/.test(words.slice(open + 1)) ? open : -1
}

/** "Would be great but won't lose you the job: Vizient": what goes on to a colon speaks for what is behind it. */
const IS_LABEL = /^[^:;.,]{0,60}: /

/** "(pref) Epic", "(must) CPC": a bracket in front of an item speaks for it, as a label would. */
function isBracketInFront(plain: string, from: number, { start, end }: Span): boolean {
  return OPENS_ITEM.test(plain.slice(from, start)) && /^\.?[)\]] ?[\w"]/.test(plain.slice(end, end + 4))
}

const OPENS_ITEM = /^ ?[([]$/

function cuesIn(plain: string, clause: Span, line: SectionLine): readonly Cue[] {
  const found: Cue[] = []
  for (const { pattern, level, reaches, notIn } of LEVEL_CUES) {
    if (notIn?.includes(line.section)) continue
    for (const match of pattern.allIn(plain, clause)) {
      const start = clause.start + match.index
      const end = start + match[0].length
      const isOfNames = opensNames(plain, clause.start, { start, end })
      if (!isOfNames && isAttribute(plain, end, match[0], line)) continue
      if (level === 'preferred' && isRankOfList(plain, start, end)) continue
      const isLeading = match.index <= 2 && match[0].length < clause.end - clause.start - 3
      const leads =
        isBracketInFront(plain, clause.start, { start, end }) ||
        (/^(?:required|preferred|desired|mandatory)/.test(match[0]) && (isLeading || isOfNames)) ||
        (isLeading && IS_LABEL.test(plain.slice(end, Math.min(clause.end, end + LONGEST_END))))
      found.push({ span: { start, end }, level, reaches: leads ? 'on' : reaches })
    }
  }
  const inOrder = found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  return inOrder.filter(
    (cue, i) => !inOrder.slice(Math.max(0, i - 3), i).some((before) => before.span.end > cue.span.start),
  )
}
