/** A paragraph as a word processor keeps it. */
export type Paragraph = {
  readonly kind: 'paragraph'
  /** Tabs as `\t`, line breaks as `\n`. */
  readonly text: string
  readonly listItem: boolean
  /** 1–6, or 0. */
  readonly heading: number
  readonly bold: boolean
  /** The words that it begins with in letters of another weight than all others. */
  readonly lead: string
  /** Points; null where the file does not say. */
  readonly size: number | null
  /** Points of white above and below. */
  readonly beforePt: number
  readonly afterPt: number
}

/** Rows of cells of paragraphs and of further tables. */
export type Table = { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Block[])[])[] }

/** What the text of a word processor's file is made of. */
export type Block = Paragraph | Table

/** A paragraph of plain words. */
export const PLAIN: Omit<Paragraph, 'text'> = {
  kind: 'paragraph',
  listItem: false,
  heading: 0,
  bold: false,
  lead: '',
  size: null,
  beforePt: 0,
  afterPt: 0,
}
