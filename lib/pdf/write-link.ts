import type PDFDict from 'pdf-lib/es/core/objects/PDFDict'
import PDFString from 'pdf-lib/es/core/objects/PDFString'
import type PDFContext from 'pdf-lib/es/core/PDFContext'
import type { PlacedRun } from './page'
import { textString } from './write-text'

/**
 * The area of a link on the page, with the words it stands on for those who cannot see it.
 *
 * @param structParent the key of the area in the structure's parent tree
 */
export function linkArea(
  context: PDFContext,
  run: PlacedRun,
  heightPt: number,
  structParent: number,
): PDFDict {
  const bottomPt = heightPt - run.topPt - run.heightPt
  return context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [run.xPt, bottomPt, run.xPt + run.widthPt, bottomPt + run.heightPt].map(toThousandths),
    Border: [0, 0, 0],
    F: PRINTED,
    Contents: textString(run.text.trim()),
    A: { Type: 'Action', S: 'URI', URI: PDFString.of(addressOf(run.href ?? '')) },
    StructParent: structParent,
  })
}

/** The flag of an annotation that also stands on paper (ISO 32000, table 165). */
const PRINTED = 4

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** An address in the signs that a PDF may hold; what was already encoded stays so. */
function addressOf(href: string): string {
  return encodeURI(href)
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
