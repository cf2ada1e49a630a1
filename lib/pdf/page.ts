import type { FitReport } from './fit'

/**
 * A laid-out resume: what both painters draw. All lengths are points (1/72 inch); y grows downwards from the top of
 * the page, x from its left edge. Boxes stand in reading order, headings before what they head.
 */
export type LaidOutResume = {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly widthPt: number
  readonly heightPt: number
  readonly pages: readonly LaidOutPage[]
  /** Characters that no font of the template has, by field. Drawn as a visible box, never dropped in silence. */
  readonly missing: readonly { readonly field: string; readonly characters: readonly string[] }[]
  /** What was done to fit the number of pages that the settings ask for; null when they ask for none. */
  readonly fit: FitReport | null
}

export type LaidOutPage = { readonly blocks: readonly PlacedBlock[] }

/** A structural unit: becomes one tag in the PDF and one element on screen. */
export type PlacedBlock = {
  /** Unique in the document; a paragraph that runs over a page break keeps its id on both pages. */
  readonly id: string
  /** `artifact` is the running head and every rule: seen, not read. */
  readonly tag: 'h1' | 'h2' | 'h3' | 'p' | 'li' | 'artifact'
  /** Path of the field that a click leads to; null for artifacts and headings of sections. */
  readonly field: string | null
  readonly runs: readonly PlacedRun[]
  readonly rules: readonly PlacedRule[]
}

/**
 * Words on one line in one style. Pair kerning is part of every width, ligatures are off but for fonts of scripts that
 * join their letters: a painter on screen sets `font-kerning: normal` and `font-variant-ligatures: none`. A list item's
 * bullet is the first run, `'• '`, its space widened to the indent.
 */
export type PlacedRun = {
  /** Ends with a space where the line breaks between words, so that a reader does not join them. */
  readonly text: string
  readonly xPt: number
  readonly baselinePt: number
  /** Of all characters of the text, a space at its end included. */
  readonly widthPt: number
  /** Top and height of the line box, for highlighting and clicking. */
  readonly topPt: number
  readonly heightPt: number
  readonly font: FontId
  readonly sizePt: number
  /** `#rrggbb` */
  readonly color: string
  /** Extra space after every character. */
  readonly trackingPt: number
  /** Extra width of each ordinary space. */
  readonly wordSpacingPt: number
  /** Its text is in reading order; a painter sets the first letter at the right end, and brackets mirrored. */
  readonly isRightToLeft: boolean
  /** Web or mail address that the words lead to. */
  readonly href: string | null
}

export type PlacedRule = {
  readonly xPt: number
  readonly yPt: number
  readonly widthPt: number
  readonly thicknessPt: number
  readonly color: string
}

/** A prepared font: file name in public/fonts/resume without ending. */
export type FontId = string
