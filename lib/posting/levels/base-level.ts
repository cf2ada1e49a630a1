import type { Level } from '@/lib/posting/posting'
import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Span } from '@/lib/text/span'

/** Words that begin a qualification: under no heading, or under duties, they ask all the same. */
const QUALIFICATION =
  /^(?:(?:or|and|either|\(?[a-e1-5]\)),? )?(?:(?:strong|solid|basic|good|excellent|advanced|thorough|working|in-depth|extensive|expert|proven|demonstrated|current|superior|sound|deep|intermediate|some|previous|prior) )*(?:knowledge|knows (?!and\b|that\b|your\b)|ability to|able to|abilities|skills?|proficien\w+|experience (?:with|in|using)|familiar\w*|comfort\w*|understanding|background in|command of|competen\w+|certified|completion of|minimum (?:of )?(?:\d|one|two|three|four|five|six)|\d+ ?\+? ?(?:years?|yrs?)|active (?!ly)|(?:strong|solid|good|great|sharp|fluent|at home|well[- ]versed|versed) (?:on|in|with|at)\b|(?:one|two|three|four|five|six|eight|ten)(?: \(\d+\))? (?:years?|months?)|clinical experience|i (?:have (?:knowledge|experience|at least|an? |one|two|three)|can |am (?:certified|able))|registered nurse|demonstrated|analytical|(?:the |our )?(?:right|ideal|successful|best|perfect|strongest?) (?:candidates?|applicants?|person|hire|fit|coders?|billers?|auditors?) (?:is|are|has|have|will (?:be|have)|brings?|knows?|can|should|must|holds?|possess(?:es)?)\b|(?:the |our )?(?:person|candidate|coder|biller|auditor|applicant) (?:we|who is) (?:hire|hired|select|selected|choose|chosen|want|seek)\b|you've (?:already )?(?:used|worked|coded|billed|audited|passed|earned|held|spent)\b|(?:today |already )?you(?: already| also|'ve already)? (?:hold|possess|know|understand|have (?:(?:an?|at least|the|your|more than|over|a minimum of) )?(?:\d|one|two|three|four|five|six|active|current|valid|unencumbered|unrestricted|strong|solid|excellent|good|deep|working|experience|knowledge|certif|credential|background|rn\b|lpn\b|cpc|ccs|coc|cic|crc|rhi[at]|worked|coded|billed|audited|passed|earned|spent|used)|can (?:read|explain|tell|code|write|spot|find|defend|handle|juggle|type|speak|prioriti[sz]e|manage|switch|interpret|recogni[sz]e|demonstrate|show|keep))|(?:with )?(?:an? )?\d[\d -]{0,4}\+? ?(?:years?|yrs?|months?)|(?:written|verbal|oral|interpersonal|people|communication|organizational|computer)[\w, /&-]{0,40}skills\b|(?:written|verbal|oral)(?: (?:and|&) (?:written|verbal|oral))? communication\b|(?:are|do|can) you (?:already |also )?(?:proficient|have|hold|possess|meet|know|understand|comfortable|familiar|fluent|experienced|certified|credentialed|able|at home|code|bill|audit|read|handle|abstract)\b|have you (?:already |ever )?(?:coded|billed|audited|worked|used|held|earned|spent|passed|done|got|abstracted)\b|you(?:'re| are) (?:an? |also |both |highly |very |well[- ]|someone who is )*(?:organi[sz]ed|detail|dependable|reliable|self|motivated|comfortable|curious|certified|credentialed|proficient|fluent|analytical|accurate|careful|meticulous|punctual|flexible|adaptable|team|strong|great|good|skilled|experienced|able|at ease|familiar|knowledgeable|honest|thorough|methodical|independent|resourceful|proactive|passionate|quick|excellent|clear)\b|i possess|(?:bachelor|master|associate)'?s\b|(?:high school|hs|ged)\b|(?:an? )?(?:cpc|ccs|coc|cic|crc|cca|rhi[at]|ccds|cdip|cpma|cpb|ods|ctr|hcs|cemc|cdeo|circc|canpc|cosc|cgsc|cobgc|cedc|rcc|rn|lpn)(?:-[a-z])?(?: \([a-z-]+\))?(?:,|;|\.| or\b| and\b| with\b| w\/|\/| required| certif))/

/** A row of a page about several levels: "Coder II - CCS or RHIT; 2 years", "All levels: ICD-10-CM". */
const OF_A_LEVEL =
  /^(?:(?:[\w/&]+ ){0,4}(?:coder|auditor|specialist|analyst|biller|technician|abstractor),? (?:level )?(?:i{1,3}|iv|v|[1-5])|(?:level|tier) (?:i{1,3}|iv|v|[1-5])|(?:all|both) levels?|(?:i{1,3}|iv|v|[js]r\.?|junior|senior)(?=:)) ?(?::|-) ?(?=(?:[^.]{0,60}\b(?:\d+\+? (?:years?|yrs?)|certif|credential|no experience)|(?:cpc|ccs|cca|coc|cic|crc|rhi[ta]|icd|cpt|hs|high school|must)\b))/

