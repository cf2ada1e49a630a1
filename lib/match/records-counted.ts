/** Sorts of record that take unlike times to code: a stay takes as long as six visits. */
type RecordSort =
  | 'inpatient'
  | 'outpatient'
  | 'emergency'
  | 'day surgery'
  | 'office'
  | 'ancillary'
  | 'risk adjustment'

/** What a rate counts, by the words that say so; no sorts where they leave it open. */
export type Counted = { readonly sorts: readonly RecordSort[]; readonly nouns: readonly string[] }

/**
 * What words of a rate count: "20 inpatient charts a day" inpatient charts.
 *
 * @param figure its own words
 * @param line in which it stands: what is named before it may say the sort, what is named behind it is what was done
 *   besides, but for what a review is for
 * @param title of the job, which says the sort where the words right at the figure do not. What else the line names may be
 *   where one sits or what one reads: "from a home office, coding 22 charts a day"
 */
export function countedBy(figure: string, line: string, title: string): Counted {
  const before = line.slice(0, Math.max(0, line.indexOf(figure)))
  const said = [figure, rightAt(before), title, before].map(sortsIn)
  const sorts = said.find((found) => found.length > 0) ?? []
  const nouns = figure.toLowerCase().match(NOUN) ?? []
  return {
    sorts: sorts.length > 0 && (FOR_RISK.test(line) || isOfRisk(title)) ? [RISK] : sorts,
    nouns: nouns.map((noun) => noun.replace(/s$/, '')),
  }
}

/** What is coded, "ED and inpatient records, " before "130 charts a day": from the last verb, or from the last comma. */
function rightAt(before: string): string {
  const verb = [...before.matchAll(CODING)].at(-1)
  return before.slice(verb ? verb.index : before.search(/[^,;.]*$/))
}

const CODING =
  /(?:^\W*|[,;:.] |\b(?:and|to|by|while|then) )(?:[a-z]+ly )?(?:cod(?:e|es|ed|ing)|abstract(?:s|ed|ing)?|assign(?:s|ed|ing)?)\b/gi

const RISK = 'risk adjustment'

/** "Risk Adjustment Coder": wherever the records come from. */
function isOfRisk(title: string): boolean {
  return sortsIn(title).join() === RISK
}

/** "Review 70 inpatient and outpatient records a day for HCC capture". */
const FOR_RISK = /\bfor (?:[\w-]+ ){0,3}(?:HCCs?|RADV|HEDIS|risk adjust\w+)\b/i

/** Whether rates are of sorts that cannot be compared: inpatient charts a day, and risk adjustment charts. */
export function areOfUnlikeSorts(one: Counted, other: Counted): boolean {
  return one.sorts.length > 0 && other.sorts.length > 0 && !shareSort(one, other)
}

/** Whether both count records and by unlike names: "95 encounters a day", "8 charts an hour". */
export function areByOtherNames(one: Counted, other: Counted): boolean {
  return (
    one.nouns.length > 0 && other.nouns.length > 0 && !one.nouns.some((noun) => other.nouns.includes(noun))
  )
}

/**
 * Whether one record of the first is one of the second, by whatever name: an account of an emergency department is its
 * chart and its visit. A chart that is reviewed for risk adjustment holds many encounters.
 */
export function areOneForOne(one: Counted, other: Counted): boolean {
  return shareSort(one, other) && ![...one.sorts, ...other.sorts].includes(RISK)
}

function shareSort(one: Counted, other: Counted): boolean {
  return one.sorts.some((sort) =>
    other.sorts.some((wanted) => isWithin(sort, wanted) || isWithin(wanted, sort)),
  )
}

/** An emergency visit is an outpatient's. */
function isWithin(sort: RecordSort, wider: RecordSort): boolean {
  return sort === wider || (wider === 'outpatient' && sort !== 'inpatient' && sort !== RISK)
}

function sortsIn(words: string): readonly RecordSort[] {
  return SORTS.flatMap(([sort, names, letters]) => (names.test(words) || letters?.test(words) ? [sort] : []))
}

/** Each sort with its names, and with letters that are words when small: "op notes". */
const SORTS: readonly (readonly [RecordSort, RegExp, RegExp?])[] = [
  ['inpatient', /\b(?:in-?patients?|acute care)\b/i, /\bIP\b/],
  ['outpatient', /\bout-?patients?\b(?! surg)/i, /\bOP\b/],
  ['emergency', /\bemergency\b/i, /\b(?:ED|ER)\b/],
  ['day surgery', /\b(?:(?:same[- ])?day|ambulatory|out-?patient) surg\w+/i, /\b(?:SDS|ASC)s?\b/],
  [
    'office',
    /\b(?:office|clinic|pro-?fee|professional fee|evaluation and management|physician (?:practice|fee|visit|coding))s?\b/i,
    /\bE[/&]?M\b/,
  ],
  ['ancillary', /\b(?:lab(?:oratory)?|radiology|imaging|ancillary|pathology|x-?ray)s?\b/i],
  [RISK, /\b(?:hierarchical condition|risk adjust\w+)\b/i, /\b(?:HCCs?|RADV|HEDIS)\b/],
]

/** What is counted, and no "record requests". */
const NOUN =
  /\b(?:charts?|records?|accounts?|cases?|encounters?|visits?|admissions?|discharges?|stays?)(?= ?(?:$|\/|,)| (?:an?|per|each|every|daily|hourly|weekly|monthly)\b)/g
