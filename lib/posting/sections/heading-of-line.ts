import type { Span } from '@/lib/text/span'
import { isHeadingLike, isPlain, isShort, isShouted, share } from './heading-look'
import { isSpokenHeading, type Section, sectionOf } from './headings'
import { type TextLine, trim } from './lines'

/** The words of a heading that stands on a line of its own have at most this many characters. */
const LONGEST_HEADING = 80

/** "Pay": no heading has fewer letters, and a text with a letter a line has many rows. */
const SHORTEST_HEADING = 3

/** What opens a part of a posting on a line. */
type Heading = {
  readonly section: Section | null
  readonly body: Span | null
  /** A sentence that speaks for the list below it alone. */
  readonly isLeadIn?: boolean
  /** Known by its place alone: a few plain words under a blank row and right above what they are of. */
  readonly isByPlace?: boolean
}

/** How a line stands among its neighbours: alone on its row, first on it, right above a list. */
type Surroundings = {
  readonly isAlone: boolean
  readonly isFirst: boolean
  readonly leadsBullets: boolean
  /** An item of a list, and no heading that only bears a sign. */
  readonly isItem: boolean
  /** Below a blank row, behind words that are no heading, and right above a list or a long line. */
  readonly isByItself: boolean
}

/** "All levels: code charts": before words of its own it says of whom they are, and asks for nothing by itself. */
const OF_EVERY_LEVEL = /^(?:for )?(?:all|every|both|each) (?:levels?|grades?|tiers?)$/

/** The heading that a line is or begins with; null where it has none. */
export function headingOf(
  text: string,
  plain: string,
  line: TextLine,
  { isAlone, isFirst, leadsBullets, isItem, isByItself }: Surroundings,
): Heading | null {
  const { start, end } = line.span
  if (end - start < SHORTEST_HEADING) return null
  const words = plain.slice(start, Math.min(end, start + LONGEST_HEADING + 2))
  if (isAlone && end - start > LONGEST_HEADING && plain.charAt(end - 1) === ':')
    return leadIn(plain.slice(Math.max(start, end - LONGEST_LEAD_IN), end))
  const colon = words.indexOf(':')
  const label = words.slice(0, Math.max(0, colon))
  if (colon >= 0 && start + colon === end - 1)
    return { section: leadsBullets && isRole(label) ? 'duties' : sectionOf(label), body: null }
  if (colon > 0 && colon <= 60 && isLabel(label) && !OF_EVERY_LEVEL.test(label)) {
    const body = trim(text, { start: start + colon + 1, end })
    const section = sectionOfLabel(label, body, plain)
    if (section && body && section === 'required' && /^\$?[\d.,]+$/.test(plain.slice(body.start, body.end)))
      return { section: 'field', body }
    if (
      section &&
      body &&
      NAMES_ITS_ASK.has(section) &&
      isHowMuch(plain.slice(body.start, body.end)) &&
      share(label) < 1
    )
      return { section, body: line.span }
    if (section && body && !line.isBullet) return { section, body }
    if (section && body && section !== 'field') return { section, body }
  }
  const dashed =
    words.includes('-') &&
    /^(required|preferred|desired|minimum|mandatory|essential|optional) ?- ?(?=\S)|^((?:minimum |preferred |required |desired |basic )?(?:qualifications|requirements)|must haves?|nice to haves?) ?- (?=\S)/.exec(
      words,
    )
  if (dashed && isAlone && ONLY_LEVEL.test(words.slice(dashed[0].length)))
    return { section: sectionOf(words.slice(dashed[0].length)), body: null }
  if (dashed)
    return {
      section: sectionOf(dashed[1] ?? dashed[2] ?? ''),
      body: { start: start + dashed[0].length, end },
    }
  const spoken = isFirst && !isItem ? dashedLabel(words) : null
  if (spoken) return { section: spoken.section, body: { start: start + spoken.length, end } }
  if (isItem || end - start > LONGEST_HEADING || words.includes('? (')) return null
  if (isAlone && words.includes('%') && SHARE_OF_TIME.test(words)) return { section: 'duties', body: null }
  const ending = /[.?!]$/.test(words)
  const isQuestion = ending && QUESTION.test(words) && !OF_THE_APPLICANT.test(words)
  const title = words.replace(/ ?\([^()]*\)$/, '')
  const isWhole = isAlone
    ? isHeadingLike(title, text.slice(start, start + title.length), ending) ||
      (leadsBullets && isShort(words, ending && !isQuestion))
    : share(words) === 1 && words.split(' ').length <= 5
  if (!isWhole && isByItself && isAlone && isPlain(text.slice(start, end)))
    return { section: sectionOf(words), body: null, isByPlace: true }
  if (!isWhole || (!isAlone && !isFirst && ending)) return null
  const section = IS_WISH.test(words) ? 'preferred' : sectionOf(title)
  if (
    section === null &&
    isAlone &&
    (leadsBullets || isShouted(text.slice(start, end))) &&
    isShort(words, ending && !isQuestion)
  )
    return { section, body: null }
  if (!section || (section === 'field' && ending)) return null
  if (isAlone || !isFirst) return { section, body: null }
  return { section, body: line.span }
}

