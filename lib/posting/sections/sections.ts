import type { Level } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'
import { isBoilerplate, isBoilerplateSection } from './boilerplate'
import { headingOf } from './heading-of-line'
import { type Section, sectionOf } from './headings'
import { namesJob } from './job-name'
import { splitLines, type TextLine } from './lines'
import { bearsSign, isLetteredHeading } from './signs'
import { isDoneAtEveryLevel, toldByLines } from './told-by-lines'

/** A line with the part of the posting it stands in. */
export type SectionLine = TextLine & {
  readonly role: 'heading' | 'bullet' | 'paragraph' | 'boilerplate'
  readonly section: Section
  /** The line without a label before it ("Education: …"); equal to the span when there is none. */
  readonly body: Span
  /** What holds for the words of the line when none of them says otherwise; null where nothing is read. */
  readonly level: Level | null
}

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
  let dutiesAt = Number.NaN
  let list: Section | null = null
  let isOfLabel = false
  let inline: { readonly section: Section; readonly row: number } | null = null
  let valueRow = -1
  let wasHeading = true
  let isAboveAll = true
  return lines.map((line, i) => {
    const isAlone = lines[i - 1]?.row !== line.row && lines[i + 1]?.row !== line.row
    const isFirst = lines[i - 1]?.row !== line.row
    const isItem =
      line.isBullet &&
      !(isAlone && (bearsSign(line, lines[i - 1], lines[i + 1]) || isLetteredHeading(line, text, plain)))
    const leadsBullets = isAlone && !line.isBullet && isItemOfList(lines[i + 1], line, lines[i + 2], plain)
    const isByItself = !wasHeading && !line.isBullet && standsApart(lines[i - 1], line, lines[i + 1])
    const heading = headingOf(text, plain, line, {
      isAlone,
      isFirst,
      leadsBullets,
      isItem,
      isByItself,
    })
    wasHeading = heading?.body === null
    if (inline?.row !== line.row) inline = null
    if (heading?.isLeadIn) {
      list = heading.section
      isOfLabel = false
      return asHeading(line, block)
    }
    if (!isItem && inline === null) list = null
    if (isFirst && GREETING.test(plain.slice(line.span.start, line.span.start + LONGEST_GREETING)))
      block = 'summary'
    if (isOfLabel && list === 'preferred' && isApart(lines[i - 1], line, plain)) list = null
    if (heading?.body === null) {
      const isTitle = isAboveAll && namesJob(plain.slice(line.span.start, line.span.end))
      isAboveAll = false
      if (isTitle) {
        block = openedByUnknown(toldByLines(lines, i, plain), block, false)
        return inSection(line, 'summary', line.span, plain)
      }
      if (heading.section === 'benefits' && dutiesAt === i - 1) return asHeading(line, block)
      if (heading.section === 'duties') dutiesAt = i
      if (heading.section === 'field') valueRow = lines[i + 1]?.row ?? -1
      else if (heading.section !== null)
        block = isDoneAtEveryLevel(lines, i, plain) ? 'duties' : openedBy(heading.section)
      else {
        const endsList = heading.isByPlace === true && isOfAnotherKind(lines[i - 1], lines[i + 1])
        block = openedByUnknown(toldByLines(lines, i, plain), block, endsList)
      }
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
      if (
        SAYS_ASKED.has(heading.section) &&
        isFollowed(lines[i + 1], line) &&
        toldByLines(lines, i, plain) === 'required'
      )
        block = heading.section
      if (heading.section === 'neutral' || holdsOn(section, block)) {
        list = section
        isOfLabel = true
      }
    }
    const section: Section = valueRow === line.row ? 'field' : (inline?.section ?? list ?? block)
    return inSection(line, section, heading?.body ?? line.span, plain)
  })
}

/** Whether the next line is an item, and no heading that only bears a sign: "CPC" above "💡 Nice to have" leads to nothing. */
function isItemOfList(
  next: TextLine | undefined,
  line: TextLine,
  behind: TextLine | undefined,
  plain: string,
): boolean {
  if (!next?.isBullet) return false
  return !bearsSign(next, line, behind) || sectionOf(plain.slice(next.span.start, next.span.end)) === null
}

/** "Hi there!" begins a letter, whatever fields stood above it. */
const GREETING =
  /^(?:hi|hello|hey|greetings)\b(?: (?:there|all|everyone|team|coders?|folks|friends))?(?:[!,.]| -)/
const LONGEST_GREETING = 24

/** "Preferred: CEMC; Epic" and a blank row: the list below is another part, where the row does not lead to it. */
function isApart(before: TextLine | undefined, { row, isBullet }: TextLine, plain: string): boolean {
  if (!isBullet || before === undefined || before.isBullet || row - before.row <= 1) return false
  return !LEADS_ON.test(plain.slice(before.span.start, before.span.end))
}

const LEADS_ON = /:$|\b(?:following|these|those|below|candidates?|applicants?|you|will|would|must|should)\b/

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

/** The part that a known heading on its own line opens: "Skills" asks. */
function openedBy(section: Section): Section {
  return section === 'neutral' || section === 'tools' ? 'required' : section
}

/** The part below a heading of unknown words: it ends boilerplate, and its lines may say that asks or duties begin. */
function openedByUnknown(told: ReturnType<typeof toldByLines>, block: Section, endsList: boolean): Section {
  const isUnwanted = block === 'not-wanted' || block === 'refused'
  if (told === 'required' && !isUnwanted) return block === 'preferred' ? block : told
  if (told === 'duties' && SAYS_ASKED.has(block)) return told
  return isBoilerplateSection(block) || (told === null && endsList) ? 'summary' : block
}

/** "Requirements: CPC", and right below more that asks, without bullets: the label opens the part. */
function isFollowed(next: TextLine | undefined, { row }: TextLine): boolean {
  return next !== undefined && !next.isBullet && next.row === row + 1
}

const SAYS_ASKED: ReadonlySet<Section> = new Set(['required', 'preferred'])

/** Below a blank row, and right above a list or a line of some length. */
function standsApart(before: TextLine | undefined, { row }: TextLine, next: TextLine | undefined): boolean {
  if (before === undefined || row - before.row < 2 || next?.row !== row + 1) return false
  return next.isBullet || lengthOf(next) >= LONG_LINE
}

const LONG_LINE = 45

/** A list has ended where a paragraph stands below the next heading: it has no bullet, or is much longer than the list's lines. */
function isOfAnotherKind(before: TextLine | undefined, next: TextLine | undefined): boolean {
  if (before === undefined || next === undefined || next.isBullet) return false
  return before.isBullet || lengthOf(next) > 2 * lengthOf(before)
}

function lengthOf({ span }: TextLine): number {
  return span.end - span.start
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
