import type { ConceptKind } from '@/lib/lexicon/concept'
import type { OtherReading } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import { familyOf, type Group, isOneOf, type OpenGroup } from './group'
import { joinAcrossLines } from './groups-across-lines'
import { howManyOf, isChoiceOfSeveral, severalOf } from './how-many'
import { joinLetteredOptions } from './lettered-options'

/** Kinds that are asked for side by side; duties and qualities are not grouped, "or" between them is only style. */
const GROUPED: ReadonlySet<ConceptKind> = new Set([
  'credential',
  'software',
  'setting',
  'specialty',
  'payment',
  'codeset',
])

/** How two names beside each other are joined. */
type Joint = 'or' | 'comma' | 'and' | 'slash' | 'apart'

/**
 * Groups what satisfies one requirement together: "CPC, CCS, RHIT or RHIA", "CPC/CCS", "one of the following" over
 * bullets, "Epic, Cerner or similar". "A and B" are two; in "RHIT and CCS or CIC" the "or" binds closer.
 */
export function groupAlternatives(stated: readonly Stated[], plain: string): readonly Group[] {
  const groups: OpenGroup[] = []
  for (const run of runsOf(stated, plain))
    if (run.joints.length === 0) groups.push({ members: [...run.members], otherReading: null })
    else groups.push(...groupsIn(run, plain))
  return joinAcrossLines(joinLetteredOptions(groups, plain), plain)
}

type Run = { readonly members: readonly Stated[]; readonly joints: readonly Joint[] }

/** Names of one kind on one line with nothing but joints and fillers between them. */
function runsOf(stated: readonly Stated[], plain: string): readonly Run[] {
  const runs: { members: Stated[]; joints: Joint[] }[] = []
  for (const next of stated) {
    const run = runs.at(-1)
    const last = run?.members.at(-1)
    const joint = last && run ? jointBetween(last, next, plain) : 'apart'
    if (!run || joint === 'apart') runs.push({ members: [next], joints: [] })
    else {
      run.members.push(next)
      run.joints.push(joint)
    }
  }
  return runs
}

function jointBetween(a: Stated, b: Stated, plain: string): Joint {
  const kind = familyOf(a)
  if (!isOneLine(a, b) || kind !== familyOf(b) || !GROUPED.has(kind)) return 'apart'
  if (a.level !== b.level) return 'apart'
  const between = plain.slice(a.mention.span.end, b.mention.span.start)
  if (between.length > 90 || (kind === 'credential' && ASKED_ALREADY.test(between))) return 'apart'
  if (kind === 'credential' && (TOGETHER.test(between) || AND_ANOTHER.test(between))) return 'and'
  if (/^ ?[/(] ?$/.test(between) && a.mention.conceptId === b.mention.conceptId) return 'slash'
  if (/^ ?\/ ?$/.test(between)) return kind === 'codeset' ? 'and' : 'slash'
  const bare = between.replace(FILLER, ' ')
  const rest = bare.replace(/\b(?:or|and)\b/g, ' ').match(/[a-z0-9]+/g)?.length ?? 0
  if (LAST_IS_OR.test(bare)) return rest <= 4 ? 'or' : 'apart'
  if (/;|\. /.test(between) || rest > (kind === 'credential' ? 1 : 0)) return 'apart'
  return /\band\b|&|\+|\bplus\b/.test(bare) ? 'and' : 'comma'
}

/** "RHIA or RHIT with CCS": both are held. */
const TOGETHER = /^\)?(?: certification| credential)? with (?:an? |the )?(?:current |active )?$/