/** "All levels: medical terminology; works well on a team", "For all roles: …": what is asked of everybody, and no duty of theirs. */
const OF_ALL_LEVELS =
  /^(?:for )?(?:all|both|every|each) (?:levels?|roles?|positions?|openings?|grades?|tiers?)(?::| -)(?! ?(?:abstract|assign|audit|cod|perform|quer|resolv|review|submit|work)(?:e?s|ies|ing|e|y)? )/

/** "Level III: codes same day surgery. Three (3) yrs.": a row that tells all of one level. */
const ROW_OF_LEVEL = /^(?:[\w/&]+ ){0,5}(?:i{1,3}|iv|v|[1-5]) ?(?::| - ) ?/

/** The level of a line before any of its words say one: its heading's, or that of a qualification that stands under none. */
export function baseLevel(plain: string, line: SectionLine): Level {
  const level = line.level ?? 'mentioned'
  if (
    level === 'required' &&
    /^(?:you'd be [a-z]+ing\b|day[- ]to[- ]day,? you|also,? [a-z]+ing\b|(?:our|we) (?!require|need|look|want|prefer)|you(?:'ll| will) (?!need|have|bring|hold|know|possess|also need|be (?:able|certified|required|expected)))/.test(
      plain.slice(line.body.start, line.body.start + 24),
    ) &&
    !ASKED_OF_IT.test(plain.slice(line.body.start, line.body.end))
  )
    return 'mentioned'
  if (level === 'preferred' && isHeldAtHire(plain, line)) return 'required'
  if (level !== 'mentioned' || line.section === 'field') return level
  const whole = plain.slice(line.span.start, Math.min(line.span.end, line.span.start + 140))
  if (OF_A_LEVEL.test(whole) || OF_ALL_LEVELS.test(whole)) return 'required'
  return QUALIFICATION.test(plain.slice(line.body.start, line.body.start + 120)) ? 'required' : level
}

/**
 * "Certification details: COC/CPC upon hire" among wishes: a label of its own, and who is hired has it. Letters alone stand
 * between the two: in "CCS or RHIT; BLS at time of hire" only the last is held by then, and "exam paid upon hire" is a gift.
 */
function isHeldAtHire(plain: string, { span, body }: SectionLine): boolean {
  const words = plain.slice(body.start, Math.min(body.end, body.start + LONGEST_HELD))
  return body.start > span.start && LETTERS_AT_HIRE.test(words)
}

const LETTERS_AT_HIRE =
  /^[a-z-]{2,8}(?:(?: ?\/ ?| or )[a-z-]{2,8}){0,5}(?: (?:certification|credential|license|required))? (?:at|upon) (?:(?:the )?(?:time|date) of )?hire\.?$/
const LONGEST_HELD = 100

/** Whether a line is of a row that holds all that a page says of one of its levels, duties and asks. */
export function tellsOfLevel(plain: string, { rowStart }: SectionLine): boolean {
  return ROW_OF_LEVEL.test(plain.slice(rowStart, rowStart + LONGEST_LABEL))
}

const LONGEST_LABEL = 60

/** A row of a federal announcement that names the job at a grade: "MRT (Coder-Outpatient), GS-08." */
export function isGrade(plain: string, { body }: SectionLine): boolean {
  const words = plain.slice(body.start, Math.min(body.end, body.start + LONGEST_GRADE + 1))
  return words.length <= LONGEST_GRADE && GRADE.test(words)
}

const LONGEST_GRADE = 90
const GRADE = /^[^.;:]{3,}\bgs-?\d{1,2}(?: or gs-?\d{1,2})?\W*$/

/** "Any EMR; we have ModMed", "Training on TruCode provided": what the house uses and teaches is no ask. */
export function tellsOfHouse(plain: string, { start, end }: Span, { body }: SectionLine): boolean {
  return (
    OF_THE_HOUSE.test(plain.slice(start, Math.min(end, start + LONGEST_TELLING))) &&
    !ASKED_OF_IT.test(plain.slice(end, body.end))
  )
}

const OF_THE_HOUSE =
  /^;? ?(?:we(?:'re on| (?:(?:currently |presently )?(?:have|use|run)|are on|work in)) (?!to\b|a need\b)|(?:the|our) (?:department|practice|team|group|hospital|clinic|company|office) (?:uses|is on|runs|works in) |training (?:on|in|for) [^.;]{2,40} (?:is |will be )?(?:provided|given|included|available)\b(?! (?:by|in|at|through)\b))/
const LONGEST_TELLING = 80

/** "We use Meditech; experience with it is required", "… proficiency required". */
const ASKED_OF_IT =
  /\b(?:experience|proficien\w+|knowledge|background|comfort)(?: (?:with|in|of) (?:it|this|that|them)\b| (?:(?:is|are) )?(?:required|needed|necessary|a must)\b)/