const NAMES_ITS_ASK: ReadonlySet<Section> = new Set(['neutral', 'required', 'preferred'])

/** "CPC certification: required", "Epic experience: 2 years": behind the colon stands only how much of it is asked for. */
function isHowMuch(words: string): boolean {
  return words.length <= LONGEST_AMOUNT && HOW_MUCH.test(words)
}

const LONGEST_AMOUNT = 50
const AMOUNT =
  '(?:at least |min(?:imum|\\.)? (?:of )?)?\\(?(?:\\d{1,2}|one|two|three|four|five|six)\\)?(?: ?(?:-|to) ?\\d{1,2})?\\+?(?: ?(?:years?|yrs?|months?|mos?)\\b\\.?)?(?: minimum| min)?'
const DEGREE = 'yes|expert|advanced|intermediate|basic|proficient|strong|working knowledge'
const LEVEL =
  '(?:is |are )?(?:(?:highly|strongly) )?(?:required|preferred|desired|mandatory|optional|a plus|a must|nice to have)'
const HOW_MUCH = new RegExp(`^(?:${AMOUNT}|${DEGREE})?,? ?(?:\\(?${LEVEL}\\)?)?\\.?$`)

/** "Qualifications - Preferred": behind the dash stands what kind they are. */
const ONLY_LEVEL = /^(?:required|preferred|desired|minimum|mandatory|essential|optional)$/

function sectionOfLabel(label: string, body: Span | null, plain: string): Section | null {
  if (isAskedFor(label, body, plain)) return 'required'
  if (label === 'background' && body && OF_APPLICANT.test(plain.slice(body.start, body.end))) return 'neutral'
  return IS_WISH.test(label) ? 'preferred' : sectionOf(label)
}

/** "Background: 3 years of coding" is the applicant's; that of a house, "Background: Heron has …", asks for nothing. */
const OF_APPLICANT =
  /^(?:at least|min(?:imum)?|\d|one|two|three|four|five|experience|c(?:pc|cs|oc|ic|rc|ca)|rhi[at]|rn|lpn)\b/

/** "Additional Qualifications (a plus)", "Credential (nice):": the bracket says how much all of it is asked for. */
const IS_WISH =
  /\((?:(?:an? )?(?:big |real |definite )?(?:plus|bonus)|(?:strongly |highly )?(?:pref(?:erred)?|desired)|optional|ideal(?:ly)?|if possible|(?:nice|good)(?: to have| if you have)?|helpful|wish(?:es)?|not (?:required|needed|essential))(?:,? (?:but )?not (?:required|needed))?\)$/

/** "Education (30%)", "60% - Auditing": a part of the duties, by the time that it takes. */
const SHARE_OF_TIME =
  /^(?!.*\b(?:accura|quality|rate|remote|travel|on-?site|match|bonus|telework|hybrid|score|productiv))(?:[a-z][^.;:%]{1,50} \((?:about |approx(?:imately|\.) )?\d{1,3} ?%(?: of (?:the |your )?time)?\)|\d{1,3} ?%(?: of (?:the |your )?time)? ?- [a-z][^.;:%]{1,40}):?$/

