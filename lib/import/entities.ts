/** Text in which the signs that HTML has names for were written by these: an export of a web page's data has them. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,6}));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? written
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code >= FIRST_PRINTED && code < 0xd800 ? String.fromCharCode(code) : written
  })
}

/** A space. What stands before it are controls. */
const FIRST_PRINTED = 32

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}
