import type { Drawn } from './page'

/**
 * Stretches in the order in which they are read. Files draw a name in Arabic or Hebrew from left to right as it stands on
 * the page, letter by letter or word by word; such stretches, with what stands between them, are turned round.
 */
export function inReadingOrder(chain: readonly Drawn[]): readonly Drawn[] {
  const ordered: Drawn[] = []
  let run: Drawn[] = []
  const close = () => {
    const last = run.findLastIndex(({ text }) => RIGHT_TO_LEFT.test(text))
    ordered.push(...run.slice(0, last + 1).reverse(), ...run.slice(last + 1))
    run = []
  }
  for (const piece of chain) {
    const isOpen = run.length > 0 && !/[\p{Script=Latin}\d]/u.test(piece.text)
    const isDrawnForward = run.length === 0 || piece.xPt >= (run.at(-1)?.xPt ?? 0)
    if ((isOpen || RIGHT_TO_LEFT.test(piece.text)) && isDrawnForward) run.push(piece)
    else {
      close()
      if (RIGHT_TO_LEFT.test(piece.text)) run.push(piece)
      else ordered.push(piece)
    }
  }
  close()
  return ordered
}

/** Letters of scripts that run from right to left, and the shapes that such letters take beside one another. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** The letters themselves, where a file names their shapes. */
export function withoutShapes(text: string): string {
  return text.replace(/[\uFB1D-\uFDFF\uFE70-\uFEFC]+/g, (shapes) => shapes.normalize('NFKC'))
}
