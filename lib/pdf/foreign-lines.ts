/** A stretch of text as the file draws it. Lengths are points; y grows downwards. */
export type Piece = {
  readonly text: string
  readonly endsLine: boolean
  readonly xPt: number
  /** Of the baseline. */
  readonly yPt: number
  readonly widthPt: number
  readonly sizePt: number
  readonly isArtifact: boolean
  /** The file's name for the font on this page. */
  readonly fontId: string
  /** What the file's structure calls the marked stretch that it stands in; null where it is not marked. */
  readonly markId: string | null
}

/** Words that stand side by side and were drawn one after the other. */
export type VisualLine = {
  readonly text: string
  readonly yPt: number
  readonly sizePt: number
  readonly isArtifact: boolean
  /** Parts that a wide gap keeps apart. */
  readonly parts: readonly LinePart[]
}

export type LinePart = { readonly text: string; readonly leftPt: number; readonly rightPt: number }

export type ForeignPage = {
  readonly number: number
  readonly widthPt: number
  readonly heightPt: number
  readonly lines: readonly VisualLine[]
}

/** Gathers pieces to lines, in the order in which they are drawn. */
export function linesOfPage(pieces: readonly Piece[]): readonly VisualLine[] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line && last && standsBeside(last, piece)) line.push(piece)
    else if (piece.text.trim() !== '') lines.push([piece])
  }
  return lines.map(toLine)
}

/** A baseline that differs by less than half the letters' size is the same line, a superscript included. */
const SAME_LINE = 0.5

function standsBeside(last: Piece, piece: Piece): boolean {
  return (
    piece.isArtifact === last.isArtifact &&
    Math.abs(piece.yPt - last.yPt) < SAME_LINE * Math.max(piece.sizePt, last.sizePt, 1)
  )
}

function toLine(pieces: readonly Piece[]): VisualLine {
  const parts: LinePart[] = []
  for (const { text, xPt, widthPt, sizePt } of pieces) {
    const last = parts.at(-1)
    const gapPt = last ? xPt - last.rightPt : 0
    if (text.trim() === '') continue
    if (!last || gapPt > WIDE_GAP * sizePt || gapPt < -sizePt)
      parts.push({ text, leftPt: xPt, rightPt: xPt + widthPt })
    else {
      const between = gapPt > WORD_GAP * sizePt && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : ''
      parts.splice(-1, 1, { ...last, text: `${last.text}${between}${text}`, rightPt: xPt + widthPt })
    }
  }
  const [first] = pieces
  return {
    text: textOf(pieces),
    yPt: first?.yPt ?? 0,
    sizePt: Math.max(...pieces.map(({ sizePt }) => sizePt)),
    isArtifact: first?.isArtifact ?? false,
    parts: parts.map((part) => ({ ...part, text: part.text.trim() })),
  }
}

/** pdf.js itself puts a space where words stand apart. */
function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** In sizes of the letters: wider than any space between words, narrower than any gap between columns. */
const WIDE_GAP = 2
/** Half of a usual space. */
const WORD_GAP = 0.12
