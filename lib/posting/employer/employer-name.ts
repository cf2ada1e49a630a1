import { IdPattern } from '@/lib/lexicon/id-pattern'
import type { Posting } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Stated } from '@/lib/posting/stated'
import { Pattern } from '@/lib/text/pattern'
import type { Span } from '@/lib/text/span'
import { STATE_NAMES } from '@/lib/text/states'

/** How the names of hospitals, practices, plans and agencies end. */
const SUFFIX = new Pattern(
  /\b(?:Hospitals?|Health(?:care)?|Health Plans?|Medical Center|Centers?|Clinics?|Systems?|Group|Institute|Physicians|Associates|Specialists|Partners|Alliance|Network|Solutions|Services|University|College|COLLEGE|Foundation|Corporation|Corp|Company|Staffing|Administration|Department of [A-Z]\w+|Hospice|Inc|LLC|L\.L\.C|P\.A|P\.C|PLLC|LLP|INC|HOSPITALS?|HEALTH(?: PLANS?)?|CLINICS?|PHYSICIANS|MEDICAL CENTER|PARTNERS|ASSOCIATES|GROUP)\b/,
)

/** A line of which all is a label of the employer: "Company: Tidewater Health". */
const LABEL = /^(?:company|employer|organi[sz]ation|facility|client|hospital|agency|practice)(?: name)? ?: ?/i

/** How many lines from the top an employer's name stands alone. */
const NEAR_TOP = 8

/** "Akron, OH", "Oslo, Norway": under it job boards write the place, above it the employer. */
const PLACE = /^[\p{Lu}][\p{L}. -]{2,30}, (?:[A-Z]{2}\b|\p{Lu}\p{L}+)[^.]{0,30}$/u

/** The head of an employer's own pages: "Vantagewell Physician Billing – Careers". */
const OWN_PAGES =
  /^.{3,70}? (?:[-–—|]) (?:careers|jobs|current openings|job openings|employment opportunities)$/i

/** Shorter names are ordinary words too often to be looked for in the whole text. */
const SHORTEST_NAME = 6