/** "Who can apply?", "Ano gagawin mo?": a heading, unless it asks what somebody has. */
const QUESTION = /^(?:[\w'-]+ ){1,4}[\w'-]+\?$/
const OF_THE_APPLICANT = /\b(?:certif|licen|credential|experience|degree|have)/

/** "Role :" above a list is no field: the list says what one does. */
function isRole(label: string): boolean {
  return /^(?:job |your )?role ?$/.test(label)
}

/** "Req: CPC or RHIT" asks; "Req: R-0098812" is a number. */
function isAskedFor(label: string, body: Span | null, plain: string): boolean {
  if (label !== 'req' || body === null) return false
  return /^(?:[a-z]+[-a-z]*[ ,;/.]|\d{1,2}\+? ?y)/.test(plain.slice(body.start, body.start + 16))
}

/** "What we need - HS diploma or GED": words that only headings are made of, or the name of a field, and a dash in place of the colon. */
function dashedLabel(words: string): { readonly section: Section; readonly length: number } | null {
  const dash = words.indexOf(' - ')
  const label = words.slice(0, Math.max(0, dash))
  if (ONLY_LEVEL.test(words.slice(dash + 3))) return null
  if (FIELD_NAME.test(label)) return { section: sectionOf(label) ?? 'neutral', length: dash + 3 }
  if (!label.includes(' ') || (share(label) < 1 && !isSpokenHeading(label))) return null
  const section = sectionOf(label)
  return section !== null && SAYS_LEVEL.has(section) ? { section, length: dash + 3 } : null
}

const FIELD_NAME =
  /^(?:(?:minimum |required |preferred |desired )?(?:education|experience|certifications?|licens(?:e|es|ure)|credentials?|software|systems|skills|knowledge))$/

const SAYS_LEVEL: ReadonlySet<Section> = new Set(['required', 'preferred', 'duties', 'neutral'])

/** At most this many characters before the colon of a sentence say what the list below it is. */
const LONGEST_LEAD_IN = 200

/** A whole sentence above a list: "Persons hired must have either of the following:". */
function leadIn(words: string): Heading | null {
  if (/\b(?:preferred|desired|a plus|nice to have|ideally)\b/.test(words))
    return { section: 'preferred', body: null, isLeadIn: true }
  const asks =
    /\bmust (?:have|hold|possess|meet|satisfy|be)\b|\b(?:one|any) of the following\b|\bare required\b|\bfollowing (?:is|are) required\b|\bfollowing (?:credentials?|certifications?|qualifications?|requirements?)\b/
  return asks.test(words) ? { section: 'required', body: null, isLeadIn: true } : null
}

function isLabel(words: string): boolean {
  return (
    words.split(' ').length <= 8 &&
    !/\d$|https?$/.test(words) &&
    !IS_LIST.test(words) &&
    !QUALITY.test(words) &&
    !IS_DONE.test(words) &&
    !YEARS_FIRST.test(words)
  )
}

/** "CPC (preferred), ICD-10 (required), medical coding: 2 years": the colon is of the last item alone. */
const IS_LIST = /\((?:required|preferred)\), /

/** "2 years relevant experience: facility coding": years that are asked for, and what of. */
const YEARS_FIRST = /^(?:at least )?\(?\d{1,2}\)?\+? ?(?:years?|yrs?|months?|mos?)\b/

/** "Meets departmental expectations: 95 % quality": a duty whose words happen to be those of a heading. */
const IS_DONE =
  /^(?:meets|exceeds|maintains|achieves|follows|demonstrates|upholds|fulfills|attains|builds|creates|develops|provides|conducts|performs|assists|ensures|prepares|presents|supports|teaches|trains|completes|delivers|tracks|reviews|keeps|gives|applies|leads|coordinates|manages|writes) /

/** "People skills: yes, really": what is asked for, and no heading. */
const QUALITY =
  /^(?:strong |excellent |good |great )?(?:people|communication|interpersonal|organi[sz]ation(?:al)?|analytical|customer service|time management|problem[- ]solving|writing|telephone|phone|presentation|teamwork)(?: skills)?$/
