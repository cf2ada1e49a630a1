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
 * @param around the words around it, which say the sort where its own do not, and what a review is for
 */
export function countedBy(figure: string, ...around: readonly string[]): Counted {
  const said = [figure, ...around].map(sortsIn)
  const sorts = said.find((found) => found.length > 0) ?? []
  const nouns = figure.toLowerCase().match(NOUN) ?? []
  return {
    sorts: sorts.length > 0 && around.some(isOfRisk) ? [RISK] : sorts,
    nouns: nouns.map((noun) => noun.replace(/s$/, '')),
  }
}

const RISK = 'risk adjustment'

/** "Review 70 inpatient and outpatient records a day for HCC capture", "Risk Adjustment Coder": wherever the records come from. */
function isOfRisk(words: string): boolean {
  const sorts = sortsIn(words)
  return FOR_RISK.test(words) || (sorts.includes(RISK) && sorts.length === 1)
}

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
  return SORTS.flatMap(([sort, pattern]) => (pattern.test(words) ? [sort] : []))
}

const SORTS: readonly (readonly [RecordSort, RegExp])[] = [
  ['inpatient', /\b(?:in-?patients?|acute care)\b|\bIP\b/i],
  ['outpatient', /\bout-?patients?\b(?! surg)|\bOP\b/i],
  ['emergency', /\bemergency\b|\b(?:ED|ER)\b/i],
  ['day surgery', /\b(?:(?:same[- ])?day|ambulatory|out-?patient) surg\w+|\b(?:SDS|ASC)s?\b/i],
  [
    'office',
    /\b(?:office|clinic|E[/&]?M|evaluation and management|pro-?fee|professional fee|physician)s?\b/i,
  ],
  ['ancillary', /\b(?:lab(?:oratory)?|radiology|imaging|ancillary|pathology|x-?ray)s?\b/i],
  [RISK, /\b(?:HCCs?|RADV|HEDIS|hierarchical condition|risk adjust\w+)\b/i],
]

/** What is counted, and no "record requests". */
const NOUN =
  /\b(?:charts?|records?|accounts?|cases?|encounters?|visits?|admissions?|discharges?|stays?)(?= ?(?:$|\/|,)| (?:an?|per|each|every|daily|hourly|weekly|monthly)\b)/g
