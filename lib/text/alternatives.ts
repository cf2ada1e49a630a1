/**
 * The alternatives of a regular expression, in their order: `\bmust\b` and `a (?:plus|bonus)` for
 * `\bmust\b|a (?:plus|bonus)`. One with groups that a match gives back has none but itself, since the groups are
 * numbered through all of it.
 *
 * Reads the syntax that JavaScript has without the flags u and v.
 */
export function alternativesOf(source: string): readonly string[] {
  if (GIVES_GROUPS_BACK.test(source)) return [source]
  const found: string[] = []
  let depth = 0
  let isInClass = false
  let start = 0
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (character === '\\') at += 1
    else if (isInClass) isInClass = character !== ']'
    else if (character === '[') isInClass = true
    else if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    else if (character === '|' && depth === 0) {
      found.push(source.slice(start, at))
      start = at + 1
    }
  }
  return [...found, source.slice(start)]
}

/** A bracket in a class of characters looks like one, which only leaves an expression whole. */
const GIVES_GROUPS_BACK = /(?<!\\)\((?:\?<\w|(?!\?))/
