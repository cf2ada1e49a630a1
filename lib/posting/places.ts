import { Pattern } from '@/lib/text/pattern'
import { STATE_NAMES } from '@/lib/text/states'
import type { PlaceAsked } from './posting'
import type { SectionLine } from './sections'

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

const NOT_THERE = /\bnot (?:eligible|able|available|hir\w+)\b|\bexcept\b|\bexcluding\b|\bunable\b|\bcannot\b/i

const ON_SITE = new Pattern(
  /\b(?:on[ -]?site|in[ -]office|in[ -]person|not a (?:fully )?remote|not remote|on campus)\b/,
)

/** Where the posting says one must live or work. States that are shut out are not listed. */
export function placesIn(text: string, plain: string, line: SectionLine): readonly PlaceAsked[] {
  const places: PlaceAsked[] = []
  if (RESIDENCE.isIn(plain, line.span)) {
    const words = text.slice(line.span.start, line.span.end).replace(/[–—]/g, '-')
    const states = NOT_THERE.test(words)
      ? []
      : [...words.matchAll(STATE)].map(([name]) => CODE_OF[name] ?? name)
    if (states.length > 0) places.push({ kind: 'states', states: [...new Set(states)], span: line.span })
  }
  const onSite = ON_SITE.findIn(plain, line.span)
  if (onSite && !/\bno \w*$|\bnot $/.test(plain.slice(line.span.start, line.span.start + onSite.index))) {
    const start = line.span.start + onSite.index
    places.push({ kind: 'on-site', states: [], span: { start, end: start + onSite[0].length } })
  }
  return places
}
