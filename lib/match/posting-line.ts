import type { Posting } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

/** "Posting, line 9": where a span begins, by the lines of the text as it was pasted. Empty lines count. */
export function postingLine(posting: Posting, span: Span | undefined): string {
  if (!span) return 'Posting'
  return `Posting, line ${posting.text.slice(0, span.start).split('\n').length}`
}
