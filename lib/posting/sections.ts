import type { Span } from '@/lib/text/span'
import { isBoilerplate, isBoilerplateSection } from './boilerplate'
import { type Section, sectionOf } from './headings'
import { splitLines, type TextLine, trim } from './lines'
import type { Level } from './posting'

/** A line with the part of the posting it stands in. */
export type SectionLine = TextLine & {
  readonly role: 'heading' | 'bullet' | 'paragraph' | 'boilerplate'
  readonly section: Section
  /** The line without a label before it ("Education: …"); equal to the span when there is none. */
  readonly body: Span
  /** What holds for the words of the line when none of them says otherwise; null where nothing is read. */
  readonly level: Level | null
}

/** The words of a heading that stands on a line of its own have at most this many characters. */
const LONGEST_HEADING = 80

/**
 * Cuts a posting into lines and says for each in what part of the posting it stands.
 *
 * @param cuts offsets at which a line ends whatever stands there, in order
 */
export function readSections(
  text: string,
  plain: string,
  cuts: readonly number[] = [],
): readonly SectionLine[] {
  const lines = splitLines(text, plain, cuts)
  let block: Section = 'summary'
  let openedInline = false
  let list: Section | null = null
  let inline: { readonly section: Section; readonly row: number } | null = null
  let valueRow = -1
  return lines.map((line, i) => {
    const isAlone = lines[i - 1]?.row !== line.row && lines[i + 1]?.row !== line.row
    const isFirst = lines[i - 1]?.row !== line.row
    const leadsBullets = isAlone && lines[i + 1]?.isBullet === true
    const heading = headingOf(text, plain, line, { isAlone, isFirst, leadsBullets })
    if (inline?.row !== line.row) inline = null
    if (heading?.isLeadIn) {
      list = heading.section
      return asHeading(line, block)
    }
    if (!line.isBullet) list = null
    if (heading?.body === null) {
      if (heading.section === 'field') valueRow = lines[i + 1]?.row ?? -1
      else if (heading.section !== null || openedInline || isBoilerplateSection(block))
        block = heading.section === null && openedInline ? 'summary' : openedBy(heading.section, block)
      openedInline = false
      if (!isAlone) inline = null
      return asHeading(line, block)
    }
    if (heading?.section) {
      const section: Section = heading.section === 'neutral' ? asking(block) : heading.section
      inline = { section, row: line.row }
      if (heading.section === 'neutral' || holdsOn(section, block)) list = section
    }
    const section: Section = valueRow === line.row ? 'field' : (inline?.section ?? list ?? block)
    return inSection(line, section, heading?.body ?? line.span, plain)
  })
}

function asHeading({ span, isBullet, indent, row }: TextLine, section: Section): SectionLine {
  return { span, isBullet, indent, row, role: 'heading', section, body: span, level: null }
}

function inSection(line: TextLine, section: Section, body: Span, plain: string): SectionLine {
  const { span, isBullet, indent, row } = line
  const isSetAside = isBoilerplate(section, plain, span)
  const role = isSetAside ? 'boilerplate' : isBullet ? 'bullet' : 'paragraph'
  const level = isSetAside ? null : (LEVEL_OF[section] ?? 'mentioned')
  return { span, isBullet, indent, row, role, section, body, level }
}

const LEVEL_OF: Partial<Record<Section, Level>> = {
  required: 'required',
  neutral: 'required',
  preferred: 'preferred',
}

/** The part that a heading on its own line opens. An unknown one ends boilerplate, and "Skills" asks. */
function openedBy(section: Section | null, block: Section): Section {
  if (section === null) return isBoilerplateSection(block) ? 'summary' : block
  return section === 'neutral' ? 'required' : section
}

function asking(block: Section): Section {
  return block === 'preferred' ? 'preferred' : 'required'
}

/** A label with words behind it ("Requirements: CPC …") opens a part only where none that asks is open. */
function holdsOn(section: Section, block: Section): boolean {
  if (block === 'required' || block === 'preferred') return section === 'duties'
  return section === 'required' || section === 'preferred' || section === 'duties'
}

type Heading = {
  readonly section: Section | null
  readonly body: Span | null
  /** A sentence that speaks for the list below it alone. */
  readonly isLeadIn?: boolean
}

/** How a line stands among its neighbours: alone on its row, first on it, right above a list. */
type Surroundings = {
  readonly isAlone: boolean
  readonly isFirst: boolean
  readonly leadsBullets: boolean
}

