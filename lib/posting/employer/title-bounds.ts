import { trim } from '@/lib/posting/sections/lines'
import type { Span } from '@/lib/text/span'
import { STATE_NAMES } from '@/lib/text/states'
import { isNameOfEmployer } from './employer-name'

/** Characters. Whatever is longer is a sentence or a whole posting. */
export const LONGEST_TITLE = 120

/** The part of a line that is the job's title: behind its label, before the employer, the place, the shift, the pay. */
export function titleWithin(text: string, { start, end }: Span): Span | null {
  const from = behindLead(text, { start, end })
  const words = text.slice(from, Math.min(end, from + LONGEST_TITLE + 1))
  const length = titleLength(words)
  return trim(text, { start: from, end: from + (length > LONGEST_TITLE ? words.lastIndexOf(' ') : length) })
}

/** Whether what begins with a line can be a title as a whole. */
export function isOfTitlesLength(text: string, line: Span): boolean {
  const from = behindLead(text, line)
  return titleLength(text.slice(from, Math.min(line.end, from + LONGEST_TITLE + 1))) <= LONGEST_TITLE
}

/** "Job title: ", "Hiring: "; empty where a line has no such label. */
export function labelOfTitle(line: string): string {
  return LABEL.exec(line)?.[0] ?? ''
}

/** Whether a line is the label of a title and nothing else: the title stands below it. */
export function isLabelAbove(line: string): boolean {
  return LABEL_ABOVE.test(line)
}

/**
 * The title at the head of a whole paragraph, in front of its first dash; with the field or the setting behind that, if
 * another dash follows: "Certified Coder – Orthopedics – we are a busy practice".
 */
export function titleAtHead(text: string, line: Span): Span | null {
  const start = behindLead(text, line)
  const words = text.slice(start, Math.min(line.end, start + LONGEST_TITLE))
  const [, head = '', more] = HEAD.exec(words) ?? []
  if (head === '') return null
  const end = head.length + (more === undefined || isNoPartOfTitle(more.replace(DASH, '')) ? 0 : more.length)
  return { start, end: start + end }
}

const DASH = /^ [-–—|] /

const HEAD = /^([^.?!:;]{5,80}?)( [-–—|] [^.?!:;–—|-]{3,40})?(?= [-–—|] )/

/** "job title", "posting title", "official classification title" */
const KIND =
  '(?:(?:job|position|working|posting|business|official|functional|requisition|class(?:ification)?) ){0,2}'

const LABEL = new RegExp(
  [
    `^(?:job description )?${KIND}title\\s?(?:name)?\\s?:\\s?`,
    '^(?:job description )?(?:(?:job|working) )?(?:position|role)\\s?(?:name)?\\s?:\\s?',
    '^(?:job|position) description\\s?:\\s?(?=[a-z])',
    '^job\\s?:\\s?(?=[a-z])(?!(?:full|part)[- ]time|contract|temp|perm)',
    '^(?:job|position) (?:posting|opening|announcement|vacancy)\\s?[:–—-]\\s?(?=\\S)',
    '^job (?:code|id|number|#)\\s?:?\\s?#?[\\w-]*\\d\\s+(?=[a-z])(?!(?:full|part)[- ]time|contract|temp|perm|remote|hybrid)',
    '^(?:now )?hiring\\s?[:–—-]\\s?(?=\\S)',
    "^(?:subject|re)\\s?:\\s?(?:(?:re|fwd?)\\s?:\\s?)*(?:(?:urgent(?:ly)?|we[’']re hiring|(?:now )?hiring|need(?:ed)?|seeking|wanted|looking for|job|opening)\\b\\s?[-:–—]?\\s?(?:an? )?)*",
  ].join('|'),
  'i',
)

const LONGEST_LEAD = 60

const LABEL_ABOVE = new RegExp(`^(?:${KIND}title|position|role)\\s?:?$`, 'i')

/** Where a line's title begins. */
function behindLead(text: string, { start, end }: Span): number {
  return start + leadLength(text.slice(start, Math.min(end, start + LONGEST_LEAD)))
}

/** How many characters of a line stand before its title: a label, "R0012345 ", "Bitter Creek Hospital – ". */
function leadLength(line: string): number {
  const [lead] = LABEL.exec(line) ?? NUMBER_OR_CALL.exec(line) ?? []
  if (lead !== undefined) return lead.length
  const [whole = '', name = ''] = EMPLOYER_BEFORE.exec(line) ?? []
  return isNameOfEmployer(name) && !ONLY_KINDS.test(name) ? whole.length : 0
}

