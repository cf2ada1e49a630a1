import type { Span } from '@/lib/text/span'
import { STATE_NAMES, TERRITORY_NAMES } from '@/lib/text/states'

/** A city as a posting names it; the state's two letters where it gives them. */
export type City = { readonly name: string; readonly state: string | null }

/** How far from the words of the arrangement the city stands, in characters. */
const REACH = 90

/** "McAllen", "O'Fallon", "Winston-Salem", "St. Louis". */
const WORD = String.raw`(?:(?:Ste?|Ft|Mt|[NSEW])\. )?(?!(?:Ste?|Ft|Mt)\.)\p{Lu}[\p{L}'’]+(?:-[\p{L}'’]+)*`

/** A whole run of capitals, "Port St. Lucie": its last words alone are another city. */
const RUN = `${WORD}(?: (?:(?:of|the|de|del|du|la|le|los|las) ){0,2}${WORD}){0,5}`

const PLACES = { ...STATE_NAMES, ...TERRITORY_NAMES }
const STATE = `(?:${[...Object.keys(PLACES), ...Object.values(PLACES)].join('|')})(?!\\p{L})`

/** "El Paso, TX (on site)", "Dayton, OH | Onsite". */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}'’.]|[\\p{L}\\p{N}'’]-)(${RUN}), (${STATE})(?: \\d{5})?[ (|:,–—-]{1,4}$`,
  'u',
)

/** "Onsite/Hybrid in Omaha", "On-site position in Tulsa, OK", "On site: Boise, ID". */
const BEHIND = new RegExp(
  `^(?:/?[Hh]ybrid)?(?: (?:hybrid|position|role|job|work|only))*(?: in (?:downtown )?(${RUN})(?:, (${STATE})|(?=\\s*(?:$|[^\\p{L}\\s]|\\n)))|[ (|:,–—-]{1,4}(${RUN})(?:, |(?! (?:OR|IN|ME|HI|OK)\\b) )(${STATE}))`,
  'u',
)

/** The city that stands right before or behind words for work on site; null where none does. */
export function cityBeside(text: string, { start, end }: Span): City | null {
  const before = BEFORE.exec(
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '',
  )
  if (before) return cityOf(before[1], before[2], text)
  const behind = BEHIND.exec(text.slice(end, end + REACH).split('\n')[0] ?? '')
  return behind
    ? cityOf(behind[1] ?? behind[3], behind[2] ?? behind[4], text)
    : cityNear(text, { start, end })
}

/**
 * The city that the line of the words or the line before names with its state, where the page names no other: "Northwoods
 * Medical Center, Duluth, MN" above "On site for six months". Where the house has its head office the site need not be.
 */
function cityNear(text: string, { start, end }: Span): City | null {
  const before = text.slice(Math.max(0, start - LONGEST_LINES), start).split('\n')
  const above = before.slice(0, -1).findLast((line) => line.trim() !== '') ?? ''
  const own = (before.at(-1) ?? '') + (text.slice(start, end + LONGEST_LINES).split('\n', 1)[0] ?? '')
  const [near, ...more] = [own, above].flatMap((line) => (OF_THE_HOUSE.test(line) ? [] : citiesIn(line)))
  if (!near) return null
  const others = [...more, ...citiesIn(text)]
  return others.every(({ name, state }) => isSameCity(name, near.name) && state === near.state) ? near : null
}

/** In characters. */
const LONGEST_LINES = 300
const OF_THE_HOUSE = /\b(?:headquarter\w*|hq|corporate|main office|founded)\b/i

/** The cities that a text names with a comma and their state. */
function citiesIn(text: string): readonly City[] {
  return [...text.matchAll(WITH_STATE)].flatMap(({ 0: words, 1: run = '', 2: state = '', index }) => {
    const end = index + words.length
    const isOther =
      isOfAnother(text.slice(Math.max(0, index - REACH), index), run, state) ||
      isWord(state, text.slice(end, end + LONGEST_WORD))
    const name = words.startsWith(`${run},`) && !isOther ? withoutOtherWords(run) : null
    return name === null ? [] : [{ name, state: codeOf(state) }]
  })
}

/**
 * Whether what looks like a city is a physician, "Reports to Kim Nguyen, MD", or the address of another than the site's:
 * "Send resumes to Acme Recruiting, Chicago, IL", "Our parent, Acme Health of Dallas, TX".
 */
function isOfAnother(before: string, run: string, state: string): boolean {
  const sentence = (before.split('\n').at(-1) ?? '').split(SENTENCE_ENDS).at(-1) ?? ''
  if (OF_AN_ADDRESS.test(sentence) || OF_RECRUITERS.test(sentence + run)) return true
  return DEGREES.has(state) && OF_A_PERSON.test(sentence)
}

const SENTENCE_ENDS = /(?<!\b[Dd]r)[.!?;] /
const OF_AN_ADDRESS =
  /\b(?:send|mail|e-?mail|resumes?|cvs?)\b|\bparent\b|\brecruit(?:er|ment)s?\b|\bheadquarter/i
const OF_RECRUITERS = /\p{Lu}[\p{L}&]+ (?:Recruit(?:ing|ers)|Staffing|Talent)(?!\p{L})/u
const OF_A_PERSON =
  /\b(?:report(?:s|ing)? (?:directly )?to|(?:supervised|led|managed|overseen|owned|founded) by|works? (?:under|alongside)|contact|supervisor|manager)\b|\b(?:dr\.?|drs\.?|physicians?|doctors?|surgeons?|owner|founder|director),?:? $/i

/** Letters behind a name that are a state's as well. */
const DEGREES: ReadonlySet<string> = new Set(['MD', 'PA', 'DC', 'MA', 'MS'])

/** "Epic, IN our office", "Epic, OR Cerner": a word in capitals. */
function isWord(state: string, behind: string): boolean {
  return state === 'IN'
    ? /^ (?:our|the|this|your|an?|person|house)\b/.test(behind)
    : state === 'OR' && /^ \p{Lu}/u.test(behind)
}

const LONGEST_WORD = 10

/** Whether two names are of one city: "Saint Louis" and "St. Louis", "Ft. Worth" and "Fort Worth". */
export function isSameCity(one: string, other: string): boolean {
  return inShort(one) === inShort(other)
}

function inShort(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^(?:new york city|nyc)$/, 'new york')
    .replace(/\b(?:saint|fort|mount|north|south|east|west)(?= )/g, (word) => SHORT[word] ?? word)
}

const SHORT: Readonly<Record<string, string>> = {
  saint: 'st',
  fort: 'ft',
  mount: 'mt',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
}

/** Where the words beside it give no state, the page may: "Columbus, OH". Of two cities of one name none is meant for sure. */
function cityOf(run: string | undefined, state: string | undefined, text: string): City | null {
  const name = withoutOtherWords(run ?? '')
  if (name === null) return null
  if (state !== undefined) return { name, state: codeOf(state) }
  if (NAMES_OF_STATES.has(name)) return null
  const [first = null, ...more] = statesNamedWith(name, text)
  return more.length > 0 ? null : { name, state: first }
}

/** "Kettering Health Dayton" is Dayton. None is left of "Certified Medical Coder", "Mercy Clinic" and "Nature". */
function withoutOtherWords(run: string): string | null {
  const last = [...run.matchAll(OTHER_WORD)].at(-1)
  const name = run.slice(last ? last.index + last[0].length : 0).replace(/^(?: |\p{Ll}+ )+/u, '')
  return name === '' || name.split(' ').length > LONGEST_NAME ? null : name
}

/** "Lake of the Woods" has the most words of any. */
const LONGEST_NAME = 4

const OF_A_JOB =
  'cod(?:er|ing)s?|bill(?:er|ing)s?|audit(?:or|ing)s?|specialists?|analysts?|managers?|supervisors?|lead(?! hill\\b)|leader|assistants?|directors?|consultants?|educators?|instructors?|trainers?|registrars?|abstractors?|technicians?|coordinators?|representatives?|clerks?|nurses?|reviewers?|records?|revenue|cycle|registry|risk|adjustment|inpatient|outpatient|senior|junior|sr|jr|level(?! (?:green|park|plains)\\b)|i{1,3}|iv|position|role|jobs?|hiring|openings?|him|hit|cdi|hr|department|dept|office|team|staff|building|campus'
const OF_AN_EMPLOYER =
  "clinics?|hospitals?|health|health-?care|medical(?! lake\\b)|medicine(?! (?:bow|lake|lodge|park)\\b)|associates|groups?|physicians?|doctors|partners|practices?|services|solutions|systems?|networks?|inc|llc|pllc|pc|corp|company|surgery|surgical|surgeons|cent(?:er|re) for|cent(?:er|re)$|care|institute|foundation|memorial|children['’]s|(?:orthop|cardi|dermat|ur|neur|gastroenter|pediatr)\\w+|(?:university|college)(?! (?:park|city|station|place|heights|grove|corner|springs))"
const OF_NO_PLACE =
  'nature|person|house|scope|style|format|structure|phases?|training|orientation|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|in|at|near|for|with|our|locations?|on-?site|hybrid|remote'

/** Capitals that are no city's: of a job, of who offers it, and of no place at all, "Hybrid in Nature". */
const OTHER_WORD = new RegExp(
  `(?<![\\p{L}'’-])(?:${OF_A_JOB}|${OF_AN_EMPLOYER}|${OF_NO_PLACE})(?![\\p{L}'’-])`,
  'giu',
)

/** The states behind the name of a city anywhere on a page, each once. "West Springfield, MA" says nothing of Springfield. */
function statesNamedWith(name: string, text: string): readonly string[] {
  const named = [...text.matchAll(WITH_STATE)].filter(([, run = '']) =>
    isSameCity(withoutOtherWords(run) ?? '', name),
  )
  return [...new Set(named.map(([, , state = '']) => codeOf(state)))]
}

const WITH_STATE = new RegExp(`(?<![\\p{L}\\p{N}'’.]|[\\p{L}\\p{N}'’]-)(${RUN}),? (${STATE})`, 'gu')

/** The states that a page names anywhere: "our Georgia hospitals", "Macon, GA". */
export function statesOn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(ANY_STATE)].map(([, code, name = '']) => code ?? codeOf(name)))
}

const ANY_STATE = new RegExp(
  `, (${Object.keys(STATE_NAMES).join('|')})(?![\\p{L}-])|(?<!\\p{L})(${Object.values(STATE_NAMES).join('|')})(?!\\p{L}| City)`,
  'gu',
)

/** The city of an address: "Springfield, MA 01103" and "Springfield MA" are Springfield. */
export function cityOfPlace(place: string): string {
  const [first = ''] = place.split(',')
  const bare = first.replace(/[\s\d-]+$/, '').replace(STATE_BEHIND, '')
  return bare.trim()
}

const STATE_BEHIND = new RegExp(`(?<=\\p{L}[.'’]? )${STATE}$`, 'u')

function codeOf(state: string): string {
  return CODES.get(state) ?? state
}

const CODES = new Map(Object.entries(PLACES).map(([code, name]) => [name, code]))
const NAMES_OF_STATES: ReadonlySet<string> = new Set(Object.values(STATE_NAMES))
