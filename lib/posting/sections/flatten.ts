import { decodeEntities } from '@/lib/text/entities'
import { joinCells } from './html-tables'
import { splitLabelRows } from './label-row'
import { labelBySigns } from './legend'
import { dropMarkdown } from './markdown'
import { nameColumns } from './named-columns'
import { mendBullets } from './odd-bullets'
import { splitRunTogether } from './run-together'
import { joinColumns } from './table-columns'
import { labelRows } from './table-rows'
import { dropUnticked } from './ticked-boxes'

/** Tags that end a line; `li` also begins a bullet. Others vanish without a trace. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

/** Tags whose content is code, never words of the posting. */
const CODE_TAGS = new Set(['script', 'style', 'noscript', 'template', 'head'])

const LOOKS_LIKE_HTML =
  /<\/?(?:p|div|br|li|ul|ol|span|h[1-6]|strong|b|em|i|u|table|tr|td|a|script|style|section|html|body)\b[^<>]{0,400}>/i

/**
 * Turns what was pasted into the text that all spans of a posting point into.
 *
 * Line ends become \n, markup becomes lines (nothing of it is ever run), entities become characters, spaces of every
 * width become one, and headings glued to the words before them get a line of their own.
 */
export function flatten(pasted: string): string {
  const unified = pasted.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
  const words =
    unified.includes('<') && LOOKS_LIKE_HTML.test(unified) ? dropTags(joinCells(unified)) : unified
  return splitRunTogether(
    splitLabelRows(
      tidySpaces(
        labelBySigns(
          labelRows(
            nameColumns(
              joinColumns(dropMarkdown(mendBullets(dropUnticked(narrowGaps(decodeEntities(words)))))),
            ),
          ),
        ),
      ),
    ),
  )
}

/** A gap of eight spaces says all that a wider one does; what looks for cells need not walk through thousands. */
function narrowGaps(text: string): string {
  return text.replace(/ {9,}/g, '        ')
}

function dropTags(html: string): string {
  const parts: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    const tag = /^<(?:!--|\/?([a-z][a-z0-9]{0,20}))/i.exec(html.slice(open, open + 24))
    if (!tag) {
      parts.push(html.slice(at, open + 1))
      at = open + 1
      continue
    }
    const close = html.indexOf('>', open)
    if (close < 0) break
    parts.push(html.slice(at, open))
    const name = (tag[1] ?? '').toLowerCase()
    const isOpening = html[open + 1] !== '/'
    if (BLOCK_TAGS.has(name)) parts.push(name === 'li' && isOpening ? '\n• ' : '\n')
    at = isOpening && CODE_TAGS.has(name) ? afterClosing(html, name, close + 1) : close + 1
  }
  parts.push(html.slice(at))
  return parts.join('')
}

/** Where the words go on after a code tag; the end of the text when the tag is never closed. */
function afterClosing(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^<>]{0,20}>`, 'gi')
  closing.lastIndex = from
  return closing.exec(html) ? closing.lastIndex : html.length
}

/** One space between words, at most eight before a line (they tell a nested bullet), a new line before a second label. */
function tidySpaces(text: string): string {
  const spaced = withPlainSpaces(text)
  const lines = HAS_UNTIDY_LINES.test(spaced) ? spaced.split('\n').map(tidyLine).join('\n') : spaced
  return lines
    .replace(/^([•▪◦·●*-]|\(?\d{1,2}[.)]|\([a-z]\))\n\n?(?=[A-Z])/gm, '$1 ')
    .replace(/\n(?=[a-z])(?<=[^\n]{45}[a-z,]\n)/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
}

function withPlainSpaces(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text
  return text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}

/** What `tidyLine` changes has one of these: wide gaps, leading dots, letters one by one, an ornament at its end. */
const NEEDS_TIDYING = /\t| {2}|\.{4}|…{2}|^\.{3}|^…|\.{3}$|…$|[A-Z] [A-Z] [A-Z]|[~=*_|+-]$/

/** The same, or white space at an end of a line: most texts have none in any line. */
const HAS_UNTIDY_LINES = new RegExp(`^[^\\S\\n]|[^\\S\\n]$|${NEEDS_TIDYING.source}`, 'm')

/** "What you bring to the table...": a heading that lets the reader wait. */
const LEADS_ON =
  /^((?:[Ww]hat|[Ww]ho|[Nn]ice|[Bb]onus|[Ee]ven better|[Rr]equired|[Pp]referred|[Oo]ur ideal|[Ii]f)\b[a-z',’ -]{2,60}?)(?:\.{3}|…)$/

function tidyLine(line: string): string {
  const words = line.trim()
  const indent = Math.min(8, line.length - line.trimStart().length)
  if (words === '') return ''
  if (!NEEDS_TIDYING.test(words)) return ' '.repeat(indent) + words
  const body = words
    .replace(/^([~=*_|+-])\1*[ \t]*([^\s~=*_|+-].{0,68}?\S)[ \t]*\1+$/, '$2') // "~ Who You Are ~"
    .replace(LEADS_ON, '$1:')
    .replace(/^(?:\.{3}|…) ?(?=[\w$])/, '• ') // "What you bring..." goes on in "...a CPC"
    .replace(/ ?(?:\.{4,}|…{2,}) ?/g, ': ') // dots that lead from a label to its words
    .replace(/\b(?:[A-Z] ){2,}[A-Z]\b/g, (spaced) => spaced.replaceAll(' ', '')) // "I C D", spaced out for listeners
    .replace(/(?<![ \t]) *\t[ \t]*(?=[A-Z•*\d])/g, '\n')
    .replace(
      /(?<! )(?<!^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]) {3,}(?=[A-Z][A-Za-z/&-]{1,24}(?: [A-Za-z/&-]{1,24}){0,3} ?:)/g,
      '\n',
    )
    .replace(/[ \t]{2,}/g, ' ')
  return ' '.repeat(indent) + body
}
