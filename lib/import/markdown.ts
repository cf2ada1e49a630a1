import { reachableBehind } from '@/lib/import/contact/link-target'

/** A line of Markdown as it is read: its words, and what its marks say of them. */
export type MarkedLine = { readonly text: string; readonly heading: number; readonly bold: boolean }

/** Whether a text is written in Markdown, as note keepers and chat programs give it: headings, or words between stars. */
export function isMarkdown(text: string): boolean {
  const headings = text.match(/^ {0,3}#{1,6} +\S/gm)?.length ?? 0
  const strong = text.match(/\*\*(?=\S)[^*\n]{1,120}(?<=\S)\*\*/g)?.length ?? 0
  return headings >= FEWEST_HEADINGS || strong >= FEWEST_STRONG
}

const FEWEST_HEADINGS = 2
const FEWEST_STRONG = 3

/** A line without its marks. Cells of a table are parted by tabs; a link says where it leads if that is a way to the person. */
export function unmarked(line: string): MarkedLine {
  const [, marks = '', headed = ''] = /^ {0,3}(#{1,6}) +(.*?) *#* *$/.exec(line) ?? []
  const heading = marks.length
  const whole = heading > 0 ? headed : line
  const bold =
    /^\s*(\*\*|__)(?=\S).*(?<=\S)\1\\?\s*$/.test(whole) && !/\S\*\*.*\*\*\S/.test(whole.trim().slice(2, -2))
  return { text: withoutMarks(cellsApart(whole)), heading, bold }
}

function cellsApart(line: string): string {
  const row = /^\s*\|(.*)\|\s*$/.exec(line)?.[1]
  if (row === undefined) return line
  return /^[\s:|-]+$/.test(row) ? '' : row.replaceAll('|', '\t')
}

function withoutMarks(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^()]*\)/g, '')
    .replace(/\[([^\]]+)\]\(([^()\s]+)(?: "[^"]*")?\)/g, (_, words: string, target: string) => {
      const address = reachableBehind(words, target)
      return address === null ? words : `${words} ${address}`
    })
    .replace(/<((?:https?:\/\/|mailto:)?[^\s<>]+[@.][^\s<>]+)>/g, (_, address: string) =>
      address.replace(/^mailto:/, ''),
    )
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\d*])/gu, '$1')
    .replace(/(?<![\p{L}\d_@/.])_(?=[^\s_])([^_]+?)(?<=\S)_(?![\p{L}\d_@/])/gu, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\$/, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|&<>~])/g, '$1')
}
