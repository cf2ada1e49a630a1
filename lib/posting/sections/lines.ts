import { everyMatch } from '@/lib/text/every-match'
import type { Span } from '@/lib/text/span'
import { sectionOf } from './headings'

/** One sentence, bullet or heading of a posting, cut so that a cue in it speaks for it alone. */
export type TextLine = {
  readonly span: Span
  readonly isBullet: boolean
  /** The bullet, emoji or number that it begins with; empty when there is none. */
  readonly mark: string
  /** Spaces before the line: deeper bullets belong to the one above. */
  readonly indent: number
  /** Which line of the page it stands on, counted from 0; several sentences share one. */
  readonly row: number
  /** Where that line of the page begins. */
  readonly rowStart: number
}

const BULLET =
  /^(?:[★☆✦✧❖◈▫▹⦿•●▪◦‣·*✓✔√➢➤►→▸◆◇○■□☐☑✗✘+›»~]|(?!©)\p{Extended_Pictographic}\ufe0f?|-{1,2}>|[-–—]{1,2}|=>|o(?= [A-Z])|\[[ xX]?\](?= )|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)](?=[ A-Z])|\(?[A-H][.)](?= [A-Z(]))\s?/u

/** Abbreviations whose full stop ends no sentence. */
const NO_SENTENCE_END =
  /(?:^|[^a-z-])(?:e\.g|i\.e|etc|vs|dr|mr|ms|mrs|sr|jr|st|no|incl|approx|min|max|yrs?|mos?|dept|u\.s|p\.a|inc|est|ext|hrs?|wk|req|pref|cert|assoc|avg|exp|mgmt|hosp|acct|admin|spec)$|(?:^|[^a-z/-])[a-z]$/

/** Short forms in notes without capitals: "gen. surgery coding", "med. surg. and ortho.", "univ. hospital". */
const NO_END_IN_SMALL =
  /(?:^|[^a-z-])(?:gen|med|surg|ortho|outpt|inpt|univ|acad|prof|phys|fac|adv|clin|amb|reg|equiv|prev|asst|coord|ins|svcs?|ctr)$/

/** "3 yrs in ortho. remote ok": what begins a sentence behind such a form all the same. */
const NEW_IN_SMALL =
  /^(?:should|must|you|we|they|please|also|will|can|no|remote|hybrid|onsite|send|call|email|apply|cpc|ccs|coc|crc|cca|rhi[at])\b/

/** "Must have 2+ yrs. Should know Epic": words that only begin a sentence, even behind an abbreviation. */
const NEW_SENTENCE = /^(?:should|must|you|we|they|please|also|will|can)\b/

/** Inline bullets and headings in capitals inside a page that lost its line ends. */
const INLINE_START =
  / (?=[•●▪‣✓✔√☑➢➤►■] ?\S|\* [A-Z]|[A-Z][A-Z&/,]{3,24}(?: [A-Z&/,]{1,24}){0,6} ?: ?\S|[A-Z]{4,24}(?: [A-Z&/,]{1,24}){0,6} \* |(?:[A-Z]{2,24} ){1,4}[A-Z]{2,24}$)/g

/** No such place is without a mark of a bullet, a colon or a capital at the end. */
const MAY_START_INLINE = /[•●▪‣✓✔√☑➢➤►■*:]|[A-Z]$/

/**
 * Cuts a flattened posting into its lines; empty ones are left out.
 *
 * @param cuts offsets at which a line ends whatever stands there, in order
 */
export function splitLines(text: string, plain: string, cuts: readonly number[] = []): readonly TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  let row = 0
  let cut = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    for (let from = start; from <= end; ) {
      while ((cuts[cut] ?? Number.POSITIVE_INFINITY) <= from) cut += 1
      const to = Math.min(end, cuts[cut] ?? end)
      for (const piece of cutInline(text, from, to))
        for (const line of sentencesOf(text, plain, piece, { row, rowStart: start })) lines.push(line)
      from = to === end ? end + 1 : to
    }
    row += 1
    start = end + 1
  }
  return lines
}

/** "CCS, RHIT / AAPC: CPC": the issuer parts a list, and begins no part of the posting. */
const OF_AN_ISSUER = /^(?:[A-Z&/,-]{1,24} ){0,7}(?:AAPC|AHIMA|ACDIS|NCRA|HCCA) ?:/

