import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { reachableBehind } from '@/lib/import/contact/link-target'
import type { Piece } from '@/lib/pdf/foreign-lines'
import { type Dot, dotsOf } from '@/lib/pdf/read-back-dots'
import { piecesOf } from '@/lib/pdf/read-back-pieces'
import { type Annotation, fieldPieces, type ToPage } from './fields'
import { withWordsApart } from './spaced-words'
import { type Tag, tagsOf } from './structure'

/** A stretch of text on a page, with what the file says of it beside its place. */
export type Drawn = Piece & {
  /** Place in the file's own order: of its structure where it has one, else of drawing. */
  readonly order: number
  readonly bold: boolean
  /** Of a font of signs, whose letters are bullets and pictures. */
  readonly isSymbol: boolean
  readonly tag: Tag | null
  /** A drawn bullet hangs before it. */
  readonly hasDot: boolean
  /** The file has a space between it and the stretch before, however narrow. */
  readonly isSpaceBefore: boolean
}

export type PdfPage = {
  readonly number: number
  readonly widthPt: number
  readonly heightPt: number
  readonly drawn: readonly Drawn[]
}

/** Reads what a page says and how it looks. Pictures are not unpacked. */
export async function readPage(page: PDFPageProxy, number: number): Promise<PdfPage> {
  const { pieces: written, widthPt, heightPt } = await piecesOf(page, number)
  const pieces = await withWordsApart(page, written)
  const tags = tagsOf(await page.getStructTree())
  const dots = await drawnDots(page)
  const fontNames = namesOfFonts(page, new Set(pieces.map(({ fontId }) => fontId)))
  const annotations: readonly Annotation[] = await page.getAnnotations()
  const toPage: ToPage = (rect) => page.getViewport({ scale: 1 }).convertToViewportRectangle(rect)
  const links = linksOf(annotations, toPage)
  const fields = fieldPieces(annotations, toPage)
  page.cleanup()
  const isTagged = shareOfTagged(pieces, tags) > MOSTLY
  const drawn = pieces.map((piece, index) => {
    const fontName = fontNames.get(piece.fontId) ?? ''
    const tag = isTagged ? (tags.get(piece.markId ?? '') ?? null) : null
    return {
      ...piece,
      order: tag === null ? index : tag.rank + index / (pieces.length + 1),
      bold: /bold|black|heavy|semibold|demi/i.test(fontName),
      isSymbol: /symbol|dingbat|wingding|webding|awesome|icon|glyph|cmsy|courier(?=.{0,8}$)/i.test(fontName),
      tag,
      isSpaceBefore: /^\s+$/.test(pieces[index - 1]?.text ?? ''),
      hasDot: dots.length > 0 && piece.text.trim() !== '' && hasDotBefore(piece, dots, pieces),
    }
  })
  return { number, widthPt, heightPt, drawn: [...withTargets(drawn, links), ...fieldsBeside(drawn, fields)] }
}

/** Values of a form, each straight after the words that stand before it: its label. */
function fieldsBeside(drawn: readonly Drawn[], fields: readonly Piece[]): readonly Drawn[] {
  return fields.map((field, index) => {
    const beside = drawn.filter(
      ({ text, xPt, yPt }) => text.trim() !== '' && xPt <= field.xPt && yPt < field.yPt + field.sizePt / 2,
    )
    const label = beside.toSorted((a, b) => b.yPt - a.yPt || b.xPt - a.xPt)[0]
    const order = (label?.order ?? -1) + (index + 1) / (fields.length + 1)
    return { ...field, order, bold: false, isSymbol: false, tag: null, hasDot: false, isSpaceBefore: false }
  })
}

/** Structure that leaves text out is not trusted. */
const MOSTLY = 0.9

function shareOfTagged(pieces: readonly Piece[], tags: ReadonlyMap<string, Tag>): number {
  const written = pieces.filter(({ text, isArtifact }) => text.trim() !== '' && !isArtifact)
  if (written.length === 0) return 0
  return written.filter(({ markId }) => tags.has(markId ?? '')).length / written.length
}

