import { strFromU8 } from 'fflate'
import { windows1252 } from '@/lib/import/decode-text'
import { isPageNumber } from '@/lib/import/page-numbers'
import type { SourceLine } from '@/lib/import/source-line'
import { type Block, type Paragraph, PLAIN } from './blocks'
import { linesOfBlocks } from './lines-of-blocks'

/**
 * Lines of a rich-text file, headers and footers where the file has them: before the text. Pictures, tables of fonts and
 * styles, instructions of fields and page numbers are passed over; cells of a table are parted by tabs.
 */
export function readRtf(bytes: Uint8Array): readonly SourceLine[] {
  return linesOfBlocks(blocksOf(strFromU8(bytes, true))).filter(({ text }) => !isPageNumber(text))
}

/** What holds inside of a group, and ends with it. */
type State = {
  readonly isSkipped: boolean
  readonly bold: boolean
  readonly sizePt: number
  /** How many letters stand in for a character beyond them. */
  readonly standIns: number
}

/** What holds for a paragraph until it is set back. */
type Shape = { listItem: boolean; heading: number; beforePt: number; afterPt: number }

const UNSHAPED: Shape = { listItem: false, heading: 0, beforePt: 0, afterPt: 0 }

function blocksOf(rtf: string): readonly Block[] {
  const blocks: Paragraph[] = []
  const outer: State[] = []
  let state: State = { isSkipped: false, bold: false, sizePt: 12, standIns: 1 }
  let shape = { ...UNSHAPED }
  let runs: { text: string; bold: boolean; sizePt: number }[] = []
  let toSkip = 0

  const say = (text: string) => {
    if (state.isSkipped) return
    const kept = text.slice(toSkip)
    toSkip = Math.max(0, toSkip - text.length)
    if (kept !== '') runs.push({ text: kept, bold: state.bold, sizePt: state.sizePt })
  }
  const endParagraph = () => {
    const visible = runs.filter(({ text }) => text.trim() !== '')
    blocks.push({
      ...PLAIN,
      ...shape,
      text: runs.map(({ text }) => text).join(''),
      bold: visible.length > 0 && visible.every(({ bold }) => bold),
      size: visible[0]?.sizePt ?? null,
    })
    runs = []
  }
  const obey = (word: string, number: number | null) => {
    if (SKIPPED.has(word)) state = { ...state, isSkipped: true }
    if (word === 'listtext' || word === 'pntext') shape.listItem = true
    if (state.isSkipped) return
    const sign = SIGNS[word]
    if (sign !== undefined) say(sign)
    else if (word === 'par' || word === 'row' || word === 'sect') endParagraph()
    else if (word === 'pard') shape = { ...UNSHAPED }
    else if (word === 'plain') state = { ...state, bold: false, sizePt: 12 }
    else if (word === 'b') state = { ...state, bold: number !== 0 }
    else if (word === 'fs' && number !== null) state = { ...state, sizePt: number / 2 }
    else if (word === 'uc' && number !== null) state = { ...state, standIns: number }
    else if (word === 'outlinelevel' && number !== null) shape.heading = number < 6 ? number + 1 : 0
    else if (word === 'ls' && number !== null && number > 0) shape.listItem = true
    else if (word === 'sb' && number !== null) shape.beforePt = number / 20
    else if (word === 'sa' && number !== null) shape.afterPt = number / 20
    else if (word === 'u' && number !== null) {
      say(String.fromCharCode(number & 0xffff))
      toSkip = state.standIns
    }
  }

  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(rtf); match; match = TOKEN.exec(rtf)) {
    const [token, word, number, byte, sign, text] = match
    if (token === '{') outer.push(state)
    else if (token === '}') state = outer.pop() ?? state
    else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0))
    else if (word !== undefined) obey(word, number === undefined ? null : Number(number))
    else if (byte !== undefined) say(windows1252(new Uint8Array([Number.parseInt(byte, 16)])))
    else if (sign === '*') state = { ...state, isSkipped: true }
    else if (sign !== undefined) say(sign === '~' ? ' ' : sign === '_' ? '-' : sign === '-' ? '' : sign)
    else if (text !== undefined) say(windows1252(bytesOf(text)))
  }
  endParagraph()
  return blocks
}

/** A brace, a word with its number, a byte by its value, a sign after a backslash, or text without line ends. */
const TOKEN = /[{}]|\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([^\\{}\r\n]+)/g

/** Groups whose words are not the document's. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict object themedata listtable listoverridetable fldinst listtext pntext'.split(
    ' ',
  ),
)

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  line: '\n',
  bullet: '•',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
