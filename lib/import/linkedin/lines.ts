import type { Found, Stretch } from '@/lib/import/found'
import type { SourceLine } from '@/lib/import/source-line'

/** A line with its place among all. */
export type Numbered = SourceLine & { readonly line: number }

/** What one line says, or several that the margin cut. */
export type Told = Pick<SourceLine, 'text' | 'listItem'> & {
  readonly from: readonly Stretch[]
  readonly size: number
}

/** Points: LinkedIn sets names of sections in 13 and 15.75, employers in 12, titles in 11.5, the rest in 10.5. */
export const SIZES = { heading: 12.25, employer: 11.8, title: 11 }

export function wholeOf({ line, text }: Numbered): Stretch {
  return { line, start: 0, end: text.length }
}

export function foundIn({ text, from }: Told): Found {
  return { value: text, from }
}

/**
 * Lines with what goes on below them: names of employers and titles stand above something smaller, so that two of one size
 * are one; of the small lines one goes on where it begins in the middle of a sentence.
 */
export function withTails(lines: readonly Numbered[]): readonly Told[] {
  const told: Told[] = []
  for (const line of lines) {
    const { text, listItem } = line
    const size = line.size ?? 0
    const last = told.at(-1)
    const goesOn = last && size === last.size && !listItem && (size > SIZES.title || isTail(last, text))
    const next = { text, listItem, size, from: [wholeOf(line)] }
    if (goesOn)
      told.splice(-1, 1, { ...last, text: `${last.text} ${text}`, from: [...last.from, ...next.from] })
    else told.push(next)
  }
  return told
}

function isTail({ text: before }: Told, text: string): boolean {
  return /^\p{Ll}/u.test(text) && /[\p{L}\p{N},]$/u.test(before)
}
