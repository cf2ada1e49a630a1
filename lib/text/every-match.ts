/**
 * All matches of a global expression, in order. The same as `matchAll`, which makes a copy of the expression for each
 * text it is asked about: on a line of a posting that costs more than the search.
 */
export function everyMatch(expression: RegExp, text: string): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | null = null
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    if (found) found.push(match)
    else found = [match]
    if (match[0] === '') expression.lastIndex += 1
  }
  return found ?? NONE
}

/**
 * All matches of what has these global expressions as its alternatives, in order: at each place the first match behind
 * the last one, of several that begin there the earlier expression's.
 */
export function everyMatchOf(expressions: readonly RegExp[], text: string): readonly RegExpExecArray[] {
  const [only] = expressions
  if (only && expressions.length === 1) return everyMatch(only, text)
  const found: RegExpExecArray[] = []
  const next = expressions.map((expression) => matchFrom(expression, text, 0))
  for (;;) {
    let first: RegExpExecArray | null = null
    for (const match of next) if (match && (first === null || match.index < first.index)) first = match
    if (first === null) return found
    found.push(first)
    const end = first.index + first[0].length + (first[0] === '' ? 1 : 0)
    for (const [i, expression] of expressions.entries()) {
      const match = next[i]
      if (match && match.index < end) next[i] = matchFrom(expression, text, end)
    }
  }
}

function matchFrom(expression: RegExp, text: string, from: number): RegExpExecArray | null {
  expression.lastIndex = from
  return expression.exec(text)
}

const NONE: readonly never[] = []
