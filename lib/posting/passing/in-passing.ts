import { isInTitle } from '@/lib/posting/employer/title'
import type { Posting } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'

/** Parts of a house that bear the name of a specialty: "the only burn unit in the state". */
const PART_OF_A_HOUSE =
  /^[ -](?:units?|institutes?|hospitals?|campus|labs?|(?:trauma )?cent(?:er|re)s?|laborator(?:y|ies)|wings?|towers?|floors?|residenc(?:y|ies)|fellowships?|school)\b(?! (?:cod|bill|charg|claim|record|account|encounter|procedure|visit|case))/

/** The rank of a house: "a level 2 trauma hospital". */
const RANK_OF_A_HOUSE = /\blevel (?:\d|i{1,3}|iv|one|two|three|four) $/

/** People of a specialty, by its name: hospitalists, plastic surgeons. */
const PEOPLE = /(?:ists|surgeons|physicians|nurses)$/

/** What a coder does with people of a specialty, without coding their work. */
const DEALINGS =
  /\b(?:quer(?:y|ies|ying)|educat(?:e|es|ing)|teach(?:es|ing)?|train(?:s|ing)?|rounds? with|works? with|meets? with|talks? (?:to|with)|contacts?|calls?|(?:feedback|tip sheets?|guides?|newsletters?|classes|sessions|training|education|queries) (?:to|for|with)|shares? [^.;]{0,40} with|reports? to)\b[^.;]*$/

/** "I am an anesthesiologist who opened a clinic": whoever writes. */
const WRITES = /\bi(?:'m| am) an? (?:[a-z-]+ ){0,2}$/

/** A list of all that a house has: "every specialty, from allergy to vascular medicine", "departments (imaging, infusion)". */
const ALL_THERE_IS =
  /\b(?:every|all) (?:medical |clinical )?special(?:ty|ties), from\b[^.;]*$|\bdepartments \([^)]*$/

/** All that an employer has, in front of the verb that seeks: "a group with primary care and cardiology, seeks an auditor". */
const HOUSE_WITH =
  /\b(?:group|practice|network|system|clinic|hospital|cent(?:er|re)|organi[sz]ation)s? with [^.;]*$/
const SEEKS = /^[^.;]*\b(?:seeks|is (?:seeking|hiring|looking|searching)|(?:needs|wants) an?)\b/

/** Whether what is named between is what an employer has, not what the job codes. */
export function isOfTheHouse(before: string, after: string): boolean {
  return HOUSE_WITH.test(before) && SEEKS.test(after)
}

/** Where records come from: "sources of information including hospitals, pathology laboratories". */
export const SOURCES =
  /\bsources?\b[^.;]*$|\b(?:requests|records|information|data) from (?:other )?(?:[\w-]+,? (?:and |or )?){0,4}$/

/** One of several papers to read: "physician notes, operative reports, pathology results and imaging". */
const PAPER = /^ (?:clinic )?(?:reports?|results?|logs?|schedules?|records?)\b/
const OTHER_PAPERS =
  /\b(?:notes?|reports?|results?|logs?|records?|summar(?:y|ies)|data|indices)(?: [\w-]+)?,[^.;]*$/
/** The first of several papers that are read: "reviews operative, anesthesia and pathology reports". */
const AND_PAPERS =
  /^(?:,? (?:and |or )?[\w-]+){0,2},? (?:and|or|&) [\w-]+ (?:reports?|notes?|results|records)\b/
const CODED = /\b(?:cod(?:e|es|ing)|assign\w*)\b[^.;]*$/

/** Results that are read: "pre-visit review of problem lists, labs and prior claims". */
const RESULTS = /^labs$/
const READ = /\b(?:review|read|examin|analy[sz]|interpret)\w*\b[^.;]*$/

/** Departments, by those who run them: "with OR, cath lab, infusion and imaging managers". */
const RUN_BY = /^[\w ,/&-]{0,40}?\b(?:managers?|directors?|leaders?|supervisors?|chiefs?|nurses)\b/
const WITH = /\b(?:with|by|from|to) [^.;]*$/

/** How far back the beginning of the clause is looked for, in characters. */
const CLAUSE = 140

/**
 * Whether a duty or a summary names a specialty as a place, as the people who are asked or taught, or in a list of
 * everything the house has. Only work that is coded counts; a specialty asked for, or in the title, always does.
 */
export function isInPassing(
  { mention, line, level }: Stated,
  plain: string,
  title: Posting['title'],
): boolean {
  if (!mention.conceptId.startsWith('specialty:') || level !== 'mentioned') return false
  const { start, end } = mention.span
  if (isInTitle(title, mention.span)) return false
  const before = plain.slice(Math.max(line.span.start, start - CLAUSE), start)
  const after = plain.slice(end, Math.min(line.span.end, end + 40))
  return (
    PART_OF_A_HOUSE.test(after) ||
    (PAPER.test(after) && OTHER_PAPERS.test(before) && !CODED.test(before)) ||
    (AND_PAPERS.test(after) && READ.test(before) && !CODED.test(before)) ||
    SOURCES.test(before) ||
    (RESULTS.test(plain.slice(start, end)) && READ.test(before)) ||
    (RUN_BY.test(after) && WITH.test(before) && !CODED.test(before)) ||
    ALL_THERE_IS.test(before) ||
    isOfTheHouse(before, plain.slice(end, Math.min(line.span.end, end + CLAUSE))) ||
    RANK_OF_A_HOUSE.test(before) ||
    (PEOPLE.test(plain.slice(start, end)) && DEALINGS.test(before)) ||
    WRITES.test(before)
  )
}