function cutInline(text: string, start: number, end: number): readonly Span[] {
  const words = text.slice(start, end)
  if (!words.includes(' ') || !MAY_START_INLINE.test(words)) return [{ start, end }]
  const pieces: Span[] = []
  let from = start
  for (const match of everyMatch(INLINE_START, words)) {
    const at = start + match.index
    if (text.slice(from, at).trim() === '') continue
    const rest = text.slice(at + 1, Math.min(end, at + 80))
    const isLast = /^[A-Z ]+$/.test(rest) && at + 1 + rest.length === end
    if (/^[A-Z&/,'’ -]+$/.test(text.slice(from, at)) && /^[A-Z]/.test(rest)) continue
    if (OF_AN_ISSUER.test(rest)) continue
    if (isLast && (sectionOf(rest.toLowerCase()) === null || !/[a-z]/.test(text.slice(from, at)))) continue
    pieces.push({ start: from, end: at })
    from = at
  }
  pieces.push({ start: from, end })
  return pieces
}

function sentencesOf(
  text: string,
  plain: string,
  piece: Span,
  { row, rowStart }: Pick<TextLine, 'row' | 'rowStart'>,
): readonly TextLine[] {
  const trimmed = trim(text, piece)
  if (!trimmed) return []
  const indent = trimmed.start - piece.start
  const bullet = BULLET.exec(text.slice(trimmed.start, trimmed.start + 12))
  const isBullet = bullet !== null
  const from = trim(text, { start: trimmed.start + (bullet?.[0].length ?? 0), end: trimmed.end })
  if (!from) return []
  const mark = bullet?.[0].trim() ?? ''
  return sentenceSpans(text, plain, from).map((span) => ({ span, isBullet, mark, indent, row, rowStart }))
}

/** A mark and a space before a capital, a number, dollars or a cross; some products begin with a small letter. */
const SENTENCE_END = /[.!?]["')\]]{0,2} (?=["'(]?(?:[A-Z0-9✗]|\$\d|[a-z]{1,6}[A-Z]|athena))/g

/** In a line without capitals any word may begin a sentence: "must have cpc. no apprentices. send resume". */
const SENTENCE_END_IN_SMALL =
  /[.!?]['")\]]{0,2} (?=[a-z0-9$])(?!(?:within|in|of|and|or|with|w\/|at|on|for|to|by|from|as|plus)\b)/g

/** "A CDC? Even better.", "SQL? Cool, not required.": the answer says how much is asked. */
const VERDICT =
  /^(?:(?:even better|all the better|great|awesome|cool|nice|lovely|perfect|wonderful|(?:a |big |huge )*(?:plus|bonus))\b[^.!?]{0,30}[.!]|not (?:required|needed|necessary)\b|\((?:must be|has to be|yes\b|no\b|required|preferred|extra credit|minimum|at least|bonus|nice|one of (?:them|these)|a (?:must|plus))[^()]{0,120}\))/

function sentenceSpans(text: string, plain: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  if (!/[.!?]["')\]]* /.test(words)) return [span]
  const spans: Span[] = []
  let from = span.start
  const isSmall = !/[A-Z]/.test(words)
  for (const match of everyMatch(isSmall ? SENTENCE_END_IN_SMALL : SENTENCE_END, words)) {
    const stop = span.start + match.index
    if (text[stop] === '.' && isOfShortForm(plain, from, stop, isSmall)) continue
    if (depthAt(text, from, stop) > 0) continue
    if (text[stop] === '?' && VERDICT.test(plain.slice(stop + 2, stop + 60))) continue
    const end = stop + match[0].length - 1
    spans.push({ start: from, end })
    from = end + 1
  }
  const rest = trim(text, { start: from, end: span.end })
  if (rest) spans.push(rest)
  return spans
}

/** Whether a full stop only shortens the word before it. */
function isOfShortForm(plain: string, from: number, stop: number, isSmall: boolean): boolean {
  const before = plain.slice(Math.max(from, stop - 8), stop)
  const after = plain.slice(stop + 2, stop + 12)
  if (NO_SENTENCE_END.test(before)) return !NEW_SENTENCE.test(after)
  return isSmall && NO_END_IN_SMALL.test(before) && !NEW_IN_SMALL.test(after)
}

/** Open brackets since the sentence began, looked for at most 200 characters back. */
function depthAt(text: string, from: number, at: number): number {
  let depth = 0
  for (let i = Math.max(from, at - 200); i < at; i += 1) {
    if (text[i] === '(') depth += 1
    else if (text[i] === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}

/** The span without the white space at its ends, null when nothing else is in it. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start += 1
  while (end > start && isSpace(text, end - 1)) end -= 1
  return start < end ? { start, end } : null
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13)
}
