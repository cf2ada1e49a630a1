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
