import { flatMap } from '@/lib/base/flat-map'
import { isTakenAtAnotherLevel } from '@/lib/posting/refusals/other-level'
import type { Stated } from '@/lib/posting/stated'
import { familyOf, type Group, isOneOf, type OpenGroup } from './group'
import { howManyOf, isChoiceOfSeveral, severalOf } from './how-many'
import { WAY_LABEL } from './way-label'
import { standsInForAbove, widens } from './widening'

/** A line that is nothing but "or" joins its neighbours, numbered or not: "OR" above "(2) Mastery level". */
const ONLY_OR = /^\W*or\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]?\W*)?$/

/** A line that ends with "or" goes on in the next, whatever it is set as. */
const OR_AT_THE_END = /\bor\W*$/

/** "One of: CPC, COC. Or an RN license": another way, in a sentence of its own. */
const BEGINS_WITH_OR = /^\W*or (?:an? |the |any )?(?:(?:active|current|valid|unrestricted) )*$/

/** A way to qualify with a number of its own: "Option 1: RHIT", "Path B: CCS and one year". */
const OPTION = new RegExp(`^\\W*${WAY_LABEL}`)

/** How far from an apprentice's letters words may stand that say they will do. */
const REACH_OF_TAKING = 200

/** Joins groups of credentials that stand on several lines. */
export function joinAcrossLines(groups: readonly OpenGroup[], plain: string): readonly Group[] {
  const joined: OpenGroup[] = []
  const wantedOf = new Map<readonly Stated[], number>()
  let open: Growing | null = null
  let required: Growing | null = null
  for (const { members, otherReading } of groups) {
    const first = members[0]
    if (!first) continue
    if (familyOf(first) !== 'credential') {
      joined.push({ members, otherReading })
      continue
    }
    const line = plain.slice(
      Math.max(first.line.span.start, first.mention.span.start - REACH_OF_TAKING),
      Math.min(first.line.span.end, first.mention.span.end + REACH_OF_TAKING),
    )
    const host: Growing | null = open && hostOf(first, line, open, required, plain)
    if (host) {
      host.group.push(...members)
      host.lineIndex = first.lineIndex
      continue
    }
    const copy = [...members]
    joined.push({ members: copy, otherReading })
    const lead = leadOf(first, plain)
    const wanted = howManyOf(lead)
    wantedOf.set(copy, wanted)
    const kind = wanted > 1 || isOneOf(lead) || /\beither\b/.test(lead) ? 'list' : 'one'
    open = { group: copy, kind, lineIndex: first.lineIndex }
    if (first.level === 'required') required = open
  }
  return flatMap(joined, (group) => {
    const wanted = wantedOf.get(group.members) ?? 1
    return isChoiceOfSeveral(wanted, group.members) ? severalOf(wanted, group.members) : [group]
  })
}

type Growing = { readonly group: Stated[]; readonly kind: 'list' | 'one'; lineIndex: number }

type Open = Readonly<Omit<Growing, 'group'>> & { readonly group: readonly Stated[] }

/** The group that a name belongs to: the last, or the last one that must be where a sentence widens what was asked. */
function hostOf(
  next: Stated,
  line: string,
  open: Growing,
  required: Growing | null,
  plain: string,
): Growing | null {
  if (isApprenticeTaken(open, next, line, plain)) return open
  if (isInItsSentence(open, next, plain) && isWidenedBy(open, next, plain)) return open
  if (open.group[0]?.level === 'preferred' && required && isWidenedBy(required, next, plain)) return required
  if (isWidenedBy(open, next, plain)) return open
  if (next.lineIndex - open.lineIndex <= 2 && standsInForAbove(next, plain)) return open
  if (next.lineIndex - open.lineIndex === 1 && ONLY_CONSIDERED.test(line)) return open
  return next.level === open.group[0]?.level && goesOn(open, next, plain) ? open : null
}

/** "RHIT considered", all of a row below "CCS, COC or CPC". */
const ONLY_CONSIDERED = /^\W*[a-z-]{2,7}(?:(?:,| or|,? ?\/) ?[a-z-]{2,7})* (?:also )?considered\W*$/

/** "RN strongly preferred, LPN considered": in place of the RN, not of what must be. */
function isInItsSentence({ group }: Open, { mention }: Stated, plain: string): boolean {
  return !/[.;\n]/.test(plain.slice(group.at(-1)?.mention.span.end, mention.span.start))
}

/** "CPC a must; CEMC nice. RHIT is fine too" takes the RHIT for what must be. */
function isWidenedBy(open: Open, next: Stated, plain: string): boolean {
  return isOnRowOf(open, next, plain) && widens(next, plain)
}

/** Characters between two names that one sentence and the next may take. */
const REACH_OF_ROW = 300

