import type { RangesOf } from '@/lib/posting/levels/levels'
import type { SectionLine } from '@/lib/posting/sections/sections'
import { mayAnyBeIn, Pattern } from '@/lib/text/pattern'
import { holding } from '@/lib/text/span'
import type { EducationAsked, EducationLevel } from './education-asked'
import { fieldsOf } from './field-of-study'
import { NUMBER_WORD } from './numbers'

/** Wordings of each level of schooling, in lower-case plain text. */
const WORDINGS: readonly { readonly min: EducationLevel; readonly words: Pattern }[] = [
  {
    min: 'high-school',
    words: new Pattern(
      /\bhigh[- ]school(?! hours)\b|\bhs\/ged\b|\bged\/diploma\b|\bhs (?:or|\/) ?(?:ged|equiv)|\bhs ?(?:\+|plus) ?\d|\bh\.?s\.? (?:diploma|dipolma|graduate|grad|degree|education)\b|\bged\b|\bg\.e\.d\b|\bhse\b|(?<=^|[-–:] |required |preferred )hs(?= ?(?:[;,/.)]|$))|\bhs is (?:fine|ok|okay|enough)\b|\b(?:twelfth|12th) grade\b|\bsecondary (?:school|education)\b/,
    ),
  },
  {
    min: 'certificate',
    words: new Pattern(
      /\b(?:coding|billing|him|health information)(?: and (?:billing|coding))?(?: specialist)? (?:certificate|diploma) (?:program|course|preferred|required)\b|\bcertificate in (?:medical |health ?care |a health ?care )?(?:coding|billing|related)\b|\b(?:program|university|college|technical) certificate\b|\bcoding certificate\b|\bcertificate program\b|\b(?:completion|graduate|graduation|finished|completed) [a-z, -]{0,50}\bcoding (?:certificate |training |education )?(?:program|course)\b|\b(?:completion|graduate|graduation|completed) [a-z, -]{0,50}\b(?:program|course|training) (?:in|for|of) (?:medical |health ?care |health information )?cod(?:ing|ers?)\b|\b(?:ahima|aapc|cahiim|ncra)[ -](?:approved|accredited) (?:coding |(?:cancer |tumor )?registry )?(?:certificate )?(?:program|course|school)\b|\b(?:ahima|cahiim|ncra)[ -](?:approved|accredited) [a-z/ ]{0,12}(?:degree or )?certificate\b|\b(?:vocational|technical|trade) (?:school|certificate|program|training)\b|\bpost-?secondary (?:certificate|training|education)\b|\b(?:(?:graduate|graduation|completion|completed|graduated) (?:of|from) (?:an? |the )?)?(?:ahima|cahiim)[ -](?:approved|accredited) (?:him|hit|health information(?: (?:management|technology))?)(?: ?(?:\/|or|and) ?(?:him|hit|management|technology))?(?: degree| certificate)? programs?\b|\b(?:graduate|graduation|completion|completed|graduated) (?:of|from) (?:an? |the )?(?:accredited |approved )?(?:him|hit|health information(?: (?:management|technology))?)(?: ?(?:\/|or|and) ?(?:him|hit|management|technology))?(?: degree| certificate)? program\b|\bcoding course approved\b/,
    ),
  },
  {
    min: 'associate',
    words: new Pattern(
      /\bassociate'?s? or bachelor'?s?\b|\bassociates?(?:'s?|s')?(?: of (?:arts|science|applied science))?(?:'s)?(?: \((?:aa|as|aas)\))?(?:,? (?:or |and )?bachelor'?s?)? ?(?:degree|or higher|preferred|required|in\b)|\b(?:associates?|assoc\.?) degree\b|\bassociate'?s? (?:with|plus|\+) \d+\+? (?:more |additional |extra )?(?:years?|yrs?)\b|(?<!\b(?!(?:or|and|an?|with|of|have|has|required|preferred|minimum|least|degree|prefer|hold|possess|either|both|school|diploma|ged|certificate|bachelor'?s?)\b)[a-z]{2,} )\bassociate'?s\b(?= (?:\(|(?:or|preferred|required|considered|accepted|acceptable|ok|from|with|in)\b)|[).;,/]|$)|\b(?:2|two)[- ]year (?:college )?degree\b|\ba[sd]n\b(?!\/| program)|\ba\.?a\.?s\.? (?:degree|in)\b|\ba\.?s\.? (?:degree|in (?:health|him|hit))\b/,
    ),
  },
  {
    min: 'bachelor',
    words: new Pattern(
      /\bbachelor'?s?'?\b|(?<!\b(?:rhi[at]|ccs|cpc|ccds|cdip|cic|coc)(?:,? or |\/))\bbsn\b(?!\/| program|,? (?:or )?(?:rhi[at]|ccs|cpc|ccds|cdip|cic|coc)\b)|\bbaccalaureate\b|\bb\.?s\.?(?:n|him)?\b(?=[ ,/.]+(?:degree|in\b|required|preferred|or\b|from|him\b|hit\b|health|nursing))|\bb\.?a\.? (?:degree|in\b)|\bba\/bs\b|\bbs\/ba\b|\b(?:4|four)[- ]year (?:college )?degree\b|\bgraduat(?:e|ion) (?:of|from) an? (?:accredited )?(?:4|four)[- ]year (?:college|university)\b|\bcollege (?:degree|graduate)\b|\buniversity degree\b|\bundergraduate degree\b|\b(?:medical|health|life)[ -](?:allied|sciences?)[a-z/ -]{0,30}\bgraduate\b|\bgraduate of (?:a |any )?(?:medical|allied|health|bachelor|4)|\bb\.? ?(?:sc|pharm)\b|\b(?:any (?:[a-z]+ )?|life sciences? |science |nursing |pharmacy )graduates?\b(?! (?:school|student|program|degree))/,
    ),
  },
  {
    min: 'master',
    words: new Pattern(
      /\bmaster'?s (?:degree|in\b|preferred|required|of)\b|\bmaster of\b|\bmba\b|\bmha\b|\bmhi\b/,
    ),
  },
]

