import type { PlaceAsked } from './posting'
import type { SectionLine } from './sections'

const CODES =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'

const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY'
    .split(',')
    .map((row) => [row.slice(0, -3), row.slice(-2)]),
)

const STATE = new RegExp(
  `\\b(?:${Object.keys(NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|')}|${CODES.split(' ').join('|')})\\b`,
  'g',
)

/** Wordings of residence: where one must live, or from where one may work. */
const RESIDENCE =
  /\b(?:must|candidates?|applicants?)[^.;]{0,30}\b(?:resid|live|be located|be based|be a resident)\w*|\bresid(?:e|ing|ents?|ency)\b|\b(?:can|may|able to) (?:employ|hire|work)\w* (?:only )?in\b|\bremote (?:in|from|within)\b|\bremote[ ,:-]{1,4}(?=[A-Z]{2}\b)|\b(?:approved|listed|following|eligible) states\b/i

const NOT_THERE = /\bnot (?:eligible|able|available|hir\w+)\b|\bexcept\b|\bexcluding\b|\bunable\b|\bcannot\b/i

const ON_SITE = /\b(?:on[ -]?site|in[ -]office|in[ -]person|not a (?:fully )?remote|not remote|on campus)\b/

/** Where the posting says one must live or work. States that are shut out are not listed. */
export function placesIn(text: string, plain: string, line: SectionLine): readonly PlaceAsked[] {
  const words = text.slice(line.span.start, line.span.end)
  const places: PlaceAsked[] = []
  if (RESIDENCE.test(words) && !NOT_THERE.test(words)) {
    const states = [...words.matchAll(STATE)].map(([name]) => NAMES[name] ?? name)
    if (states.length > 0) places.push({ kind: 'states', states: [...new Set(states)], span: line.span })
  }
  const onSite = ON_SITE.exec(plain.slice(line.span.start, line.span.end))
  if (onSite && !/\bno \w*$|\bnot $/.test(plain.slice(line.span.start, line.span.start + onSite.index))) {
    const start = line.span.start + onSite.index
    places.push({ kind: 'on-site', states: [], span: { start, end: start + onSite[0].length } })
  }
  return places
}