/** Parts a name off from what follows it in the same line: a place, a slogan, "is seeking". */
const NAME_ENDS = / ?(?:[|·•(]| [-–—] |, (?=[A-Z][\w. ]+$|an? |the )|\b(?:is|are|has|seeks|offers|invites)\b)/

/**
 * The names that the posting gives its employer: in a line such as "Company: …", or alone near the top. A line that is
 * the title is none, nor is one in which a job's words stand.
 */
export function employersNamed(
  text: string,
  plain: string,
  lines: readonly SectionLine[],
  title: Posting['title'],
): readonly string[] {
  const names: string[] = []
  const top = lines.slice(0, NEAR_TOP)
  for (const [i, { span, role, level }] of top.entries()) {
    if (span.start === title?.span.start || (role === 'bullet' && level !== 'mentioned')) continue
    const words = text.slice(span.start, Math.min(span.end, span.start + 200))
    const label = LABEL.exec(words)?.[0].length ?? 0
    const next = top[i + 1]?.span
    const isAbovePlace =
      top[i - 1]?.span.start === title?.span.start && next && PLACE.test(text.slice(next.start, next.end))
    const isKnown = label > 0 || isAbovePlace || OWN_PAGES.test(words)
    if (!isKnown && !SUFFIX.mayBeIn(plain, span)) continue
    const name = nameIn(words.slice(label))
    if (name.length < SHORTEST_NAME) continue
    if (isKnown ? isCapitalised(name) : isNameOfEmployer(name)) names.push(name)
  }
  return [...new Set(names)]
}

function nameIn(words: string): string {
  return words
    .slice(0, NAME_ENDS.exec(words)?.index ?? words.length)
    .replace(/[\s,.]+$/, '')
    .trim()
}

/** Whether words are an employer's name and nothing else: capitalised throughout, ending as such names do, no label of a row. */
export function isNameOfEmployer(words: string): boolean {
  const name = nameIn(words)
  if (name.length > 70 || name.includes(':')) return false
  return SUFFIX.allOf(name).length > 0 && isCapitalised(name) && !JOB_WORDS.test(name)
}

function isCapitalised(name: string): boolean {
  const words = name.match(/[\p{L}'’]{4,}/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

const JOB_WORDS =
  /\b(?:coders?|coding|billers?|billing specialists?|auditors?|analysts?|technicians?|managers?|coordinators?|inpatient|outpatient|remote|full|part|shift|required|experience|specialist|hourly|revenue integrity|health information)\b/i

/** The stretches of a text in which one of the names stands. */
export function placesOfNames(text: string, names: readonly string[]): readonly Span[] {
  const places: Span[] = []
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      places.push({ start: at, end: at + name.length })
  return places
}

/** Kinds whose words employers carry in their names: "Harbor Regional Hospital", "Lakes Family Clinic". */
const NAMED_AFTER = new IdPattern(/^(?:setting:(?!government-program)|specialty:)/)

/** How and where one works is no part of a name. */
const ARRANGEMENT = new IdPattern(/^setting:(?:remote|on-site|per-diem|contract-traveller)$/)

/** Capitalised words that stand before a setting without making it a name. */
const ORDINARY =
  /^(?:The|A|An|Our|Inpatient|Outpatient|Acute|Care|Large|Level|Teaching|Community|Critical|Access|Certified|Medical|Remote|In|At|For|And|Or|Of|With|Senior|Lead|Home|Same|Day|Surgery|Coding|Coder|Facility|Professional|Physician|Emergency|Department|Prior|Previous|Current|Strong|Experience|Minimum|Knowledge|Must|Required|Preferred|Hospital|Clinic|Ambulatory|Multi|Specialty|General|Pro|Fee|Skilled|Nursing|Health|Information|Management|Revenue|Integrity|Billing|I|II|III)$/

/** Letters in capitals, of several perhaps: "FQHCs". */
const ACRONYM = /^[^a-z]+s?$/
const LONGEST_ACRONYM = 6

/** States with programmes of their own, "Indiana Medicaid", in one word. */
const STATES: ReadonlySet<string> = new Set(Object.values(STATE_NAMES))

/** "Cardiology, Pulmonology and Hematology": the name before is another specialty of the list. */
function isOfList(before: string, name: string): boolean {
  return /,|\b(?:and|of)\b|&/.test(before) && SPECIALTY.test(name)
}

const SPECIALTY = /(?:logy|iatry|trics|atrics|aedics|pedics|urgery|edicine|thesia|therapy|care|gyn)$/i

/** A suffix of an employer's name right behind the words. */
const NAME_GOES_ON =
  /^ (?:(?:&|and|of) )?(?:[A-Z][\w'&-]+ ){0,3}?(?:Hospitals?|Health(?:care)?|Medical Center|Centers?|Clinics?|Systems?|Group|Institute|Physicians|Associates|Partners|Inc|LLC|L\.L\.C|Foundation|Alliance|Network|Solutions|Services|University|Corporation|Corp|Company)\b/

/** Whether a concept's words are only part of an employer's name: a capitalised name stands before or goes on behind. */
export function isEmployersName(
  { mention, line }: Stated,
  text: string,
  title: Posting['title'],
  places: readonly Span[],
): boolean {
  const { conceptId, span } = mention
  if (isIn(title?.span ?? null, span) || ARRANGEMENT.test(conceptId)) return false
  if (places.some((place) => isIn(place, span)) || isInAddress(text, span)) return true
  if (!NAMED_AFTER.test(conceptId)) return false
  const words = text.slice(span.start, span.end)
  if (!/^[A-Z]/.test(words) || ACRONYM.test(words)) return false
  if (isInTitleCase(text.slice(line.span.start, line.span.end)) && line.section !== 'summary') return false
  const before = /(?:^|[^A-Za-z'’])([A-Z][\w'’.-]*),? ?(?:&|of|and)? $/.exec(
    text.slice(Math.max(line.span.start, span.start - 40), span.start),
  )
  const name = before?.[1]
  if (
    name !== undefined &&
    !ORDINARY.test(name) &&
    !STATES.has(name) &&
    !isOfList(before?.[0] ?? '', name) &&
    !(ACRONYM.test(name) && name.length <= LONGEST_ACRONYM) &&
    /[a-z]/.test(name)
  )
    return true
  return NAME_GOES_ON.test(text.slice(span.end, span.end + 80))
}

function isIn(outer: Span | null, { start }: Span): boolean {
  return outer !== null && outer.start <= start && start < outer.end
}

/** Characters looked at on either side of a word for an address around it. */
const LONGEST_ADDRESS = 60

/** Flattened text has no white space with a higher code. */
const SPACE = 32

/** "careers.harbor-health.org", "jobs@harbor-health.org" */
function isInAddress(text: string, span: Span): boolean {
  let start = span.start
  while (start > 0 && span.start - start < LONGEST_ADDRESS && text.charCodeAt(start - 1) > SPACE) start -= 1
  if (start < span.start && /:\/\/|www\.|@/.test(text.slice(start, span.start))) return true
  if (!(text.charCodeAt(span.end) > SPACE)) return false
  const after = /^\S*/.exec(text.slice(span.end, span.end + LONGEST_ADDRESS))?.[0] ?? ''
  return /^[\w-]*(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|us)\b|^[\w.-]*@/.test(after)
}

/** Lines that capitalise every word ("Experience: Inpatient Coding") capitalise no names. */
function isInTitleCase(line: string): boolean {
  const words = line.match(/[A-Za-z]{4,}/g) ?? []
  return words.length > 0 && words.length <= 8 && words.every((word) => /^[A-Z]/.test(word))
}