/** Whether a name stands on the same row, near by. Sentences of one row are lines of their own. */
function isOnRowOf({ group }: Open, { mention }: Stated, plain: string): boolean {
  const last = group.at(-1)?.mention.span.end ?? 0
  const isNear = mention.span.start - last <= REACH_OF_ROW
  return isNear && !plain.slice(last, mention.span.start).includes('\n')
}

function goesOn(open: Open, next: Stated, plain: string): boolean {
  const gap = next.lineIndex - open.lineIndex
  const last = open.group.at(-1)
  if (gap <= 2 && widens(next, plain)) return true
  if (!last) return false
  if (gap === 0) return isNextTier(open, next, plain) || isNextWay(last, next, plain)
  if (gap <= 2 && [last, next].every(({ line }) => OPTION.test(plain.slice(line.span.start, line.span.end))))
    return true
  if (gap <= 2 && ONLY_OR.test(lastWordsBetween(plain, last.line.span.end, next.line.span.start))) return true
  if (gap === 1 && BEGINS_WITH_OR.test(plain.slice(next.line.span.start, next.mention.span.start)))
    return true
  if (gap === 1 && OR_AT_THE_END.test(lastWordsOf(last.line.span, plain)) && startsWithName(next)) return true
  return (
    open.kind === 'list' && gap === 1 && startsWithName(next) && (next.line.isBullet || isRowOfName(next))
  )
}

/** "COC-Certified Outpatient Coder" on a row of its own: an item that lost its bullet. */
function isRowOfName({ mention, line }: Stated): boolean {
  return (
    mention.span.start - line.span.start <= LONGEST_LETTERS &&
    line.span.end - line.span.start <= LONGEST_ROW_OF_NAME
  )
}

const LONGEST_ROW_OF_NAME = 60

/** "CPC-" before the name that is read. */
const LONGEST_LETTERS = 6

/** "CRC and a year of CDI; or CPC and three years": each way with what belongs to it. */
function isNextWay(last: Stated, next: Stated, plain: string): boolean {
  const between = plain.slice(last.mention.span.end, next.mention.span.start)
  return between.length <= LONGEST_WAY && NEXT_WAY.test(between)
}

const LONGEST_WAY = 120
const NEXT_WAY = /^ ?(?:\+|(?:with|and|plus)\b|w\/)[^.]*; ?or (?:an? |the )?(?:active |current )?$/

/** "Either Associate Level (RHIT, CCA), Mastery Level (CCS, CIC), or CDI (CDIP)": each bracket lists one tier of a choice. */
function isNextTier({ group }: Open, next: Stated, plain: string): boolean {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return false
  const lead = plain.slice(
    Math.max(first.line.span.start, first.mention.span.start - REACH_OF_EITHER),
    first.mention.span.start,
  )
  return (
    /\beither\b[^.;]*\($/.test(lead) &&
    BETWEEN_TIERS.test(plain.slice(last.mention.span.end, next.mention.span.start))
  )
}

const REACH_OF_EITHER = 120
const BETWEEN_TIERS = /^\),? ?(?:or )?(?:an? )?[a-z/ -]{3,60}\($/

/** "CPC required; CPC-A considered": nobody asks for both, whatever the second clause's level. */
function isApprenticeTaken(open: Open, next: Stated, line: string, plain: string): boolean {
  const { mention, lineIndex } = next
  const full = mention.conceptId.replace(/-a$/, '')
  if (full === mention.conceptId || !open.group.some((one) => one.mention.conceptId === full)) return false
  const gap = lineIndex - open.lineIndex
  if (isTakenAtAnotherLevel(line)) return false
  return gap === 0 || ((gap <= 3 || isOnRowOf(open, next, plain)) && TAKES.test(line))
}

const TAKES = /\b(?:accept|consider|welcom|encourag|okay\b|ok\b|fine\b|will do\b|may apply\b)/

function lastWordsBetween(plain: string, from: number, to: number): string {
  return to - from > 40 ? 'x' : plain.slice(from, to)
}

function lastWordsOf({ start, end }: Stated['line']['span'], plain: string): string {
  return plain.slice(Math.max(start, end - 8), end)
}

/** A bullet of a list of credentials begins with one; "i. Mastery tier: CCS" counts. */
function startsWithName({ mention, line }: Stated): boolean {
  return mention.span.start - line.span.start <= 40
}

/** The words that lead to a list, "one of the following:", looked for at most 300 characters back; empty without one. */
function leadOf(first: Stated, plain: string): string {
  const above = plain.slice(Math.max(0, first.line.span.start - 300), first.line.span.start)
  const before = (first.line.isBullet ? above.slice(0, above.lastIndexOf('\n') + 1) : above).trimEnd()
  if (!/[:,]\W*$|\bone of the (?:below|following)\)?$/.test(before)) return ''
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1)
}
