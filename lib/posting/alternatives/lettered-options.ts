import type { Stated } from '@/lib/posting/stated'
import { familyOf, type OpenGroup } from './group'

/** The beginning of a row that is one option: "(a)", "b.", "2)", "or (b)". */
const BEGINS_OPTION = /^\W*(?:or\b\W*)?\(?(?:[a-e]|[1-5]|i{1,3}|iv)[.)]\W/

/** What must all be met multiplies with each option: more of it is a list of something else. */
const MOST_REQUIREMENTS = 6

/** Rows that may lie between two options: a line with "or" alone, a sentence that goes on with the first. */
const MOST_ROWS_BETWEEN = 2

/**
 * Puts options on rows of their own together: "(a) CPMA plus CPC" above "or (b) CCS-P" asks for CPMA or CCS-P, and for
 * CPC or CCS-P. Without an "or" between them, lettered rows are a list of which all is asked for.
 */
export function joinLetteredOptions(groups: readonly OpenGroup[], plain: string): readonly OpenGroup[] {
  const joined: OpenGroup[] = []
  for (let at = 0; at < groups.length; ) {
    const options = optionsFrom(groups, at, plain)
    const taken = options.reduce((sum, option) => sum + option.length, 0)
    const wanted = options.reduce((product, option) => product * option.length, 1)
    if (options.length > 1 && wanted <= MOST_REQUIREMENTS) joined.push(...oneOfEach(options))
    else joined.push(...groups.slice(at, at + Math.max(1, taken)))
    at += Math.max(1, taken)
  }
  return joined
}

/** The options that begin with a group, each with all groups of its row; one option or none where no choice begins. */
function optionsFrom(groups: readonly OpenGroup[], from: number, plain: string): readonly OpenGroup[][] {
  const options: OpenGroup[][] = []
  let last: Stated | undefined
  for (let at = from; at < groups.length; at += 1) {
    const group = groups[at]
    const first = group?.members[0]
    if (!group || !first || familyOf(first) !== 'credential') break
    if (last?.lineIndex === first.lineIndex) options.at(-1)?.push(group)
    else if (!isOption(first, plain) || (last && !areJoined(last, first, plain))) break
    else options.push([group])
    last = first
  }
  return options
}

function isOption({ line }: Stated, plain: string): boolean {
  return BEGINS_OPTION.test(plain.slice(line.rowStart, line.span.start + 12))
}

/** Whether "or" stands at the end of the first row, on a row between or at the beginning of the second. */
function areJoined(last: Stated, next: Stated, plain: string): boolean {
  if (next.level !== last.level || next.lineIndex - last.lineIndex > MOST_ROWS_BETWEEN) return false
  const between = plain.slice(last.line.span.end, next.line.span.start)
  const lastWords = plain.slice(Math.max(last.line.span.start, last.line.span.end - 6), last.line.span.end)
  const nextRow = plain.slice(next.line.rowStart, next.line.span.start + 6)
  return /\bor\W*$/.test(lastWords) || /\bor\b/.test(between) || /^\W*or\b/.test(nextRow)
}

function oneOfEach(options: readonly OpenGroup[][]): readonly OpenGroup[] {
  return options.reduce<OpenGroup[]>(
    (choices, option) =>
      choices.flatMap((choice) =>
        option.map(({ members }) => ({ members: [...choice.members, ...members], otherReading: null })),
      ),
    [{ members: [], otherReading: null }],
  )
}
