import type { Level } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'
import { isBoilerplate, isBoilerplateSection } from './boilerplate'
import { isHeadingLike, isShort, isShouted, share } from './heading-look'
import { isSpokenHeading, type Section, sectionOf } from './headings'
import { splitLines, type TextLine, trim } from './lines'
import { bearsSign } from './signs'

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
  let isOfLabel = false
  let inline: { readonly section: Section; readonly row: number } | null = null
  let valueRow = -1
  return lines.map((line, i) => {
    const isAlone = lines[i - 1]?.row !== line.row && lines[i + 1]?.row !== line.row
    const isFirst = lines[i - 1]?.row !== line.row
    const isItem = line.isBullet && !(isAlone && bearsSign(line, lines[i - 1], lines[i + 1]))
    const leadsBullets = isAlone && !line.isBullet && lines[i + 1]?.isBullet === true
    const heading = headingOf(text, plain, line, { isAlone, isFirst, leadsBullets, isItem })
    if (inline?.row !== line.row) inline = null
    if (heading?.isLeadIn) {
      list = heading.section
      isOfLabel = false
      return asHeading(line, block)
    }
    if (!isItem && inline === null) list = null
    if (isOfLabel && isBelowGap(lines[i - 1], line)) list = null
    if (heading?.body === null) {
      if (heading.section === 'field') valueRow = lines[i + 1]?.row ?? -1
      else if (heading.section !== null || openedInline || isBoilerplateSection(block))
        block = heading.section === null && openedInline ? 'summary' : openedBy(heading.section, block)
      openedInline = false
      if (!isAlone) inline = null
      return asHeading(line, block)
    }
    if (heading?.section) {
      const section = ofLabel(
        heading.section,
        block,
        plain.slice(heading.body?.start ?? 0, (heading.body?.start ?? 0) + 40),
      )
      inline = { section, row: line.row }
      if (heading.section === 'neutral' || holdsOn(section, block)) {
        list = section
        isOfLabel = true
      }
    }
    const section: Section = valueRow === line.row ? 'field' : (inline?.section ?? list ?? block)
    return inSection(line, section, heading?.body ?? line.span, plain)
  })
}

/** "Preferred: CEMC" and a blank row: the list below is another part. */
function isBelowGap(before: TextLine | undefined, { row, isBullet }: TextLine): boolean {
  return isBullet && before !== undefined && !before.isBullet && row - before.row > 1
}

function asHeading({ span, isBullet, mark, indent, row, rowStart }: TextLine, section: Section): SectionLine {
  return { span, isBullet, mark, indent, row, rowStart, role: 'heading', section, body: span, level: null }
}

function inSection(line: TextLine, section: Section, body: Span, plain: string): SectionLine {
  const { span, isBullet, mark, indent, row, rowStart } = line
  const isSetAside = isBoilerplate(section, plain, span)
  const role = isSetAside ? 'boilerplate' : isBullet ? 'bullet' : 'paragraph'
  const level = isSetAside ? null : (LEVEL_OF[section] ?? 'mentioned')
  return { span, isBullet, mark, indent, row, rowStart, role, section, body, level }
}

const LEVEL_OF: Partial<Record<Section, Level>> = {
  required: 'required',
  neutral: 'required',
  preferred: 'preferred',
}

/** The part that a heading on its own line opens. An unknown one ends boilerplate, and "Skills" asks. */
function openedBy(section: Section | null, block: Section): Section {
  if (section === null) return isBoilerplateSection(block) ? 'summary' : block
  return section === 'neutral' || section === 'tools' ? 'required' : section
}

/** The part of a row that begins with a label. Among duties "Systems: Epic" and "Education: Trains fellows" ask for nothing. */
function ofLabel(section: Section, block: Section, body: string): Section {
  if (block === 'duties' && section === 'neutral' && DOES.test(body)) return block
  if (section === 'tools') return block === 'duties' ? block : asking(block)
  return section === 'neutral' ? asking(block) : section
}

/** A verb of what is done, as the first word of a row. */
const DOES =
  /^(?!(?:associates?|bachelors?|masters?|years|skills|certifications|credentials|proficiencies)\b)[a-z]{3,}s (?!(?:in|or|and|of|degree|preferred|required)\b)/

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
  /** An item of a list, and no heading that only bears a sign. */
  readonly isItem: boolean
}

function headingOf(
  text: string,
  plain: string,
  line: TextLine,
  { isAlone, isFirst, leadsBullets, isItem }: Surroundings,
): Heading | null {
  const { start, end } = line.span
  const words = plain.slice(start, Math.min(end, start + LONGEST_HEADING + 2))
  if (isAlone && end - start > LONGEST_HEADING && plain.charAt(end - 1) === ':')
    return leadIn(plain.slice(Math.max(start, end - LONGEST_LEAD_IN), end))
  const colon = words.indexOf(':')
  if (colon >= 0 && start + colon === end - 1)
    return { section: sectionOf(words.slice(0, colon)), body: null }
  if (colon > 0 && colon <= 60 && isLabel(words.slice(0, colon))) {
    const body = trim(text, { start: start + colon + 1, end })
    const section = isAskedFor(words.slice(0, colon), body, plain)
      ? 'required'
      : sectionOf(words.slice(0, colon))
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
  const spoken = isFirst && !isItem ? dashedLabel(words) : null
  if (spoken) return { section: spoken.section, body: { start: start + spoken.length, end } }
  if (isItem || end - start > LONGEST_HEADING) return null
  const ending = /[.?!]$/.test(words)
  const title = words.replace(/ ?\([^()]*\)$/, '')
  const isWhole = isAlone
    ? isHeadingLike(title, text.slice(start, start + title.length), ending) ||
      (leadsBullets && isShort(words, ending))
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

/** "Req: CPC or RHIT" asks; "Req: R-0098812" is a number. */
function isAskedFor(label: string, body: Span | null, plain: string): boolean {
  if (label !== 'req' || body === null) return false
  return /^(?:[a-z]+[-a-z]*[ ,;/.]|\d{1,2}\+? ?y)/.test(plain.slice(body.start, body.start + 16))
}

/** "What we need - HS diploma or GED": words that only headings are made of, and a dash in place of the colon. */
function dashedLabel(words: string): { readonly section: Section; readonly length: number } | null {
  const dash = words.indexOf(' - ')
  const label = words.slice(0, Math.max(0, dash))
  if (!label.includes(' ') || (share(label) < 1 && !isSpokenHeading(label))) return null
  const section = sectionOf(label)
  return section !== null && SAYS_LEVEL.has(section) ? { section, length: dash + 3 } : null
}

const SAYS_LEVEL: ReadonlySet<Section> = new Set(['required', 'preferred', 'duties'])

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
    words.split(' ').length <= 8 && !/\d$|https?$/.test(words) && !QUALITY.test(words) && !IS_DONE.test(words)
  )
}

/** "Meets departmental expectations: 95 % quality": a duty whose words happen to be those of a heading. */
const IS_DONE = /^(?:meets|exceeds|maintains|achieves|follows|demonstrates|upholds|fulfills|attains) /

/** "People skills: yes, really": what is asked for, and no heading. */
const QUALITY =
  /^(?:strong |excellent |good |great )?(?:people|communication|interpersonal|organi[sz]ation(?:al)?|analytical|customer service|time management|problem[- ]solving|writing|telephone|phone|presentation|teamwork)(?: skills)?$/
