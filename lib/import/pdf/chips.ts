import type { Drawn } from './page'

type Run = { readonly chain: readonly Drawn[]; readonly beginsCell: boolean }

/**
 * Parts a stretch of a line where the white is clearly wider than between its words: tags of skills set in a row, a
 * label in bold beside its text. Justified lines have the same white between all their words.
 */
export function chipsApart(chain: readonly Drawn[]): readonly Run[] {
  if (chain.length < 2 || chain.every(({ text }) => [...text.trim()].length === 1))
    return [{ chain, beginsCell: false }]
  const gaps = chain.map((piece, index) => gapBefore(chain[index - 1], piece))
  if (isJustified(chain, gaps)) return [{ chain, beginsCell: false }]
  const runs: { chain: Drawn[]; beginsCell: boolean }[] = []
  for (const [index, piece] of chain.entries()) {
    const open = runs.at(-1)
    const before = chain[index - 1]
    const isCell = before !== undefined && index > firstWord(chain) && isWide(gaps, index, before, piece)
    if (!open || isCell) runs.push({ chain: [piece], beginsCell: open !== undefined })
    else open.chain.push(piece)
  }
  return runs
}

/** The same wide white between all words of a text: small words and commas tell it from a row of tags. */
function isJustified(chain: readonly Drawn[], gaps: readonly number[]): boolean {
  const wide = gaps.filter((gap) => gap > WORD_GAP)
  if (wide.length < FEWEST_GAPS || Math.max(...wide) > ALIKE * Math.min(...wide)) return false
  return chain.some(
    ({ text }, index) => index > 0 && (/^\p{Ll}/u.test(text) || /[,;:]$/.test(chain[index - 1]?.text ?? '')),
  )
}

const FEWEST_GAPS = 2
const ALIKE = 1.3

/** In sizes of the letters. */
function gapBefore(before: Drawn | undefined, piece: Drawn): number {
  return before === undefined ? 0 : (piece.xPt - before.xPt - before.widthPt) / Math.max(1, piece.sizePt)
}

/** What follows a bullet hangs as far behind it as its maker likes. */
function firstWord(chain: readonly Drawn[]): number {
  return /[\p{L}\d]{2}/u.test(chain[0]?.text ?? '') ? 0 : 1
}

function isWide(gaps: readonly number[], index: number, before: Drawn, piece: Drawn): boolean {
  const gap = gaps[index] ?? 0
  if (gap < (before.bold === piece.bold ? NARROWEST : NARROWEST_AFTER_BOLD)) return false
  const smaller = gaps.some((other) => other > WORD_GAP && other * TIMES < gap)
  return smaller || gap >= ALWAYS || before.bold !== piece.bold
}

/** In sizes of the letters. Two spaces typed after a sentence make 0.56. */
const NARROWEST = 0.7
const NARROWEST_AFTER_BOLD = 0.65
/** No justified line is set so wide. */
const ALWAYS = 0.95
const WORD_GAP = 0.13
const TIMES = 1.8
