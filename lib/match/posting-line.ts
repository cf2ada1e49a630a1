import { firstAbove } from '@/lib/base/first-above'
import { rememberFor } from '@/lib/base/remember'
import type { Posting } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

/** "Posting, line 9": where a span begins, by the lines of the text as it was pasted. Empty lines count. */
export function postingLine(posting: Posting, span: Span | undefined): string {
  if (!span) return 'Posting'
  return `Posting, line ${firstAbove(lineEnds(posting), span.start - 1) + 1}`
}

const lineEnds = rememberFor(({ text }: Posting): readonly number[] => {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return ends
})
