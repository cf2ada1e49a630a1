import { PARTICULAR_WORDS } from '@/lib/posting/particular-words'
import type { Training, TrainingInstead } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'

const PRACTICE = `(?:practicode\\b|${PARTICULAR_WORDS.externship})(?!\\/?s? (?:students?|coordinat\\w+|sites?|director|program))`

/** What stands before the name of practice or of a course and leaves its sense. */
const OF_ITS_KIND =
  '(?:(?:an?|the|any|completion|completed|completing|successful(?:ly)?|graduation|graduate|graduated|finished|of|from|having|through|accredited|approved|equivalent|related|documented|formal|recent|coding|medical|hospital|inpatient|outpatient|clinical|student|him|hit|health information|professional|aapc|ahima|cahiim|[a-z]{4,6}-(?:accredited|approved)|\\d{2,3}[ -]hours?) ){0,8}?'

/** A course, after words that say that it was gone through: "graduation from an HIT program", "an accredited coding course". */
const programIn = (field: string) =>
  `(?<=\\b(?:an?|completion|completed|completing|graduation|graduate|graduated|finished|accredited|approved) [^.;]{0,60})(?:${field})(?: (?:certificate|training|education|diploma|degree))? (?:program|course|degree|certificate|diploma)s?\\b`

const RECORDS = 'him|hit|health information(?: (?:management|technology))?'
const CODING = '(?:(?:billing|medical) (?:and |& )?)?coding(?: (?:and|&) billing)?'

const OR = '(?:,? (?:or|and\\/or)| ?\\/)'

/** What parts the years and the training: no comma, but in front of one more of its kind ("a coding externship, or an HIM degree"). */
const BETWEEN = '([^.;,\\n]{0,60}?)'

/** "One year of coding experience or a coding externship". */
const BEHIND: readonly (readonly [Training, RegExp])[] = [
  ['externship', behind(PRACTICE)],
  ['program', behind(programIn(CODING))],
  ['records-program', behind(programIn(RECORDS))],
]

function behind(training: string): RegExp {
  return new RegExp(
    `^${BETWEEN}(?:, ?${OF_ITS_KIND}(?:${PRACTICE}))?${OR} ?${OF_ITS_KIND}(?:${training})(?! (?:(?:is|are|will|does|do) )?not\\b)`,
  )
}

/** "One year of coding (externship accepted)". What "counts toward" the year is only a part of it. */
const TAKEN = new RegExp(
  `^([^.;,()\\n]{0,60}?)[ ,(-]{1,3}${OF_ITS_KIND}(?:${PRACTICE})(?: experience| hours)? (?:(?:is|are|will be|may be|can be|may|will|can|also|be) ){0,3}(?:accepted|acceptable|considered|ok|okay|fine|welcome|qualif\\w+|substitut\\w+|counts?|counted)\\b(?! towards?\\b)`,
)

/** Between the two, what the training is refused by, and a credential or a course that it stands beside and not the years. */
const PARTS =
  /\b(?:no|not|nor|without|after|since|and(?! (?:medical )?(?:billing|coding|auditing)\b)|c(?:pc|cs|oc|ic|rc|ca|cds|dip|pma|pb)|rhi[at]|rn|lpn|certif\w+|credential\w*|licens\w+|degrees?|diploma|bachelor\w*|associate(?!d)\w*|graduat\w+|programs?|courses?)\b/

/** "Coding externship or one year of coding". */
const BEFORE = new RegExp(
  `(?<!\\b(?:no|not|without) (?:[a-z]+ ){0,3})(?:${PRACTICE})(?: experience)?${OR} ?(?:at least |a minimum of |minimum (?:of )?|an equivalent )?$`,
)

/** How far from years their words are looked at, in characters. */
const REACH = 130

/**
 * Training that does as well as years: "one year of coding experience or a coding externship", "Practicode or one year",
 * "(externship accepted)", "or graduation from an HIT program". Null where none does.
 *
 * @param until where the next ask begins
 */
export function orTraining(plain: string, line: Span, years: Span, until: number): TrainingInstead | null {
  const after = plain.slice(years.end, Math.min(line.end, until, years.end + REACH))
  const before = plain.slice(Math.max(line.start, years.start - REACH), years.start)
  const opens = BEFORE.exec(before)
  const found = BEHIND.flatMap(([kind, words]) => {
    const match = words.exec(after) ?? (kind === 'externship' ? TAKEN.exec(after) : null)
    return match && !PARTS.test(match[1] ?? '') ? [{ kind, length: match[0].length }] : []
  })
  if (!opens && found.length === 0) return null
  const kinds: readonly Training[] = [
    ...(opens ? (['externship'] as const) : []),
    ...found.map(({ kind }) => kind),
  ]
  return {
    anyOf: [...new Set(kinds)],
    span: {
      start: opens ? years.start - opens[0].length : years.start,
      end: years.end + Math.max(0, ...found.map(({ length }) => length)),
    },
  }
}
