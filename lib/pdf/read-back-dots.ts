import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A small round or square mark that is drawn, not written: browsers print bullets so. Points, y grows downwards. */
export type Dot = { readonly xPt: number; readonly yPt: number }

type Matrix = readonly [number, number, number, number, number, number]

/**
 * Finds marks of the size of bullets among what a page draws, by their centres. Lines, frames and pictures are larger.
 *
 * Prepares the page for drawing, so that its fonts are known afterwards.
 */
export async function dotsOf(page: PDFPageProxy): Promise<readonly Dot[]> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { fnArray, argsArray } = await page.getOperatorList()
  const viewport = page.getViewport({ scale: 1 })
  const marks: Box[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index]
    switch (operator) {
      case OPS.save:
        saved.push(matrix)
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = saved.pop() ?? matrix
        break
      case OPS.transform:
        matrix = times(matrix, numbersOf(args))
        break
      case OPS.paintFormXObjectBegin:
        saved.push(matrix)
        matrix = times(matrix, numbersOf(Array.isArray(args) ? args[0] : null))
        break
      case OPS.constructPath: {
        const box = numbersOf(Array.isArray(args) ? args[2] : null)
        if (box.length === 4 && marks.length < MOST_MARKS) marks.push(boxOf(box, matrix))
        break
      }
    }
  })
  return marks
    .filter((mark) => isDot(mark) && !marks.some((other) => isFrameOf(other, mark)))
    .map(({ left, top, right, bottom }) => {
      const [xPt = 0, yPt = 0] = viewport.convertToViewportPoint(
        (left + right) / 2,
        (top + bottom) / 2,
      ) as readonly number[]
      return { xPt, yPt }
    })
}

/** More than any page of text. */
const MOST_MARKS = 2_000
/** Points: smaller marks are full stops that somebody drew, larger ones pictures. */
const SMALLEST_PT = 1.2
const LARGEST_PT = 7
/** A mark inside of a larger one, up to here, is a part of a picture: the hole of a pin, the dot of an i. */
const LARGEST_PICTURE_PT = 40

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

function boxOf([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], matrix: Matrix): Box {
  const [a, b] = [moved(matrix, x1, y1), moved(matrix, x2, y2)]
  return {
    left: Math.min(a[0], b[0]),
    right: Math.max(a[0], b[0]),
    top: Math.min(a[1], b[1]),
    bottom: Math.max(a[1], b[1]),
  }
}

function isDot({ left, right, top, bottom }: Box): boolean {
  const [narrow = 0, wide = 0] = [right - left, bottom - top].sort((a, b) => a - b)
  return narrow > SMALLEST_PT && wide < LARGEST_PT && wide < 1.5 * narrow
}

function isFrameOf(other: Box, mark: Box): boolean {
  const wide = Math.max(other.right - other.left, other.bottom - other.top)
  return (
    wide > LARGEST_PT &&
    wide < LARGEST_PICTURE_PT &&
    other.left <= mark.left + 1 &&
    other.right >= mark.right - 1 &&
    other.top <= mark.top + 1 &&
    other.bottom >= mark.bottom - 1
  )
}

function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function times(outer: Matrix, inner: readonly number[]): Matrix {
  if (inner.length !== 6) return outer
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = inner
  const [x, y] = moved(outer, e, f)
  const [A, B, C, D] = outer
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, x, y]
}

function numbersOf(value: unknown): readonly number[] {
  if (value instanceof Float32Array) return [...value]
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : []
}
