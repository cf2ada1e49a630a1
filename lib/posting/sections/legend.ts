import { everyMatch } from '@/lib/text/every-match'

/** "R = required", "(P) = preferred", "* indicates must-have". */
const LEGEND =
  /(?<![\w*-])\(?([RPDMN]|\*)\)? ?(?:[=:-]|(?:indicates|denotes|means|marks)(?: an?)?) ?(required|preferred|desired|mandatory|must[- ]haves?|nice[- ]to[- ]haves?)\b/gi

/** "Items marked with * are preferred". */
const STARS =
  /\b(?:marked|starred|items? with|those with)(?: with)?(?: an)? ?\(?(?:\*|asterisk)\)? (?:is|are) (required|preferred|desired|mandatory|must[- ]haves?|nice[- ]to[- ]haves?)\b/gi

/** What letters and stars stand for, where a posting says so: by the letter, the word of its level. */
export function legendOf(text: string): ReadonlyMap<string, string> {
  const levels = everyMatch(LEGEND, text).map(([, sign = '', level = '']): [string, string] => [
    sign.toUpperCase(),
    levelOf(level),
  ])
  const stars = everyMatch(STARS, text).map(([, level = '']): [string, string] => ['*', levelOf(level)])
  return new Map([...levels, ...stars])
}

function levelOf(word: string): string {
  return /^must/i.test(word)
    ? 'required'
    : word
        .toLowerCase()
        .replaceAll('-', ' ')
        .replace(/haves$/, 'have')
}

/** The sign behind an ask: "CCS (R)", "RHIA - P", "CPC*". */
const SIGN_BEHIND = /^(.*\S) ?(?:\(([RPDMN*])\)| - ([RPDMN]))[.,]?$|^(.*[\w)]) ?(\*)[.,]?$/i

/** The sign in front of it: "[R] CCS", "(P) RHIA", "R - CPC". */
const SIGN_BEFORE = /^(?:[([]([RPDMN*])[)\]] ?|([RPDMN])(?: -|:) )(\S.*)$/

/** The mark of a list in front of an item. */
const MARK = /^(\s*(?:[-•*·▪◦–] +)?)(.*)$/

/**
 * Puts the level that a sign behind an ask stands for before it, as a label: "CCS (R); CIC (P)" becomes
 * "Required: CCS; Preferred: CIC". A row of the legend itself, and a text without one, come back as they were.
 */
export function labelBySigns(text: string): string {
  const legend = legendOf(text)
  if (legend.size === 0) return text
  return text
    .split('\n')
    .map((row) => (legendOf(row).size > 0 ? row : labelled(row, legend)))
    .join('\n')
}

function labelled(row: string, legend: ReadonlyMap<string, string>): string {
  const [, mark = '', rest = ''] = MARK.exec(row) ?? []
  const asks = rest.split(/;\s+/)
  const read = asks.map((ask) => signed(ask, legend))
  if (read.every((ask) => ask === null)) return row
  return mark + read.map((ask, i) => ask ?? asks[i]).join('; ')
}

function signed(ask: string, legend: ReadonlyMap<string, string>): string | null {
  const before = SIGN_BEFORE.exec(ask.trim())
  const match = before ? null : SIGN_BEHIND.exec(ask.trim())
  const words = before?.[3] ?? match?.[1] ?? match?.[4]
  const sign = before?.[1] ?? before?.[2] ?? match?.[2] ?? match?.[3] ?? match?.[5] ?? ''
  const level = legend.get(sign.toUpperCase())
  if (words === undefined || level === undefined) return null
  return `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${words.replace(/(?<=[\w)])\*/g, '')}`
}
