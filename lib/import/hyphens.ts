/**
 * Puts the end of one line and the start of the next together. A word that a hyphen cut is closed up, unless the hyphen
 * is its own: "risk-adjusted", "ICD-10-CM".
 *
 * @param known the words of the whole text, to see how this one is written elsewhere in it
 */
export function joinWords(before: string, after: string, known: ReadonlySet<string>): string {
  if (before.endsWith('\u00AD')) return before.slice(0, -1) + after
  const early = before.slice(0, -LONGEST_WORD)
  const end = before.slice(-LONGEST_WORD)
  const [, start, head] = /^(.*?)([\p{L}\d]+)[-‐]$/su.exec(end) ?? []
  const [, tail, rest] = /^([\p{L}\d]+)(.*)$/su.exec(after) ?? []
  if (start === undefined || head === undefined || tail === undefined || rest === undefined)
    return /\S[-/–]$/.test(end) ? `${before}${after}` : `${before} ${after}`
  const hyphen = keepsHyphen(start, head, tail, known) ? '-' : ''
  return `${early}${start}${head}${hyphen}${tail}${rest}`
}

/** As far back as a cut word is looked for. */
const LONGEST_WORD = 60

function keepsHyphen(start: string, head: string, tail: string, known: ReadonlySet<string>): boolean {
  if (/-$/.test(start) || !/^\p{Ll}+$/u.test(tail) || /\d/.test(head)) return true
  const [first, second] = [head.toLowerCase(), tail.toLowerCase()]
  if (known.has(`${first}-${second}`)) return true
  if (known.has(`${first}${second}`)) return false
  return FIRST_HALVES.has(first) || SECOND_HALVES.has(second) || (known.has(first) && known.has(second))
}

/** The words of a text in small letters, those with hyphens whole; halves of cut words are none. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*-?/gu) ?? []
  return new Set(words.filter((word) => !word.endsWith('-')))
}

/** Words that stand behind one of their own: no syllable of another word is written so. */
const SECOND_HALVES: ReadonlySet<string> = new Set(
  (
    'time based level wide term sized related specific driven facing ready side care site friendly oriented centered ' +
    'focused paced rated free proof round step down through risk volume quality party person year month week hour day'
  ).split(' '),
)

/** Words that stand before a hyphen of their own far oftener than before one of a typesetter. */
const FIRST_HALVES: ReadonlySet<string> = new Set(
  (
    'self full part multi non pre post co follow high low long short third first second two three well up on off in out ' +
    'real risk evidence value data cost time patient work state hands home cross well-being one four five peer ' +
    'physician hospital community end detail team results problem entry mid right left same next last lost back clear close ' +
    'fast hard heavy light deep wide fine open over under cross inter multi user client customer vendor payer provider ' +
    'case chart code day month year week hour service quality award best better'
  ).split(' '),
)
