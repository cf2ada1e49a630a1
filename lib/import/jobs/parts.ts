import { placeIn } from '@/lib/import/places'
import { cut, type Words, without } from '@/lib/import/words'
import { employerScore } from './employer-words'
import { titleScore } from './title-words'

/** Parts set apart by signs, in brackets, or by "at" between a title and an employer. */
export function splitStrong(words: Words): readonly Words[] {
  const signs = words.text.matchAll(/\s*[|•·◆⋄]\s*|\s+[–—−-]{1,2}\s+|\s*[—]\s*|;\s+|\s{3,}|\/\/|\t/g)
  const marks = [...signs]
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
    .filter(({ start }) => !isInBrackets(words.text, start))
  return without(words, marks).flatMap(atSlash).flatMap(atColon).flatMap(atBracket).flatMap(atAt)
}

/** "Coder I at Valley Group", "Coder I @ Valley Group". */
function atAt(words: Words): readonly Words[] {
  const at = /\s(?:at|@)\s(?=\p{Lu}|the )/u.exec(words.text)
  if (!at) return [words]
  const isPlain = at[0].includes('@') || titleScore(words.text.slice(0, at.index)) >= 0.5
  return isPlain ? without(words, [{ start: at.index, end: at.index + at[0].length }]) : [words]
}

/** "Valley Group: Coder I". */
function atColon(words: Words): readonly Words[] {
  const colon = /:\s+/.exec(words.text)
  if (!colon) return [words]
  const end = colon.index + colon[0].length
  const isPlain = areTitleAndEmployer(words.text.slice(0, colon.index), words.text.slice(end))
  return isPlain ? without(words, [{ start: colon.index, end }]) : [words]
}

/** "Coder I (Valley Group)". */
function atBracket(words: Words): readonly Words[] {
  const bracket = /\s*\(([^()]+)\)\s*$/.exec(words.text)
  if (!bracket || ON_TERMS.test(bracket[1] ?? '')) return [words]
  if (!areTitleAndEmployer(words.text.slice(0, bracket.index), bracket[1] ?? '')) return [words]
  return without(words, [
    { start: bracket.index, end: words.text.indexOf('(', bracket.index) + 1 },
    { start: words.text.lastIndexOf(')'), end: words.text.length },
  ])
}

/** "Coder I (contract via Apex Staffing)": on what terms the title was held. */
const ON_TERMS =
  /^(?:contract|temp|temporary|per diem|PRN|remote|part[- ]time|full[- ]time)\b|\b(?:via|through) /i

/** Whether one of two texts is plainly a title and the other an employer, whichever stands first. */
export function areTitleAndEmployer(first: string, second: string): boolean {
  const isTitle = (text: string) => titleScore(text) >= 2 && employerScore(text) < 2
  const isEmployer = (text: string) => employerScore(text) >= 2 && titleScore(text) < 2
  return (isTitle(first) && isEmployer(second)) || (isEmployer(first) && isTitle(second))
}

/** "(via Mercer Staffing – contract)" is one part. */
function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at)
  const close = text.indexOf(')', at)
  return open >= 0 && close >= 0 && text.lastIndexOf(')', at) < open && !text.slice(at, close).includes('(')
}

/** "Coder II / Mercer Street Hospital", but not "Coder / Biller": one side names the work, the other who gives it. */
function atSlash(words: Words): readonly Words[] {
  const slashes = [...words.text.matchAll(/\s\/\s/g)].map(({ index }) => ({ start: index, end: index + 3 }))
  if (slashes.length > 1)
    return without(
      words,
      slashes.filter(({ start }) => !isBetweenTitles(words.text, start)),
    )
  for (const { index } of words.text.matchAll(/\s\/\s/g)) {
    const [before, after] = [words.text.slice(0, index), words.text.slice(index + 3)]
    const isParted = [
      [before, after],
      [after, before],
    ].some(([title = '', employer = '']) => titleScore(title) >= 1 && titleScore(employer) < 1)
    if (isParted) return without(words, [{ start: index, end: index + 3 }])
  }
  return [words]
}

/** "Coder / Biller" stays whole where other strokes part it from employer and place. */
function isBetweenTitles(text: string, at: number): boolean {
  const [before = '', after = ''] = [
    text.slice(0, at).split(' / ').at(-1),
    text.slice(at + 3).split(' / ', 1)[0],
  ]
  return [before, after].every((side) => titleScore(side) >= 1 && employerScore(side) < 2)
}

/** A part without the signs around it; brackets around the whole are taken off. */
export function trimMarks(words: Words): Words {
  const start = /^[\s,;:.|()•·–—-]*/.exec(words.text)?.[0].length ?? 0
  const end = words.text.length - (/(?:\s*\.{3,}|[\s,;:|•·–—-]*)$/.exec(words.text)?.[0].length ?? 0)
  const kept =
    words.text.slice(0, start).includes('(') && words.text.slice(start, end).includes(')')
      ? words.text.lastIndexOf('(', start)
      : start
  const said = cut(words, Math.max(0, Math.min(kept, end)), end)
  return /^\([^()]*\)$/.test(said.text)
    ? cut(said, 1, said.text.length - 1)
    : said.text === ')' || said.text === '('
      ? cut(said, 0, 0)
      : dropLoneBracket(said)
}

function dropLoneBracket(words: Words): Words {
  const opened = (words.text.match(/\(/g) ?? []).length
  const closed = (words.text.match(/\)/g) ?? []).length
  if (opened > closed && /\($/.test(words.text)) return cut(words, 0, words.text.length - 1)
  if (opened === closed && /\(\s*\)$/.test(words.text)) return cut(words, 0, words.text.lastIndexOf('('))
  return closed > opened && words.text.endsWith(')') ? cut(words, 0, words.text.length - 1) : words
}

const SURE_EMPLOYER = 2

/** A place that closes a part: ", Columbus, OH", " Remote", or behind an employer "Mercy Hospital Columbus, OH". */
export function placeAtEnd(text: string): { readonly start: number; readonly end: number } | null {
  const place = placeIn(text)
  if (place === null || !/^[\s.,)]*$/.test(text.slice(place.end))) return null
  const before = text.slice(0, place.start)
  return before === '' || /(?:[,(–—|-]|\sin)\s*$/.test(before) || employerScore(before) >= SURE_EMPLOYER
    ? place
    : null
}
