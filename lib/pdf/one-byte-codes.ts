/**
 * One byte for each of some characters: the one that Windows gives it (code page 1252), so that even a reader that
 * passes over the map to text finds the letters; a free one for any other. Characters beyond those have none.
 *
 * @param codePoints in the order in which they are served
 */
export function oneByteCodes(codePoints: Iterable<number>): ReadonlyMap<number, number> {
  const codes = new Map<number, number>()
  const others: number[] = []
  const taken = new Set<number>()
  for (const codePoint of codePoints) {
    const code = windowsCode(codePoint)
    if (code === null) others.push(codePoint)
    else taken.add(code)
    codes.set(codePoint, code ?? 0)
  }
  const free = ROOM.filter((code) => !taken.has(code))
  others.forEach((codePoint, index) => {
    const code = free[index]
    if (code === undefined) codes.delete(codePoint)
    else codes.set(codePoint, code)
  })
  return codes
}

function windowsCode(codePoint: number): number | null {
  if ((codePoint >= 0x20 && codePoint <= 0x7e) || (codePoint >= 0xa0 && codePoint <= 0xff)) return codePoint
  return PUNCTUATION.get(codePoint) ?? null
}

/** What the page puts between the control characters and Latin-1; five bytes mean nothing there. */
const PUNCTUATION: ReadonlyMap<number, number> = new Map(
  [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].flatMap((letter, index) =>
    letter === ' ' ? [] : [[letter.codePointAt(0) ?? 0, 0x80 + index] as const],
  ),
)

/** From above ASCII downwards: no byte that is white space to a PDF, and none that a text would mean by itself. */
const ROOM: readonly number[] = Array.from({ length: 0x80 }, (_, index) => 0xff - index)
