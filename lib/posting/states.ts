import type { SectionLine } from '@/lib/posting/sections/sections'
import { Pattern } from '@/lib/text/pattern'
import { STATE_NAMES } from '@/lib/text/states'
import type { PlaceAsked } from './posting'

const CODE_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(STATE_NAMES).map(([code, name]) => [name, code]),
)

/** Names before codes and long names before short ones: West Virginia is not Virginia. "OH OR IN" names two, not three. */
const STATE = new RegExp(
  `\\b(?!(?:OR|IN) [A-Z]{2}\\b)(?:${[...Object.values(STATE_NAMES).sort((a, b) => b.length - a.length), ...Object.keys(STATE_NAMES)].join('|')})\\b`,
  'g',
)

/** Wordings of residence: where one must live, or from where one may work. */
const RESIDENCE = new Pattern(
  /\b(?:must|candidates?|applicants?)[^.;]{0,30}\b(?:resid|live|be located|be based|be a resident)\w*|\bresid(?:e|ing|ents?|ency)\b|\b(?:can|may|able to|only) (?:employ|hire|hiring|work)\w* (?:only |remotely )?(?:in|from)\b|\bhome in\b|\blive in\b|\bopen to (?:candidates|applicants|people) (?:in|from|living)\b|\b(?:fully |100% )?remote (?:in|from|within)\b|\bremote[ ,:(-]{1,4}(?=[A-Z]{2}\b)|\b(?:approved|listed|following|eligible|these) states?\b|\bstates? (?:we|where we) (?:can )?(?:hire|employ)/i,
)

/** The whole country, and no state of it. */
const COUNTRY =
  '(?:the )?(?:(?:continental|contiguous) )?(?:u\\.?s\\.?(?:a\\.?)?(?![a-z])|united states|usa\\b|country\\b|nation\\b)'

/** Around wordings of residence: "remote | within the US", "remote, | US only", "must live | anywhere", "US | residents". */
const BEHIND_OF_COUNTRY = new RegExp(
  `^(?: (?:in|from|of|within|inside))*[ (]*(?:${COUNTRY}|anywhere\\b|any(?: u\\.?s\\.?)? state\\b|(?:all|any of the) (?:50|fifty)\\b)`,
)
const BEFORE_OF_COUNTRY = new RegExp(`(?<![a-z])${COUNTRY}[ -]$`)

/** Words that shut out the states named behind them. */
const NOT_THERE =
  /\b(?:(?:is |are )?not (?:(?:currently|yet) )?(?:remote[ -])?(?:eligible|able|available|open|hir\w+|employ\w*|consider\w*)|(?<!\bno )except(?:ing|ion)?|excluding|exclude[sd]?|other than|unable|cannot|can't|can not|do(?:es)? not (?:hire|employ|accept|consider)|no (?:residents|candidates|applicants)|not (?=[A-Z]{2}\b))/i

/** "Remote within the US (no HI or AK)": only letters in capitals are states here. */
const NO_STATE = /(?<=[(,;:] ?)[Nn]o (?=[A-Z]{2}\b)/

/** A sentence that shuts out states speaks of whom it hires or where the work is done. */
const OF_HIRING = new Pattern(
  /\b(?:resid\w+|remote|hire|hiring|employ\w*|candidates?|applicants?|consider\w*|eligible|live|liv\w+|(?:us|u\.s\.|usa)[- ]based|work(?:ing)? (?:in|from)|states?|location)\b/i,
)

/** The states that a line names: those behind a refusal are shut out, those before it are where one must live. */
export function statesIn(text: string, plain: string, { span }: SectionLine): readonly PlaceAsked[] {
  const isOfHiring = OF_HIRING.isIn(plain, span)
  const from = residenceFrom(text, plain, span)
  if (!isOfHiring && from === null) return NOWHERE
  const words = text.slice(span.start, span.end).replace(/[–—]/g, '-').replaceAll('’', "'")
  const refusal = isOfHiring ? (NOT_THERE.exec(words) ?? NO_STATE.exec(words)) : null
  const own = words.slice((from ?? span.end) - span.start)
  if (!refusal) return placeOf('states', own, span)
  const before = words.slice(0, refusal.index)
  const behind = placeOf('states-shut-out', words.slice(refusal.index), span)
  if (behind.length === 0) return placeOf('states-shut-out', before, span)
  const livesIn = own.slice(0, Math.max(0, own.length - words.length + refusal.index))
  return [...placeOf('states', livesIn, span), ...behind]
}

const NOWHERE: readonly never[] = []

/**
 * From where the states of a line are those of residence; null where it names no residence in a state. In "Tampa, FL
 * (remote within the US)" it is the country, and the state is the employer's; in "Remote in the US: TX, OK" the states
 * stand behind it.
 */
function residenceFrom(text: string, plain: string, { start, end }: SectionLine['span']): number | null {
  const inCountry: number[] = []
  for (const match of RESIDENCE.allIn(plain, { start, end })) {
    const from = start + match.index
    const to = from + match[0].length
    const country = BEHIND_OF_COUNTRY.exec(plain.slice(to, Math.min(end, to + LONGEST_COUNTRY)))
    if (country) inCountry.push(to + country[0].length)
    else if (/\W$/.test(match[0]) && !BEGINS_WITH_STATE.test(text.slice(to, end))) continue
    else if (!BEFORE_OF_COUNTRY.test(plain.slice(Math.max(start, from - LONGEST_COUNTRY), from))) return start
  }
  return inCountry.find((at) => isStateAskedIn(text.slice(at, end))) ?? null
}

/**
 * Whether words behind the country go on to the states of it: ": TX, OK", " - must be in TX", ", and near Tampa, FL". A
 * place alone, " - Tampa, FL", and one that is told of somebody, ". Heron is in Tampa, FL", are the employer's.
 */
function isStateAskedIn(words: string): boolean {
  const at = words.search(FIRST_STATE)
  if (at < 0) return false
  const before = words.slice(0, at).split(PART_ENDS).at(-1) ?? ''
  return /^\W*$/.test(before) || (/(?<!\p{L})\p{Ll}/u.test(before) && !OF_EMPLOYER.test(before))
}

const PART_ENDS = /[|();]|\. | [-–—] /
const OF_EMPLOYER = /\b(?:for|join|our|is|are|has)\b|\bat (?=[A-Z])/

/** In characters. */
const LONGEST_COUNTRY = 40
const BEGINS_WITH_STATE = new RegExp(`^${STATE.source}`)
const FIRST_STATE = new RegExp(STATE.source)

/** Whether the letters of a state mean something else where they stand. */
function isOtherWord(name: string, before: string, after: string): boolean {
  if (name === 'ID') return isOfANumber(before, after)
  return name === 'OK' ? isOkay(before, after) : isTimeZone(name, before, after)
}

/** "7p-7a CT", "CT time zone": Central, and not Connecticut. */
function isTimeZone(name: string, before: string, after: string): boolean {
  return (
    /^[CM]T$/.test(name) &&
    (/\d ?(?:[ap]\.?(?:m\.?)?)? ?$/i.test(before) || /^ ?(?:time|hours|zone)\b/i.test(after))
  )
}

/** "Remote OK after 90 days": fine, and not Oklahoma. */
function isOkay(before: string, after: string): boolean {
  return (
    /\b(?:remote|hybrid|telework|wfh|is|are|it's|also) $/i.test(before) &&
    !/^(?:,|\/| or| and)? ?[A-Z]{2}\b|^ (?:only|residents?)\b/.test(after)
  )
}

/** "Job ID: 2291-A | Remote - OK, KS": a number, and not Idaho. */
function isOfANumber(before: string, after: string): boolean {
  return (
    /\b(?:job|req(?:uisition)?|posting|position|reference|vacancy|opening) $/i.test(before) ||
    /^ ?[:#]/.test(after)
  )
}

function placeOf(
  kind: 'states' | 'states-shut-out',
  words: string,
  span: SectionLine['span'],
): readonly PlaceAsked[] {
  const states = [...words.matchAll(STATE)]
    .filter(
      ({ 0: name, index }) => !isOtherWord(name, words.slice(0, index), words.slice(index + name.length)),
    )
    .map(([name]) => CODE_OF[name] ?? name)
  return states.length === 0 ? [] : [{ kind, states: [...new Set(states)], city: null, span }]
}
