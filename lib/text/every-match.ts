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

const NONE: readonly never[] = []