/** "A degree in HIM" names no rank: the lowest degree is enough, where no other line says which. */
const UNRANKED = new Pattern(
  /(?:^|[.;:,(•] ?|\b(?:a|any|the|with|your|related|relevant|completed|completion of a|hold|holds|accredited|accredited|hit|him) )degree (?:in|from)\b/,
)

const OF_SCHOOLING = [...WORDINGS.map(({ words }) => words), UNRANKED]
const NO_SCHOOLING: readonly never[] = []

/** Words that show a degree to be no wish: a neighbour of high school, a course's sponsor, a company's own. */
const NO_ASK_BEFORE = /\b(?:above|beyond|past|no|a) $|\b(?:tuition|reimburse\w*|not|without) [^.;]{0,30}$/

/** "Bachelor's not needed", "a coding program may substitute for a year". */
const NO_ASK_BEHIND =
  /^(?: degree)? (?:(?:is |are )?not (?:needed|required|necessary|a must)\b(?! but\b)|(?:[a-z]+ )?(?:may|can|will) (?:be )?substitut\w* for\b)/

/** Also "or five years of coding", and "five years of coding; or a bachelor's degree". */
const EQUIVALENT = new Pattern(
  new RegExp(
    `\\bequivalent\\b|\\bequal\\b|\\baccept (?:an? )?(?:aa|as|aas|associate)\\b|\\bin (?:lieu|place of (?:it|that|this|the degree|a degree))\\b|\\bcombination of\\b|\\bor (?:related |relevant )?experience\\b|\\bsubstitut|\\bor (?:at least |an )?(?:additional )?(?:\\d{1,2}|${NUMBER_WORD})\\+? (?:additional |more |extra |further )?years\\b|\\b(?:years?|yrs?)\\b(?:[^.\\n]|\\bincl\\.){0,90}\\bor (?:\\([a-d]\\) )?(?:an? )?(?:bachelor|associate|master|degree)`,
  ),
)

/** One schooling that a line names. */
export type Schooling = EducationAsked & {
  readonly row: number
  /** Whether the line says which degree it means. */
  readonly isRanked: boolean
}

/** Every level of schooling that a line asks for. */
export function schoolingIn(plain: string, line: SectionLine, rangesOf: RangesOf): readonly Schooling[] {
  if (!mayAnyBeIn(OF_SCHOOLING, plain, line.span)) return NO_SCHOOLING
  const found: Schooling[] = []
  let orEquivalent: boolean | null = null
  const add = (min: EducationLevel, match: RegExpMatchArray & { index: number }, isRanked: boolean) => {
    const start = line.span.start + match.index
    const span = { start, end: start + match[0].length }
    if (isNoAsk(plain.slice(Math.max(line.span.start, start - 40), start))) return
    if (NO_ASK_BEHIND.test(plain.slice(span.end, Math.min(line.span.end, span.end + 50)))) return
    if (min === 'certificate' && OF_AN_ISSUER.test(plain.slice(span.end, span.end + 40))) return
    const before = plain.slice(Math.max(line.span.start, start - 90), start)
    if (min === 'certificate' && (OR_A_COURSE.test(before) || OF_A_DEGREE.test(before))) return
    const range = holding(rangesOf(line), span.end - 1)
    const level = range?.level === 'preferred' ? 'preferred' : 'required'
    orEquivalent ??= EQUIVALENT.isIn(plain, line.span) || isSubstitutedBehind(plain, line.span.end)
    const fields = fieldsOf(plain, span)
    found.push({ min, fields, level, orEquivalent, span, row: line.row, isRanked })
  }
  for (const { min, words: wording } of WORDINGS)
    for (const match of wording.allIn(plain, line.span)) add(min, match, true)
  for (const match of UNRANKED.allIn(plain, line.span)) add('associate', match, false)
  return found
}

/** "Coding certificate issued by AHIMA or AAPC": a credential, no schooling. */
const OF_AN_ISSUER = /^ (?:(?:issued|awarded|granted) )?(?:by|from|through) (?:the )?(?:aapc|ahima)\b/

/** "Bachelor's degree. Four years of additional experience may substitute for the degree.": the next sentence says so. */
function isSubstitutedBehind(plain: string, end: number): boolean {
  return SUBSTITUTED.test(plain.slice(end, end + LONGEST_SUBSTITUTE))
}

const LONGEST_SUBSTITUTE = 170
const SUBSTITUTED =
  /(?<!\bno [a-z ]{0,12})\b(?:experience|years)\b[^.;\n]{0,60}\b(?:may|can|will) (?:be )?substitut\w* (?:for )?(?:(?:the|this|a|required|stated) )*(?:degree|education)\b/

/** A course that makes up for experience: "one year of coding, or completion of a coding program". */
const OR_A_COURSE = /\b(?:experience|years?|months?)\b[^.;]{0,60}\bor (?:the |an? )?(?:[\w-]+[ /]){0,3}$/

/** "An associate degree in HIT from a CAHIIM-accredited program": the program is where the degree is taken. */
const OF_A_DEGREE =
  /\b(?:degree|bachelor'?s?|associate'?s?|master'?s?)\b(?:(?!\bor\b)[^.;]){0,60} (?:from|through|at) (?:an? |the )?$/

function isNoAsk(before: string): boolean {
  return NO_ASK_BEFORE.test(before) && !/\ba $/.test(before)
}