/** "CPMA and a core credential from AAPC or AHIMA (CPC …)": what follows is asked for besides, whatever its issuers. */
const AND_ANOTHER = /^[^.;]{0,40}\b(?:and|plus) (?:an?|another|(?:at least )?one|any)\b[^.;]*\bor\b[^.;]*[(:]/

/** "CPC required, CRC must be earned in a year": the first is asked for by itself. */
const ASKED_ALREADY = /^[^,;]{0,30}\b(?:required|mandatory|a must)\b ?,(?! ?or\b)/

/** "CPMA (or within a year) and CPC": of two joints the nearer one holds. */
const LAST_IS_OR = /\bor\b(?!.*\band\b)/

/** A name that runs over a line end stands on both lines. */
function isOneLine(a: Stated, b: Stated): boolean {
  return a.lineIndex === b.lineIndex || a.mention.span.end > b.line.span.start
}

/** Words between two names that join nothing: articles, "certification", issuers, cues of level. */
const FILLER =
  /\band ?\/ ?or\b(?= )|\b(?:a|an|the|other|another|any|similar|equivalent|certifications?|certificates?|certified|credentials?|licen[sc]es?|current|active|valid|registered|specialty|coder|coding|aapc|ahima|from|through|via|by|in|with|status|as|of|such|like|including|eg|also|either|required|preferred)\b|®|™/g

function groupsIn(run: Run, plain: string): readonly OpenGroup[] {
  const first = run.members[0]
  if (!first) return []
  const joints = run.joints.map((joint, i) => (isAndOr(run, i, plain) ? 'or' : joint))
  const wanted = howManyOf(plain.slice(first.line.span.start, first.mention.span.start))
  if (isChoiceOfSeveral(wanted, run.members)) return severalOf(wanted, run.members)
  const isCredential = familyOf(first) === 'credential'
  if (isCredential && choosesPairs(run.members, joints, plain))
    return oneOfEach(optionsOf(run.members, joints)).map((members) => ({ members, otherReading: null }))
  if (joints.length > 0 && isOneOf(plain.slice(first.line.span.start, first.mention.span.start)))
    return [{ members: [...run.members], otherReading: null }]
  const hasOr = joints.some((joint) => joint === 'or' || joint === 'slash') || offersSimilar(run, plain)
  const hasAnd = joints.includes('and')
  const commaJoins = hasOr || (isCredential && !hasAnd)
  const groups: Stated[][] = [[first]]
  for (const [i, joint] of joints.entries()) {
    const member = run.members[i + 1]
    if (!member) continue
    const joins =
      joint === 'comma' ? commaJoins || (isCredential && isInItsBracket(member, plain)) : joint !== 'and'
    if (!joins) groups.push([member])
    else groups.at(-1)?.push(member)
  }
  const hasPairs = holdsPairInBrackets(run.members, joints, plain) || listsOptions(run.members, joints, plain)
  if (isCredential && hasPairs)
    return oneOfEach(optionsOf(run.members, joints)).map((members) => ({ members, otherReading: null }))
  const otherReading = isCredential ? otherReadingOf(run.members, joints, plain) : null
  return groups.map((members) => ({ members, otherReading }))
}

/** "Both a core credential (CPC, CCS) and …": the bracket says which one credential. */
function isInItsBracket({ mention }: Stated, plain: string): boolean {
  return ONE_IN_BRACKET.test(plain.slice(Math.max(0, mention.span.start - 100), mention.span.start))
}

const ONE_IN_BRACKET = /\b(?:an?|one) [a-z ]{0,30}(?:credential|certification)\b[^().;]{0,40}\([^()]*$/

/** Where "and" and "or" stand in one phrase, "and" may bind closer as well; "either" and a bracket say that it does not. */
function otherReadingOf(
  members: readonly Stated[],
  joints: readonly Joint[],
  plain: string,
): OtherReading | null {
  if (!joints.includes('and') || !joints.includes('or') || joints.includes('comma')) return null
  if (joints.some((joint, i) => joint === 'and' && OPENS_CHOICE.test(wordsBetween(members, i, plain))))
    return null
  const anyOf = optionsOf(members, joints).map((option) =>
    option.flatMap((part) => part.map(({ mention }) => mention.conceptId)),
  )
  const start = members[0]?.mention.span.start ?? 0
  return { anyOf, span: { start, end: members.at(-1)?.mention.span.end ?? start } }
}

/** "RHIT and (CCS or CIC)", "RHIT and either CCS or CIC". */
const OPENS_CHOICE = /\($|\beither\b/

/** Longer phrases are lists of something else, and what must all be met doubles with each pair. */
const MOST_IN_BRACKETS = 6

/** "(RHIT and CCS) or CIC", "CIC or (RHIT and CCS)": the bracket says that the two belong together. */
function holdsPairInBrackets(members: readonly Stated[], joints: readonly Joint[], plain: string): boolean {
  const start = members[0]?.mention.span.start ?? 0
  const closes = joints.indexOf('or')
  const opensLast = joints.indexOf('and') - 1
  if (members.length > MOST_IN_BRACKETS || !joints.includes('and')) return false
  if (opensLast >= 0)
    return joints[opensLast] === 'or' && wordsBetween(members, opensLast, plain).endsWith('(')
  return closes > 0 && plain.charAt(start - 1) === '(' && wordsBetween(members, closes, plain).startsWith(')')
}

/** "(a) CPMA plus CPC; or (b) CCS-P": a letter, a number or a semicolon at each "or" says what is one option. */
function listsOptions(members: readonly Stated[], joints: readonly Joint[], plain: string): boolean {
  if (members.length > MOST_IN_BRACKETS || !joints.includes('and') || !joints.includes('or')) return false
  return joints.every(
    (joint, i) => joint === 'and' || (joint === 'or' && BEGINS_OPTION.test(wordsBetween(members, i, plain))),
  )
}

/**
 * "Either RHIT and CCS, or CPC and COC": a comma parts what "and" holds together. With three options one may be a
 * credential alone: "RN, or MD with CCS, or RHIA/RHIT with CCS".
 */
function choosesPairs(members: readonly Stated[], joints: readonly Joint[], plain: string): boolean {
  if (!joints.includes('and') || !joints.includes('or')) return false
  const isParted = joints.every(
    (joint, i) =>
      joint === 'and' || joint === 'slash' || (joint === 'or' && PARTS.test(wordsBetween(members, i, plain))),
  )
  const options = optionsOf(members, joints)
  const choices = options.reduce((product, { length }) => product * length, 1)
  return (
    isParted && choices <= MOST_CHOICES && (options.length > 2 || options.every(({ length }) => length > 1))
  )
}

/** More than these would be a list of something else. */
const MOST_CHOICES = 8

const PARTS = /^[^,]*,? or\b[^,]*$/

const BEGINS_OPTION = /;|\(?\b(?:[a-e]|\d|i{1,3}|iv)\)/

/** What "and" holds together, the "or" between: RHIT with CCS, then CIC. A slash offers two for one: RHIA/RHIT with CCS. */
function optionsOf(members: readonly Stated[], joints: readonly Joint[]): readonly Option[] {
  const options: Stated[][][] = []
  for (const [i, member] of members.entries()) {
    const option = options.at(-1)
    const joint = joints[i - 1]
    if (option && joint === 'slash') option.at(-1)?.push(member)
    else if (option && joint === 'and') option.push([member])
    else options.push([[member]])
  }
  return options
}

/** What is held together; of each part one is enough. */
type Option = readonly (readonly Stated[])[]

/** "A and B, or C" as what must all be met: A or C, B or C. */
function oneOfEach(options: readonly Option[]): readonly Stated[][] {
  return options.reduce<Stated[][]>(
    (choices, option) => choices.flatMap((choice) => option.map((part) => [...choice, ...part])),
    [[]],
  )
}

function wordsBetween(members: readonly Stated[], i: number, plain: string): string {
  return plain.slice(members[i]?.mention.span.end, members[i + 1]?.mention.span.start)
}

function isAndOr(run: Run, i: number, plain: string): boolean {
  const from = run.members[i]?.mention.span.end ?? 0
  const to = run.members[i + 1]?.mention.span.start ?? 0
  return /\band ?\/ ?or\b/.test(plain.slice(from, to))
}

/** "Epic, Cerner, or similar EHR", "an encoder (3M, TruCode)". */
function offersSimilar(run: Run, plain: string): boolean {
  const first = run.members[0]
  const last = run.members.at(-1)
  if (!first || !last || familyOf(first) !== 'software') return false
  const after = plain.slice(last.mention.span.end, last.mention.span.end + 30)
  const within = plain.slice(
    Math.max(first.line.span.start, first.mention.span.start - 14),
    last.mention.span.start,
  )
  return (
    /^[^.;]{0,12}\b(?:or )?(?:similar|equivalent|etc)\b/.test(after) ||
    /\be\.?g\.?\b|\bsuch as\b|\blike\b/.test(within)
  )
}
