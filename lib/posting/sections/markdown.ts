import { sectionOf } from './headings'

/** Signs of Markdown that plain text hardly ever has: "## Heading", "**strong**", "[words](address)". */
const LOOKS_LIKE_MARKDOWN = /^#{1,6} (?=[*A-Z[])|\*\*[^*\n]{1,200}\*\*|\[[^\]\n]{1,120}\]\(https?:/m

/** Takes the signs of Markdown away and keeps the words; bullets stay. Text without such signs comes back as it was. */
export function dropMarkdown(text: string): string {
  if (!LOOKS_LIKE_MARKDOWN.test(text)) return text
  return text
    .replace(/\[([^\]\n]{1,120})\]\(https?:[^()\s]{1,300}\)/g, '$1')
    .replace(/^#{1,6} +(?=[*A-Z[`])/gm, '')
    .replace(/^\*\*([^*\n]{2,60}?):?\*\*:? +(?=\S)/gm, withColon)
    .replace(/\*\*+|__+|`/g, '')
}

/** "**Who we are** Ridgeline runs …": strong words that are a heading's open the row; others are only loud. */
function withColon(strong: string, words: string): string {
  return sectionOf(words.toLowerCase()) === null ? strong : `${words}: `
}