const NUMBER_OR_CALL =
  /^(?:jr|r|req|ref)?[-#]?\d{4,}(?:-\d+)?\s?[-:–—|]?\s(?=[a-z])|^\**(?:urgent|hot|immediate|new)\b[^*]{0,20}\*+\s?/i

const EMPLOYER_BEFORE = /^(.{5,50}?) [-–—|] (?=\S)/

/** How many characters of a line are its title, which begins it. */
function titleLength(words: string): number {
  const end = words.search(TITLE_ENDS)
  const whole = end > SHORTEST_TITLE ? words.slice(0, end) : words
  for (const { index, 0: sign } of whole.matchAll(PARTED))
    if (index > SHORTEST_TITLE && isNoPartOfTitle(whole.slice(index + sign.length)))
      return OPEN_BRACKET.exec(whole.slice(0, index))?.index ?? index
  return whole.length
}

const SHORTEST_TITLE = 4

/**
 * A title ends before what is asked for ("ED Coder: 3+ years of ED", but not "Coder - 2 year term"), a bonus, an
 * arrangement in brackets, a second column or the next label of a form without lines.
 */
const TITLE_ENDS =
  /(?::|,| -| –| —) (?=\(?(?:\d{1,2}|one|two|three|four|five)(?: ?(?:-|to) ?\d{1,2})? ?(?:\+ ?(?:years?|yrs?)\b|(?:years?|yrs?)\b['’.]?(?:\)?$| of\b|[a-z&/ -]{0,40} exp(?:erience)?\b))|(?:must have|requires?|required:|min(?:imum|\.)?) )| \((?:\d+% |fully )?(?:remote|must|contract|w2|1099|hybrid|on-?site|full|part|wfh)| [|·•] | [-–—] (?:(?:the|this|our|we|you|must)\b|\$|\d+%|remote|hybrid|full|part|direct hire|work from|wfh|on-?site)| ?\*{2,}|\*$| job in | with \$?\d|; ?(?:salary|pay|remote|\$)| -? ?\( ?\d{4,} ?\)| \((?:class|job|req)[^()]*\d\)| (?:wanted|needed)\b/i

/** "Instructor (9-month": what ends within brackets ends before them. */
const OPEN_BRACKET = / ?\([^()]*$/

/** What stands between a title and what follows it in its line. */
const PARTED = / ?[-–—] | @ | at |, /g

/** "Mercy Lakes Health", "El Paso, TX", "Job # 55102", "PRN Days": all that follows a title in its line, and is none of it. */
function isNoPartOfTitle(rest: string): boolean {
  if (NUMBER_OF_JOB.test(rest) || EMPLOYMENT.test(rest)) return true
  const place = PLACE.exec(rest)?.[1]
  if (place !== undefined && !ONLY_KINDS.test(place)) return true
  const name = rest.split(NAME_ENDS)[0] ?? ''
  if (ONLY_KINDS.test(name)) return false
  return isNameOfEmployer(name) || PLACE.test(rest.slice(name.length).replace(/^, | [-–—(] ?/, ''))
}

const NUMBER_OF_JOB =
  /^(?:(?:job|req(?:uisition)?|posting|position|vacancy|announcement|opening)\s?)?(?:id|no\.?|number|#)?\s?[:#]?\s?[a-z]{0,3}-?\d{4,}/i

/** When and how one is employed. */
const EMPLOYMENT =
  /^(?:(?:full|part)[- ]time|prn|per diem|(?:day|night|evening|weekend|1st|2nd|3rd|first|second|third)s?(?: shift)?(?=$|[,;)]| [-–—|(])|\d+ ?(?:wk|week|month)s?\b|temp(?:orary)?\b|permanent|\d+% remote\b|\$\d|w-?2\b|1099|sign[- ]on\b)/i

const STATE = [...Object.keys(STATE_NAMES), ...Object.values(STATE_NAMES)].join('|')

/** "El Paso, TX", "Amarillo TX 79101" */
const PLACE = new RegExp(
  `^((?:\\p{Lu}[\\p{L}.'’-]+ ?){1,3}),? (?:${STATE})(?: \\d{5})?(?=$|[,;)]| [-–—|(])`,
  'u',
)

const NAME_ENDS = /, | [-–—|(@] ?| (?:is|are|has|seeks|offers|invites)\b/

/** Words of a department, a house or a field of coding: with nothing else they name no employer and no city. */
const ONLY_KINDS =
  /^(?:(?:the|of|and|&|in|same|day|health|healthcare|care|medical|medicine|hospitals?|clinics?|centers?|services?|systems?|groups?|solutions|shared|university|academic|teaching|network|physicians?|practices?|providers?|associates|specialists|specialty|specialties|multi-?specialty|partners|insurance|plans?|billing|home|surgery|surgical|surgeries|ambulatory|acute|critical|access|rural|urban|public|population|community|regional|children['’]s|women['’]s|men['’]s|pediatrics?|family|primary|urgent|emergency|department|departments|dept|trauma|cancer|oncology|hematology|radiation|heart|cardiac|cardiology|cardiovascular|vascular|neuro(?:logy|surgery)?|orthop(?:a)?edics?|spine|pain|eye|ophthalmology|dental|oral|imaging|radiology|laboratory|lab|pathology|anesthesia|anesthesiology|behavioral|mental|psychiatric|psychiatry|hospice|skilled|nursing|rehab(?:ilitation)?|long|term|long-term|post-acute|observation|procedures?|endoscopy|digestive|gastroenterology|wound|sleep|infusion|dialysis|renal|transplant|professional|clinical|patient|financial|business|revenue|cycle|ancillary|support|quality|compliance|integrity|managed|corporate|enterprise|central(?:ized)?|operations|administration|general|internal|evaluation|treatment|staff|unit)(?:[\s/,-]+|$))+$/i
