/** Characters by the number that stands for each, in rising order. */
export type Numbered = readonly (readonly [number, string])[]

/**
 * The CMap by which a reader turns the numbers of a font back into text: one by one, and by stretches that run alike.
 *
 * @param digits of a number in hexadecimal: two where one byte stands for a character, four where two do
 */
export function toUnicode(characters: Numbered, digits: 2 | 4): string {
  const hex = (value: number) => value.toString(16).padStart(digits, '0')
  const stretches = stretchesOf(characters)
  const single = stretches.filter(({ first, last }) => first === last)
  const longer = stretches.filter(({ first, last }) => first < last)
  const lists = [
    ...listsOf(
      'bfchar',
      single.map(({ first, text }) => `<${hex(first)}> <${utf16(text)}>`),
    ),
    ...listsOf(
      'bfrange',
      longer.map(({ first, last, text }) => `<${hex(first)}> <${hex(last)}> <${utf16(text)}>`),
    ),
  ]
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${hex(0)}> <${'ff'.repeat(digits / 2)}>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function listsOf(kind: 'bfchar' | 'bfrange', rows: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(rows.length / MOST_IN_A_LIST) }, (_, index) => {
    const list = rows.slice(index * MOST_IN_A_LIST, (index + 1) * MOST_IN_A_LIST)
    return `${list.length} begin${kind}\n${list.join('\n')}\nend${kind}`
  })
}

/** A CMap may list this many rows at a time. */
const MOST_IN_A_LIST = 100

type Stretch = { readonly first: number; last: number; readonly text: string }

/** Ghostscript 10.0 adds up the two bytes of a stretch's text, and reads “9” for “’”: it needs the first to be 0. */
const LAST_OF_LATIN_1 = 0xff

/** Numbers that follow one another and stand for characters of Latin-1 that do, or one number. */
function stretchesOf(characters: Numbered): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const [number, text] of characters) {
    if (text === '') continue
    const open = stretches.at(-1)
    const follows =
      open !== undefined &&
      open.last === number - 1 &&
      text.length === 1 &&
      open.text.length === 1 &&
      text.charCodeAt(0) - open.text.charCodeAt(0) === number - open.first &&
      text.charCodeAt(0) <= LAST_OF_LATIN_1 &&
      number >> 8 === open.first >> 8
    if (follows) open.last = number
    else stretches.push({ first: number, last: number, text })
  }
  return stretches
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('')
}
