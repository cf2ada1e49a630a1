import type { Piece } from '@/lib/pdf/foreign-lines'

/** What a page has over its text: links, fields of a form, notes. Its own words are checked before they are used. */
export type Annotation = { readonly [key: string]: unknown }

/** Turns a rectangle of the file to points from the page's left upper corner. */
export type ToPage = (rect: number[]) => readonly number[]

/**
 * The values of a form's fields and of text typed over a page, as if they were drawn: what a viewer shows and the page
 * itself does not have. Hidden fields and passwords are left out.
 */
export function fieldPieces(annotations: readonly Annotation[], toPage: ToPage): readonly Piece[] {
  return annotations.slice(0, MOST_FIELDS).flatMap((annotation) => {
    const { rect, hidden, password } = annotation
    const value = saidBy(annotation)
    if (value.trim() === '' || hidden === true || password === true || !isNumbers(rect)) return []
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = toPage([...rect])
    const [left, right, top, bottom] = [
      Math.min(x1, x2),
      Math.max(x1, x2),
      Math.min(y1, y2),
      Math.max(y1, y2),
    ]
    const lines = value.slice(0, LONGEST).split(/\r\n?|\n/)
    const sizePt = sizeOf(annotation, (bottom - top) / lines.length)
    const first = lines.length > 1 ? top + sizePt : (top + bottom) / 2 + MIDDLE * sizePt
    return lines.map((text, index) => ({
      text,
      endsLine: true,
      xPt: left,
      yPt: first + index * LEADING * sizePt,
      widthPt: Math.min(right - left, text.length * LETTER * sizePt),
      sizePt,
      isArtifact: false,
      fontId: '',
      markId: null,
    }))
  })
}

/** More than any form of a resume has. */
const MOST_FIELDS = 500
/** Characters of a page and a half. */
const LONGEST = 5_000
/** In sizes of the letters: from the middle of small letters to the baseline, from line to line, the usual letter. */
const [MIDDLE, LEADING, LETTER] = [0.35, 1.15, 0.5]
/** Fields that fit their letters to the box say 0. */
const [SMALLEST_PT, LARGEST_PT] = [6, 12]

/** What a text field, a list or a note holds; ticked boxes and buttons say nothing that can be read. */
function saidBy({ subtype, fieldType, fieldValue, textContent }: Annotation): string {
  if (subtype === 'FreeText') return isTexts(textContent) ? textContent.join('\n') : ''
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return ''
  if (isTexts(fieldValue)) return fieldValue.join(', ')
  return typeof fieldValue === 'string' ? fieldValue : ''
}

function sizeOf({ defaultAppearanceData }: Annotation, lineHeight: number): number {
  const said =
    typeof defaultAppearanceData === 'object' &&
    defaultAppearanceData !== null &&
    'fontSize' in defaultAppearanceData
      ? Number(defaultAppearanceData.fontSize)
      : 0
  return said >= SMALLEST_PT ? said : Math.max(SMALLEST_PT, Math.min(LARGEST_PT, lineHeight / LEADING))
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length === 4 && value.every((item) => typeof item === 'number')
}
