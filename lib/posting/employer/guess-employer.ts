import type { Posting } from '@/lib/posting/posting'
import { isNameOfEmployer } from './employer-name'

/** How many lines from the top an employer's name stands alone. */
const NEAR_TOP = 8

/** Longer stretches are sentences. */
const LONGEST_NAME = 70

/** "Company: Tidewater Health": a field of a form. The facility may be one house of many, so it is asked last. */
const FIELDS = [
  /^(?:company|employer|organi[sz]ation|agency)(?: name)? ?: ?(.+)$/i,
  /^(?:facility|hospital|practice)(?: name)? ?: ?(.+)$/i,
] as const

/** "Harrow Health is an equal opportunity employer". Printed by whoever employs. */
const EQUAL_OPPORTUNITY =
  /(?:^|[.!?]\s+)([^.!?]{2,90}?),? (?:is|are) (?:proud to be )?(?:committed to being )?an? (?:affirmative action ?(?:and|\/|&) ?)?equal[ -](?:employment )?opportunity\b/i

/** "Harrow Health is seeking a coder", "Harrow Health, a family of clinics, seeks". */
const SEEKS =
  /^([^.!?:,]{2,90}?)(?:, (?:an?|the) [^.]{3,160}?,)? (?:is (?:currently |now |actively )?(?:seeking|looking for|hiring|searching for|recruiting)|seeks|invites applications|has an (?:immediate |exciting )?(?:opening|opportunity) for|is partnering w(?:ith\b|\/))/i

/** "Harrow Health is a system of four hospitals". Only a name that ends as employers' names do is one here. */
const IS_A = /^([^.!?:,]{2,90}?)(?: \([^)]*\))? is (?:an?|the|one of) /i

/** "We're Harrow Billing, a company that does one thing". */
const WE_ARE = /^(?:we['’]re|we are) ([^.!?:,]{2,70}), an? /i

/** "About Harrow Health", all of a line. */
const ABOUT = /^(?:about|why|join|life at|working at|welcome to) (.+?)[:!]?$/i

/** "Harrow Health | Remote": the name ends before a place, a slogan, a second column. */
const NAME_ENDS =
  / ?(?:[|·•(]|\s[-–—]\s)|, (?!(?:Inc|INC|LLC|LLP|PLLC|Ltd|LTD|Corp|CORP|Co)\b|[PL]\.)(?=\p{Lu}[\p{L} .]+(?:, |$| \())/u

/** What the law makes of a firm: whatever stands before it is a name. */
const LEGAL_FORM = /,? (?:Inc|LLC|LLP|PLLC|P\.A|P\.C|L\.L\.C|Ltd|Corp)\.?$/i

/** Names of nobody: every word is a kind of house or of business. */
const ONLY_KINDS =
  /^(?:(?:the|of|and|&|health|healthcare|care|medical|hospitals?|clinics?|centers?|services?|systems?|groups?|solutions|shared|staffing|company|corporation|organization|department|university|network|physicians?|associates|specialists|partners|insurance|billing|home|human|resources|inc|llc|corp|ltd|global)(?:\s+|$))+$/i

/** What stands where a name would and is none. */
const NO_NAME =
  /^(?:the |our |a |an |this )?(?:us|we|you|our (?:team|company|organization|client)|the (?:team|role|job|position|company|opportunity|department|organization|client)|this (?:role|job|position)|client|company|employer|organization|confidential|undisclosed|n\/?a|none|job|role|position|team)$|\b(?:client|candidate|applicant|you|your|we|our|my|i|it|who|this|that|position|role|team member|department|office|ideal)\b/i

/** A job's words, and words of a form: no employer is called so. */
const JOB_WORDS =
  /\b(?:coders?|coding specialist|billers?|auditors?|analysts?|technicians?|managers?|remote|hybrid|full[- ]?time|part[- ]?time|contract|per diem|salary|hourly|required|requirements|experience|posted|location|shift|description|overview|summary|benefits|duties)\b/i

/**
 * The employer, where a posting plainly says it: a field of a form, a name alone near the top, "… is an equal opportunity
 * employer", "… is seeking", "About …". Only a suggestion: the person says whether it is right.
 *
 * Two places that name different employers, such as an agency and its client, are no plain word: then it is null, unless
 * one is a field of a form. Of two forms of one name the longer is taken.
 */
export function guessEmployer({
  text,
  title,
  lines,
}: Pick<Posting, 'text' | 'title' | 'lines'>): string | null {
  const words = lines.map(({ span }) => text.slice(span.start, span.end).trim())
  const body = lines.map((line, index) => ({
    role: line.role,
    start: line.span.start,
    words: words[index] ?? '',
  }))
  for (const field of FIELDS) {
    const labelled = body.map((line) => nameIn(field.exec(line.words)?.[1])).find((name) => name !== null)
    if (labelled) return labelled
  }
  const top = body.slice(0, NEAR_TOP).filter(({ start }) => start !== title?.span.start)
  const alone = top
    .map((line) => nameIn(line.words))
    .filter((name) => name !== null && (isNameOfEmployer(name) || LEGAL_FORM.test(name)))
  const said = body.flatMap((line, index) => [
    nameIn(EQUAL_OPPORTUNITY.exec(line.words)?.[1]),
    nameIn(SEEKS.exec(line.words)?.[1]),
    nameIn(WE_ARE.exec(line.words)?.[1]),
    index < NEAR_TOP ? houseIn(IS_A.exec(line.words)?.[1]) : null,
    line.words.length <= LONGEST_NAME && line.role === 'heading' ? nameIn(ABOUT.exec(line.words)?.[1]) : null,
  ])
  return agreed([...alone, ...said].filter((name) => name !== null))
}

/** The name that a stretch of words is; null where it is none. */
function nameIn(words: string | undefined): string | null {
  const whole = (words ?? '').replace(/^(?:at|here at|about|join) /i, '')
  const name = whole
    .slice(0, NAME_ENDS.exec(whole)?.index ?? whole.length)
    .replace(/[\s,:;!]+$/, '')
    .replace(/(?<!\.\p{L}| (?:Inc|Corp|Ltd|Co))\.$/u, '')
    .trim()
  if (name.length < 3 || name.length > LONGEST_NAME || NO_NAME.test(name) || JOB_WORDS.test(name)) return null
  if (ONLY_KINDS.test(name) || name.includes(':')) return null
  return isWrittenAsNames(name) ? name : null
}

/** A name that ends as those of hospitals, practices and plans do. */
function houseIn(words: string | undefined): string | null {
  const name = nameIn(words)
  return name !== null && isNameOfEmployer(name) ? name : null
}

/** Names are capitalised but for their small words; a sentence's beginning is not. */
function isWrittenAsNames(name: string): boolean {
  const long = name.split(/\s+/).filter((word) => !SMALL_WORDS.test(word))
  return long.length > 0 && long.length <= 8 && long.every((word) => /^[\p{Lu}\d&]/u.test(word))
}

const SMALL_WORDS = /^(?:of|the|and|for|in|at|a|de|la|del|du|von|&|-|–)$/

/** One employer, in its fullest form; null where places speak of different ones. */
function agreed(names: readonly string[]): string | null {
  const [longest] = names.toSorted((a, b) => b.length - a.length)
  if (longest === undefined) return null
  return names.every((name) => isFormOf(name, longest)) ? longest : null
}

/** "Harrow" and "Harrow Health" are one employer, "Lake & Hill" and "Lake and Hill" too. */
function isFormOf(name: string, longer: string): boolean {
  return comparable(longer).startsWith(comparable(name))
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ & /g, ' and ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
