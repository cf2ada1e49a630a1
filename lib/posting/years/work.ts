import { flatMap } from '@/lib/base/flat-map'
import type { Work } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

/** How far behind a number of years their work is named, in characters. */
const REACH = 70

/** How far behind that its last name goes on, in characters: a "teaching hospital" is no teaching. */
const LONGEST_PLACE = 20

/** What each kind of work is called, in lower-case plain text. "Revenue cycle management" leads nobody. */
const NAMES: readonly (readonly [Work, RegExp])[] = [
  [
    'leading',
    /\b(?:supervis\w+|(?:people|team|staff) (?:management|leadership)|(?<!\b(?:cycle|information|pain|wound|disease|medication|weight|denials?|records?|data|case|care|risk|claims|quality|health|project|charge|account) )manage(?:ment|rial)\b(?! (?:software|systems?|platforms?))|managing (?!denials|claims|accounts)|as (?:an? )?(?:coding |him |department )?(?:director|manager)\b(?!')|leadership|leading(?! to\b)|team lead|lead (?:coder|role|position)|in a lead\b)/,
  ],
  [
    'teaching',
    /\b(?:teach\w*(?! (?:hospital|facilit|institution|medical|health|cent(?:er|re)|environment|setting|campus))|instruct\w+|educator|educating|(?<!\b(?:equivalent|formal|vocational|technical|military) )training(?! ?\/ ?certif)|trainer|provider education)\b/,
  ],
  [
    'coding',
    /\b(?:cod(?:e|es|ed|ing|er|ers)|cdi|documentation (?:integrity|improvement)|abstract\w*|drgs?(?! (?:denials?|appeals?|downgrades?)\b)|hccs?|risk adjustment|icd\S*|cpt|audit\w*)\b/,
  ],
  ['registry', /\b(?:registry|registrars?)\b/],
  ['health-information', /\b(?:him|health information|medical records?)\b/],
  [
    'billing',
    /\b(?:bill(?:ing|er|ers)|claims?|accounts receivable|a\/r|revenue cycle|rcm|collections|reimbursement|payment posting)\b/,
  ],
  [
    'patient-care',
    /\b(?:nursing|bedside|patient care|direct care|(?:as an?|of) (?:rn|registered nurse|lpn|nurse|medical assistant)|clinical(?! (?:cod|document|data|abstract|validat|review))|\(?rn\)?)(?!\w)/,
  ],
  [
    'health-care',
    /\b(?:health ?-?care|hospital|physician|medical (?:office|field|practice|setting|environment)|clinic|provider|managed care|payer|health plan)\b/,
  ],
  [
    'other',
    /\b(?:customer service|call center|office|clerical|administrative|data entry|accounting|project|computer|microsoft|excel|sales|retail|telecommut\w+|remote(?:ly)?|work from home|legal|insurance)\b/,
  ],
]

/**
 * What the years are of: the work that is named first behind them, with others that an "or" joins, or in the label
 * before.
 *
 * @param from where the words of the line begin
 * @param until where the next ask begins
 * @param unnamed what they are where nothing is named: coding is what a coder's posting means by experience
 */
export function workOfYears(
  plain: string,
  from: number,
  years: Span,
  until: number,
  unnamed: readonly Work[] = ['coding'],
): readonly Work[] {
  const behind = withSlashes(plain.slice(years.end, Math.min(until, years.end + REACH + LONGEST_PLACE)))
  const clause = behind.slice(0, behind.search(/[.;()]|, (?!or\b)|\b(?:with|including|plus|within)\b|$/))
  const said = namesIn(clause, REACH)
  if (said.length > 0) return said
  if (OF_A_NURSE.test(plain.slice(Math.max(from, years.start - 40), years.start))) return ['patient-care']
  const label = /([a-z /&-]{3,40}): ?$/.exec(plain.slice(Math.max(from, years.start - 50), years.start))?.[1]
  const inLabel = label === undefined ? [] : namesIn(label)
  return inLabel.length > 0 ? inLabel : unnamed
}

/** "RN w/ 5 yrs acute care": a nurse's years, where they name no other work. */
const OF_A_NURSE =
  /\b(?:rn|lpn|registered nurse|nurse)s?(?: licen[sc]e)? (?:w\/|with|plus|\+) ?(?:at least |(?:a )?min(?:imum)? (?:of )?)?$/

const ITEM =
  '(?:(?:medical|professional|hospital|physician|insurance) )?(?:billing|coding|denials?(?: management)?|appeals?|claims(?: processing)?|collections|auditing|cdi|reimbursement|revenue cycle|a/r|abstracting|customer service|follow-?up|charge (?:entry|capture)|payment posting|data entry|registration)'

const LIST = new RegExp(`\\b${ITEM}(?:, ${ITEM})+,? (?:or|and/or) `)

const WARD =
  '(?:icu|nicu|picu|ccu|pacu|ed|er|or|med(?:ical)?(?: ?[/-] ?| )surg(?:ical)?|telemetry|step[- ]?down|critical care|intensive care|emergency(?: department| room)?|acute care|inpatient)'

const WARDS = new RegExp(`\\b${WARD}(?:, ${WARD})+,? (?:or|and/or) `)

/** "Billing, coding, or denials", "med/surg, ICU or ED nursing": its commas offer a choice as slashes do. Every character keeps its place. */
function withSlashes(words: string): string {
  return [LIST, WARDS].reduce(
    (said, list) => said.replace(list, (items) => items.replaceAll(',', '/')),
    words,
  )
}

/** "Coding leadership", "HIM department management": what one leads is named first. */
const LEADS_THEM =
  /^\W*(?:of )?(?:[a-z]+ )?(?:cod(?:ing|er)|him|billing|audit(?:ing)?)(?: (?:department|team|operations|staff))? (?:leadership|management|supervis\w+)\b/

/** "Billing and coding" is one phrase of the field: either shows it. */
const JOINS = /\bor\b|\/|^(?:billing|coding) (?:and|&) $/

/** "Billing/follow-up in a hospital": behind the last "or" it says where. */
const AT_A_PLACE = /(?:\bor\b|\/)(?:(?!\bor\b|\/).)*\b(?:in|at|within|from) (?:an? |the )?(?:[\w-]+ )?$/

/** "Coding in a hospital or physician office": places, of which the last is no work of its own. */
const IN_A_PLACE = /\b(?:in|at|within) (?:an? |the |either )/
const OF_PLACES: ReadonlySet<Work> = new Set(['health-care', 'other'])

/** "Hospital billing/coding": the place first, then two kinds of work. */
const SIDE_BY_SIDE = /^(?:billing ?(?:\/|and|&|or) ?coding|coding ?(?:\/|and|&|or) ?billing)\b/

function namesIn(words: string, reach = words.length): readonly Work[] {
  const found = flatMap(NAMES, ([work, name]) => {
    const at = words.search(name)
    return at < 0 || at >= reach ? [] : [{ work, at }]
  }).toSorted((a, b) => a.at - b.at)
  const [first, ...others] = found
  if (!first) return []
  if (LEADS_THEM.test(words)) return ['leading']
  const joined = others.filter(({ work, at }) => {
    const between = words.slice(first.at, at)
    if (OF_PLACES.has(work) && IN_A_PLACE.test(between)) return false
    return JOINS.test(between) && !AT_A_PLACE.test(between)
  })
  const isWhere = first.work === 'health-care' || (first.work === 'health-information' && joined.length === 0)
  const [next] = others
  const coding = others.find(({ work }) => work === 'coding')
  if (isWhere && next?.work === 'billing' && coding && /\bor\b/.test(words.slice(next.at, coding.at)))
    return ['billing', 'coding']
  if (isWhere && next && coding)
    return SIDE_BY_SIDE.test(words.slice(next.at)) ? ['billing', 'coding'] : ['coding']
  if (isWhere && others.some(({ work }) => work === 'leading')) return ['leading']
  return [first.work, ...joined.map(({ work }) => work)]
}
