import { employerScore } from '@/lib/import/jobs/employer-words'
import { STATE_NAMES } from '@/lib/text/states'

/**
 * Where in a text a place stands: "Columbus, OH 43215", "Herat, Afghanistan", "Remote". The last one, since places
 * close a row. Null when there is none.
 */
export function placeIn(text: string): { readonly start: number; readonly end: number } | null {
  let last: { start: number; end: number } | null = null
  const pattern = new RegExp(CITY_AND_REGION)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { city = '', region = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const from = cityWithin(city)
    if (isRegion(region) && !isCityAfterAll(region, text.slice(end)) && from !== null)
      last = { start: match.index + from, end: end + countryBehind(text.slice(end)) }
    else pattern.lastIndex = match.index + city.length
  }
  if (last === null) {
    const plain = CITY_AND_CODE.exec(text)
    if (plain && (plain[1] ?? '') in STATE_NAMES) return { start: 0, end: text.length }
    const behind = CITY_AND_CODE_BEHIND.exec(text)
    if (behind?.groups && isCityWithCode(behind.groups))
      return { start: text.length - (behind.groups.place?.length ?? 0), end: text.length }
  }
  const remote = REMOTE.exec(text)
  if (last === null && remote) {
    const start = remote.index + remote[0].indexOf(remote[1] ?? '')
    return { start, end: start + (remote[1] ?? '').length }
  }
  return last
}

/** "Robert Amin, Family Practice MD" ends in a doctor: letters that are a title count with a postal code alone. */
function isCityWithCode({
  city = '',
  code = '',
  zip,
}: {
  readonly [name: string]: string | undefined
}): boolean {
  return code in STATE_NAMES && (zip !== undefined || code !== 'MD') && cityWithin(city) === 0
}

function isState(region: string): boolean {
  return region in STATE_NAMES || Object.values(STATE_NAMES).includes(region)
}

/** How long a country is that stands behind a state or a province: "Toronto, ON, Canada". */
function countryBehind(text: string): number {
  const [whole = '', country = ''] = /^, (\p{Lu}[\p{L} ]{3,30})(?=$|\s*[,;|()•·])/u.exec(text) ?? []
  return isRegion(country) && !isState(country) ? whole.length : 0
}

/** Whether a text is a place and nothing else, a state, a country or a city of one of them alone included. */
export function isPlace(text: string): boolean {
  const place = placeIn(text)
  if (place && place.start === 0 && place.end === text.length) return true
  return isRegion(text) && text.length > 2
}

/** Whether a word names a state, a province or a country. */
export function isRegion(text: string): boolean {
  const plain = text.replace(/\.$/, '').trim()
  return plain in STATE_NAMES || CODES.has(plain) || NAMES.has(plain.toLowerCase())
}

/**
 * Where the city begins in words before a region: behind the last word of an organisation, "Mercy Hospital Fort Worth, TX".
 * Null where all of them are its name.
 */
function cityWithin(words: string): number | null {
  if (!isEmployer(words)) return 0
  const tail =
    /^.*\b(?:hospital|clinic|center|centre|group|health|healthcare|care|medicine|associates|physicians|inc|llc)\.? (?=\p{Lu})/iu
  const from = tail.exec(words)?.[0].length ?? words.length
  const city = words.slice(from)
  return city !== '' && (employerScore(city) === 0 || /\p{L} City$/u.test(city)) ? from : null
}

/** "Borough Health Plan, New York": no city is called so, but for "Carson City" and "Media". */
function isEmployer(city: string): boolean {
  if (NAMED_FOR.test(city)) return false
  const most = / /.test(city) && !/\bcity$/i.test(city) ? SURE_EMPLOYER : SURE_ORGANISATION
  return employerScore(city) >= most
}

/** "College Park", "State College", "Union City", "Falls Church": towns that are called after what stands in them. */
const NAMED_FOR =
  /^(?:(?:College|University|Union|Church|Cent(?:er|re)|School|Bank|Army) (?:Park|Station|City|Heights|Place|Grove|Point|Hills?|Valley|Corners?|Springs|Falls|Beach|Ridge|Creek|Rock|Line|Harbor)|State College|Falls Church|Rockville Cent(?:er|re))$/

const SURE_EMPLOYER = 2
const SURE_ORGANISATION = 2.5

/** "…, Washington, DC", "…, New York, New York": what looked like a state is the city. */
function isCityAfterAll(region: string, behind: string): boolean {
  if (/^, [A-Z]{2}\b/.test(behind)) return true
  const next = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(behind)?.[1] ?? ''
  return isState(region) && region.length > 2 && isState(next)
}

const WORD = "(?:(?:St|Ft|Mt|ST|FT|MT)\\.|\\p{Lu}[\\p{L}’'-]+)"
const CITY = `(?:${WORD}|(?:de|del|la|las|los|of|the|am|an|der|upon|sur|e|y)(?= ))`
/** A city of up to four words, and behind a comma a region, with a postal code or a country after it. */
const CITY_AND_REGION = new RegExp(
  `(?<![\\p{L}’'-])(?<city>${WORD}(?: ${CITY}){0,3}), ?(?<region>[A-Z]{2}\\b(?![.-]\\p{L})|\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}|of\\b|and\\b)[\\p{L}’'-]*){0,3})(?: \\d{5}(?:-\\d{4})?\\b)?(?:,? (?:USA|US|U\\.S\\.A?\\.?|United States(?: of America)?)\\b)?`,
  'gu',
)
/** "Columbus OH", alone. */
const CITY_AND_CODE = new RegExp(`^${WORD}(?: ${CITY}){0,2} ([A-Z]{2})(?: \\d{5})?$`, 'u')
/** "Delta Cardiology, Shreveport LA 71101": behind a comma, at the end. */
const CITY_AND_CODE_BEHIND = new RegExp(
  `, (?<place>(?<city>${WORD}(?: ${CITY}){0,2}) (?<code>[A-Z]{2})(?<zip> \\d{5}(?:-\\d{4})?)?)$`,
  'u',
)
const REMOTE =
  /(?:^|[,(|–—-]\s*)((?:100% |fully )?remote(?: \((?:US|USA|[A-Z]{2})\))?|work(?:ing)? from home|telecommute|hybrid|on[- ]site|nationwide)(?=$|[\s,)|.–—-])/i

/** Provinces of Canada, and short names of countries. */
const CODES: ReadonlySet<string> = new Set(
  'ON QC BC AB MB SK NS NB NL PE YT NT NU PR GU VI USA UK UAE US'.split(' '),
)

const NAMES: ReadonlySet<string> = new Set([
  ...Object.values(STATE_NAMES).map((name) => name.toLowerCase()),
  ...countryNames(),
  ...'england scotland wales ontario quebec british columbia alberta puerto rico'.split(/ (?!columbia|rico)/),
])

/** Every country in English, as the platform's own tables have it. */
function countryNames(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = names.of(first + second)
      return name === undefined ? [] : [name.toLowerCase()]
    }),
  )
}
