import type { Span } from '@/lib/text/span'

/** What a pattern such as "___ charts a day" leaves for the person to fill in. */
export const BLANK = '___'

/** Whether a line still waits for the person. Three low lines in a row and more stand in no sentence that is done. */
export function hasBlank(text: string): boolean {
  return text.includes(BLANK)
}

/** The first blank at or after a place in a text, else the first of all; null when there is none. */
export function nextBlank(text: string, from: number): Span | null {
  const blanks = [...text.matchAll(/_{3,}/g)].map(({ 0: blank, index }) => ({
    start: index,
    end: index + blank.length,
  }))
  return blanks.find(({ start }) => start >= from) ?? blanks[0] ?? null
}