function headingOf(
  text: string,
  plain: string,
  line: TextLine,
  { isAlone, isFirst, leadsBullets }: Surroundings,
): Heading | null {
  const { start, end } = line.span
  const words = plain.slice(start, Math.min(end, start + LONGEST_HEADING + 2))
  if (isAlone && end - start > LONGEST_HEADING && plain.charAt(end - 1) === ':')
    return leadIn(plain.slice(Math.max(start, end - LONGEST_LEAD_IN), end))
  const colon = words.indexOf(':')
  if (colon >= 0 && start + colon === end - 1)
    return { section: sectionOf(words.slice(0, colon)), body: null }
  if (colon > 0 && colon <= 60 && isLabel(words.slice(0, colon))) {
    const section = sectionOf(words.slice(0, colon))
    const body = trim(text, { start: start + colon + 1, end })
    if (section && body && section === 'required' && /^\$?[\d.,]+$/.test(plain.slice(body.start, body.end)))
      return { section: 'field', body }
    if (section && body && !line.isBullet) return { section, body }
    if (section && body && section !== 'field') return { section, body }
  }
  const dashed =
    words.includes('-') &&
    /^(required|preferred|desired|minimum|mandatory|essential|optional) ?- ?(?=\S)|^((?:minimum |preferred |required |desired |basic )?(?:qualifications|requirements)|must haves?|nice to haves?) ?- (?=\S)/.exec(
      words,
    )
  if (dashed)
    return {
      section: sectionOf(dashed[1] ?? dashed[2] ?? ''),
      body: { start: start + dashed[0].length, end },
    }
  if (line.isBullet || end - start > LONGEST_HEADING) return null
  const ending = /[.?!]$/.test(words)
  const title = words.replace(/ ?\([^()]*\)$/, '')
  const isWhole = isAlone
    ? isHeadingLike(title, text.slice(start, end), ending) || (leadsBullets && isShort(words, ending))
    : share(words) === 1 && words.split(' ').length <= 5
  if (!isWhole || (!isAlone && !isFirst && ending)) return null
  const section = sectionOf(title)
  if (
    section === null &&
    isAlone &&
    isShort(words, ending) &&
    (leadsBullets || isShouted(text.slice(start, end)))
  )
    return { section, body: null }
  if (!section || (section === 'field' && ending)) return null
  if (isAlone || !isFirst) return { section, body: null }
  return { section, body: line.span }
}

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

/** A line in capitals beside lines that are not: the heading of a part. */
function isShouted(written: string): boolean {
  return /[A-Z]{3}/.test(written) && written === written.toUpperCase()
}

/** What stands above a list and is no sentence is its heading, whatever its words. */
function isShort(words: string, ending: boolean): boolean {
  return !ending && words.split(' ').length <= 7 && !/,|\d/.test(words)
}

/** Lines in capitals need fewer words that headings are made of; "X is preferred" is a wish, not a heading. */
function isHeadingLike(words: string, written: string, ending: boolean): boolean {
  if (/\b(?:is|are) (?:preferred|required|desired|a plus)/.test(words)) return false
  if (ending) return share(words) === 1
  return share(words) >= (written === written.toUpperCase() ? 0.5 : 0.74)
}

function isLabel(words: string): boolean {
  return words.split(' ').length <= 8 && !/\d$|https?$/.test(words) && !QUALITY.test(words)
}

/** "People skills: yes, really": what is asked for, and no heading. */
const QUALITY =
  /^(?:strong |excellent |good |great )?(?:people|communication|interpersonal|organi[sz]ation(?:al)?|analytical|customer service|time management|problem[- ]solving|writing|telephone|phone|presentation|teamwork)(?: skills)?$/

/** Words that headings are made of, beside those of the table: without them a short line is a heading by its look alone. */
const HEADING_WORDS = new Set(
  'a about abilities ability accountabilities additional advantage also an and applicant applicants apply are at attributes background basic be benefits bonus brief bring career certification certifications company compensation competencies computer conditions core criteria culture day degree demands description desirable desired doing duties education eeo environment equal essential expectations experience field for functions general get good great haves have have-to-haves high how ideal if in individual information is it its job key knowledge language level licenses licensing licensure life like list looking lovely make mandatory me mental minimum mission most must need needed nice nice-to-haves notes of offer offers opportunity or other our out overview pay performance perks physical plus pluses points position possess practice pref prefd preferred prefs principal primary profile purpose qualification qualifications qualify quality quals range reasoning receive req reqd reqs required requirement requirements responsibilities responsibility rewards role roles salary schedule scope shift should skill skills software special specific standards statement summary takes tasks team technical technology that the this to do can come join makes fit after got when own bringing ideal candidates successful person remote staff find here not looks needs day-to-day total training typical us values we week what who why will with work working would you your youll were eligibility nutshell statement license day-to-day job-specific additional expect impact love where hours fills fill smile happy extra credit shine impress spend consider considered dont wont hold matters value ask main basic primary supervisory nature examples deal breakers have haves nice must second look interview gets commitment organization candidate similar jobs related setting arrangement modality place profile think thrive needed needs want wants second musts coders team people do welcome welcomed wished toolkit makers gotta gets picked noticed first shall necessary helps chances odds combination seek seeking require requires wanted'.split(
    ' ',
  ),
)

function share(words: string): number {
  const all = words
    .replace(/'/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  return all.length === 0 ? 0 : all.filter((word) => HEADING_WORDS.has(word)).length / all.length
}
