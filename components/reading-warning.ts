import type { ReadingWarning } from '@/lib/pdf/foreign-reading'

/** What a warning means for the person whose resume it is, and what to do: one sentence or two for each code. */
export function readingWarningSentence(warning: ReadingWarning): string {
  switch (warning.code) {
    case 'no-text-layer':
      return `${onPages(warning.pages)} a picture without text: systems read nothing there. Save the file from the program that made it, do not scan it.`
    case 'unknown-characters':
      return `${count(warning.count, 'character has', 'characters have')} no meaning for a machine${examples(warning.words)}. Icons and symbol fonts do this; use words.`
    case 'columns':
      return `${onPages(warning.pages)} set in columns: systems may read across them and mix two sections. Use one column.`
    case 'table':
      return `${onPages(warning.pages)} partly a table${examples(warning.words)}: cells are often read in the wrong order. Write lines instead.`
    case 'dates-at-the-edge':
      return `${count(warning.count, 'date stands', 'dates stand')} apart at the edge of the line${examples(warning.words)}: some systems part dates from what they date. Write them behind the title or the employer.`
    case 'text-in-margin':
      return `Words stand in the header or footer${examples(warning.words)}: many systems skip them. Nothing that counts may stand only there.`
    case 'contact-in-margin':
      return `Your phone number or e-mail stands in the header or footer${examples(warning.words)}: many systems skip it there. Write it under your name.`
    case 'cut-codes':
      return `Codes are cut by a space or the end of a line${examples(warning.words)}: a search for the whole code misses them.`
    case 'glued-codes':
      return `Codes lost their hyphen${examples(warning.words)}: a search for the usual form misses them.`
    case 'glued-words':
      return `Words run together${examples(warning.words)}: the spaces between them are only drawn. Save the file with another program.`
    case 'spaced-letters':
      return `Letters are set so far apart that they read as single letters${examples(warning.words)}. Use less space between them.`
    case 'lone-bullets':
      return `${count(warning.count, 'bullet is', 'bullets are')} read apart from the words.`
    case 'no-sections':
      return 'No section was recognized. Use the usual headings: Certifications, Experience, Education, Skills.'
    case 'no-contact':
      return 'Neither a phone number nor an e-mail was found.'
    case 'not-read-to-the-end':
      return `Only the first ${warning.pagesRead} of ${warning.pageCount} pages were read.`
    default:
      warning satisfies never
      return ''
  }
}

function onPages(pages: readonly number[]): string {
  return pages.length === 1 ? `Page ${pages[0]} is` : `Pages ${pages.join(', ')} are`
}

function examples(words: readonly string[]): string {
  return words.length === 0 ? '' : ` (${words.map((word) => `“${word}”`).join(', ')})`
}

function count(number: number, one: string, several: string): string {
  return number === 1 ? `One ${one}` : `${number} ${several}`
}