/** Prepares the page for drawing, too: pdf.js knows the names of fonts from then on. */
async function drawnDots(page: PDFPageProxy): Promise<readonly Dot[]> {
  try {
    return await dotsOf(page)
  } catch {
    return [] // the words are there without drawn bullets and the weight of their letters
  }
}

function namesOfFonts(page: PDFPageProxy, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    [...ids].flatMap((id) => {
      const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
      const name = typeof font === 'object' && font !== null && 'name' in font ? font.name : null
      return typeof name === 'string' ? [[id, name] as const] : []
    }),
  )
}

/** Whether a dot hangs before a stretch of text, in the middle of its small letters, and nothing stands between. */
function hasDotBefore({ xPt, yPt, sizePt }: Piece, dots: readonly Dot[], pieces: readonly Piece[]): boolean {
  return dots.some((dot) => {
    const [gap, height] = [xPt - dot.xPt, yPt - dot.yPt]
    if (gap < 0.2 * sizePt || gap > 3 * sizePt || height < 0 || height > 0.75 * sizePt) return false
    return !pieces.some(
      (other) =>
        other.text.trim() !== '' &&
        Math.abs(other.yPt - yPt) < 0.4 * sizePt &&
        other.xPt < xPt - 0.5 &&
        other.xPt + other.widthPt > dot.xPt - sizePt,
    )
  })
}

/** Where a link leads, and the box that it covers. */
type PlacedLink = {
  readonly target: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function linksOf(annotations: readonly Annotation[], toPage: ToPage): readonly PlacedLink[] {
  return annotations.slice(0, MOST_LINKS).flatMap(({ url, rect }) => {
    if (typeof url !== 'string' || !Array.isArray(rect)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = toPage(rect.map(Number))
    return [
      {
        target: url,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      },
    ]
  })
}

/** More than any resume has. */
const MOST_LINKS = 200

/**
 * Writes an address that only a link knows after the last words that the link covers, and one that was cut at a line's
 * end in one piece.
 */
function withTargets(drawn: readonly Drawn[], links: readonly PlacedLink[]): readonly Drawn[] {
  const written = new Map<number, string>()
  const whole = flat(drawn.map(({ text }) => text).join(''))
  for (const target of new Set(links.map((link) => link.target))) {
    const boxes = links.filter((link) => link.target === target)
    const covered = drawn.flatMap((piece, index) =>
      boxes.some((box) => isInside(piece, box)) ? [index] : [],
    )
    const [first, ...others] = covered
    if (first === undefined) continue
    const words = covered.map((index) => drawn[index]?.text ?? '').join('')
    const address = reachableBehind(/\./.test(words) ? '' : words, target)
    if (address === null) continue
    const isShortened = flat(words).length >= FEWEST_LETTERS && flat(address).endsWith(flat(words))
    if (isShortened) {
      written.set(first, address)
      for (const index of others) written.set(index, '')
    } else if (others.length > 0 && flat(words) === flat(address)) {
      written.set(first, words.replace(/\s+/g, ''))
      for (const index of others) written.set(index, '')
    } else if (!isWrittenIn(whole, flat(address))) {
      const last = covered.at(-1) ?? first
      written.set(last, `${drawn[last]?.text} ${address}`)
    }
  }
  return drawn.map((piece, index) => ({ ...piece, text: written.get(index) ?? piece.text }))
}

/** Whether an address stands in a text; one behind an "@" is that of an e-mail. */
function isWrittenIn(whole: string, address: string): boolean {
  for (let at = whole.indexOf(address); at >= 0; at = whole.indexOf(address, at + 1))
    if (whole.charAt(at - 1) !== '@') return true
  return false
}

/** Of the name of a page, printed alone: "jane-doe" for linkedin.com/in/jane-doe. */
const FEWEST_LETTERS = 4

function isInside(
  { text, xPt, yPt, widthPt, sizePt }: Piece,
  { left, right, top, bottom }: PlacedLink,
): boolean {
  const [middleX, middleY] = [xPt + widthPt / 2, yPt - sizePt / 3]
  return text.trim() !== '' && middleX >= left && middleX <= right && middleY >= top && middleY <= bottom
}

/** In small letters, without white space and the pictures of icon fonts. */
function flat(text: string): string {
  return text.toLowerCase().replace(/[\s\p{Co}]+/gu, '')
}
