/** A stretch of a text: half-open, in UTF-16 offsets into the original string. */
export type Span = { readonly start: number; readonly end: number }

/** The words that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The one that holds an offset, among things in order of which no two overlap: a line of 100 KB has thousands. */
export function holding<Held extends { readonly span: Span }>(
  inOrder: readonly Held[],
  offset: number,
): Held | undefined {
  let low = 0
  let high = inOrder.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((inOrder[middle]?.span.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const found = inOrder[low]
  return found && found.span.start <= offset ? found : undefined
}
