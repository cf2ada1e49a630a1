import type { ConceptId } from '@/lib/lexicon/concept'
import type { OtherReading } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import type { Joint, Run } from './runs'

/**
 * "Either RHIT and CCS, or CPC and COC": a comma parts what "and" holds together. With three options one may be a
 * credential alone: "RN, or MD with CCS, or RHIA/RHIT with CCS". Only "with" and "+" bind in a list: "RHIT, CCS, or RN with CCS".
 */
export function isChoiceOfOptions(run: Run, plain: string): boolean {
  const { joints } = run
  if (!joints.includes('and') || !joints.includes('or')) return false
  const options = optionsOf(run)
  if (options.reduce((product, { length }) => product * length, 1) > MOST_CHOICES) return false
  const isAll = (joint: Joint, words: RegExp) =>
    joints.every((one, i) => one !== joint || words.test(wordsBetween(run, i, plain)))
  if (isAll('and', WITH) && (isAll('or', PARTED) || partsWithOr(run) || opensAnotherWay(run, plain)))
    return true
  if (joints.includes('comma')) return false
  return options.length > 2 ? isAll('or', PARTED) : options.every(({ length }) => length > 1)
}

/** "RN or RHIA/RHIT with CCS or MD": the slash offers two for one, so that "or" parts the ways. */
function partsWithOr({ joints }: Run): boolean {
  const and = joints.indexOf('and')
  return joints[and - 1] === 'slash' && joints.indexOf('or') < and && joints.lastIndexOf('or') > and
}

/** "RHIT, CCS or CIC, or an RN with CCDS": the list was closed by its "or", the next opens another way. */
function opensAnotherWay(run: Run, plain: string): boolean {
  const { joints } = run
  const [first, last] = [joints.indexOf('or'), joints.lastIndexOf('or')]
  return first < last && last === joints.indexOf('and') - 1 && ANOTHER.test(wordsBetween(run, last, plain))
}

const ANOTHER = /\bor an? (?:licensed |registered |current )?$/

const PARTED = /^[^,]*, or\b[^,]*$/
const WITH = /\bw(?:ith\b|\/)|^ ?\+ ?$/

/** More than these would be a list of something else. */
const MOST_CHOICES = 8

/** Whether signs say which names belong together: brackets, letters, numbers or semicolons. */
export function marksOptions(run: Run, plain: string): boolean {
  const { members, joints } = run
  if (members.length > MOST_MARKED || !joints.includes('and') || !joints.includes('or')) return false
  return holdsPairInBrackets(run, plain) || listsOptions(run, plain)
}

/** Longer phrases are lists of something else, and what must all be met doubles with each pair. */
const MOST_MARKED = 6

/** "(RHIT and CCS) or CIC", "CIC or (RHIT and CCS)": the bracket says that the two belong together. */
function holdsPairInBrackets(run: Run, plain: string): boolean {
  const { members, joints } = run
  const start = members[0]?.mention.span.start ?? 0
  const closes = joints.indexOf('or')
  const opensLast = joints.indexOf('and') - 1
  if (opensLast >= 0) return joints[opensLast] === 'or' && wordsBetween(run, opensLast, plain).endsWith('(')
  return closes > 0 && plain.charAt(start - 1) === '(' && wordsBetween(run, closes, plain).startsWith(')')
}

/** "(a) CPMA plus CPC; or (b) CCS-P": a letter, a number or a semicolon at each "or" says what is one option. */
function listsOptions(run: Run, plain: string): boolean {
  return run.joints.every(
    (joint, i) => joint === 'and' || (joint === 'or' && BEGINS_OPTION.test(wordsBetween(run, i, plain))),
  )
}

const BEGINS_OPTION = /;|\(?\b(?:[a-e]|\d|i{1,3}|iv)\)/

/** "A and B, or C" as what must all be met: A or C, B or C. "A, or B with A" is met by A alone. */
export function oneOfEach(run: Run): readonly Stated[][] {
  const choices = optionsOf(run).reduce<Stated[][]>(
    (sofar, option) => sofar.flatMap((choice) => option.map((part) => [...choice, ...part])),
    [[]],
  )
  const ids = choices.map((choice) => new Set(choice.map(({ mention }) => mention.conceptId)))
  return choices.filter((_, i) => !ids.some((other) => isPartOf(other, ids[i])))
}

/** Whether all of one are in another that has more. */
function isPartOf<T>(one: ReadonlySet<T>, other: ReadonlySet<T> | undefined): boolean {
  return other !== undefined && one.size < other.size && [...one].every((item) => other.has(item))
}

/** What is held together; of each part one is enough. */
type Option = readonly (readonly Stated[])[]

/** What "and" holds together, the "or" between: RHIT with CCS, then CIC. A slash offers two for one: RHIA/RHIT with CCS. */
function optionsOf({ members, joints }: Run): readonly Option[] {
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

/** Where "and" and "or" stand in one phrase, "and" may bind closer as well; "either", a bracket and a comma say that it does not. */
export function otherReadingOf(run: Run, plain: string): OtherReading | null {
  const { members, joints } = run
  if (!joints.includes('and') || !joints.includes('or') || joints.includes('comma')) return null
  if (joints.some((joint, i) => joint === 'and' && OPENS_CHOICE.test(wordsBetween(run, i, plain))))
    return null
  const and = joints.indexOf('and')
  if (and > joints.indexOf('or') && wordsBetween(run, and, plain).startsWith(',')) return null
  const anyOf = optionsOf(run).flatMap(waysToHold)
  const start = members[0]?.mention.span.start ?? 0
  return { anyOf, span: { start, end: members.at(-1)?.mention.span.end ?? start } }
}

/** "RHIA/RHIT with CCS": RHIA and CCS, or RHIT and CCS. */
function waysToHold(option: Option): readonly ConceptId[][] {
  return option.reduce<ConceptId[][]>(
    (ways, part) => ways.flatMap((way) => part.map(({ mention }) => [...way, mention.conceptId])),
    [[]],
  )
}

/** "RHIT and (CCS or CIC)", "RHIT and either CCS or CIC". */
const OPENS_CHOICE = /\($|\beither\b/

function wordsBetween({ members }: Run, i: number, plain: string): string {
  return plain.slice(members[i]?.mention.span.end, members[i + 1]?.mention.span.start)
}
