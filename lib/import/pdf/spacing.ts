import type { Drawn } from './page'

/**
 * The white that a file puts between all letters of a stretch, in points: "M e d i c a l" with a wider gap before the
 * next word. 0 where the letters are not drawn one by one.
 */
export function letterSpacingOf(chain: readonly Drawn[]): number {
  const gaps = chain.flatMap((piece, index) => {
    const before = chain[index - 1]
    if (!before || !isLetter(before) || !isLetter(piece)) return []
    return [piece.xPt - before.xPt - before.widthPt]
  })
  if (gaps.length < FEWEST || gaps.length < MOSTLY * (chain.length - 1)) return 0
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return usual > 0 ? usual : 0
}

/** Fewer letters are initials. */
const FEWEST = 4
/** Kerning draws a pair as one here and there. */
const MOSTLY = 0.6

function isLetter({ text }: Drawn): boolean {
  return [...text.trim()].length === 1
}
