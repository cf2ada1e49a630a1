import { credentialsIn } from '@/lib/import/credentials/line'
import { employerScore } from '@/lib/import/jobs/employer-words'
import { titleScore } from '@/lib/import/jobs/title-words'
import { findMentions } from '@/lib/lexicon/mentions'
import { namesTools } from './body-text'
import { dateRangesIn } from './date-ranges'
import { placeIn } from './places'
import { part, type Row } from './rows'
import { isHeadingWord, isPlainHeading, kindsNamed, type SectionKind } from './section-names'

/** A part of the resume: its heading, which is furniture, and the rows below it. The first has no heading. */
export type Section = {
  /** Empty for what stands above the first heading. */
  readonly kinds: readonly SectionKind[]
  readonly heading: Row | null
  readonly rows: readonly Row[]
}

/** Parts rows into sections by their headings: alone on a line, beside the text in a cell, or before a colon. */
export function sectionsOf(rows: readonly Row[]): readonly Section[] {
  const namesSkills = rows.some(
    (row) => kindsNamed(row.text)[0] === 'skills' && /skills?\s*$/i.test(row.text),
  )
  const parted = rows.flatMap((row) => headingApart(row, namesSkills))
  const styles = headingStyles(parted)
  const sections: { kinds: readonly SectionKind[]; heading: Row | null; rows: Row[] }[] = [
    { kinds: [], heading: null, rows: [] },
  ]
  for (const [index, row] of parted.entries()) {
    const open = sections.at(-1)
    const isLabel =
      open !== undefined && open.heading !== null && open.rows.length === 0 && saysAgain(open, row)
    const kinds = isLabel ? open.kinds : kindsOf(row, open, parted[index + 1], styles)
    if (kinds.length > 0 && parted.length > 1) sections.push({ kinds, heading: row, rows: [] })
    else if (SAYS_NOTHING.test(row.text)) sections.push({ kinds: ['other'], heading: row, rows: [] })
    else if (open && beginsSkills(open, parted.slice(index)))
      sections.push({ kinds: ['skills'], heading: null, rows: [row] })
    else if (open && isLabelledList(open, row))
      sections.push({ kinds: ['skills'], heading: null, rows: [row] })
    else if (open && endsInline(open, row)) sections.push({ kinds: [], heading: null, rows: [row] })
    else open?.rows.push(row)
  }
  return sections.map(asSkills).map(asGroup).map(asSummary)
}

const SAYS_NOTHING =
  /^(?:professional )?references (?:are |will be )?(?:available|furnished|provided|supplied)(?: up)?(?:on| on| at)? ?(?:request)?\.?$/i

/** "Skills" below the heading "Skills", as the label of a form's field. */
function saysAgain({ heading }: Section, row: Row): boolean {
  return (
    !row.listItem &&
    row.text.replace(/:$/, '').toLowerCase() === heading?.text.replace(/:$/, '').toLowerCase()
  )
}

/**
 * "Objective: …" on one line speaks for its paragraph: what follows a blank line is no part of it. Nor is the "Phone: …"
 * below "Credentials: …".
 */
function endsInline(section: Section, row: Row): boolean {
  const isApart = section.kinds[0] === 'summary' && row.gapBefore >= BLANK_LINE
  return isInline(section) && (isApart || WAY_TO_REACH.test(row.text))
}

/**
 * "Computer: Excel, Epic" behind a blank line, below jobs or schools: skills without a heading. Below one job of several
 * such a line tells of that job.
 */
function beginsSkills({ kinds, rows: before }: Section, [row, ...others]: readonly Row[]): boolean {
  if (!row || before.length === 0 || !OF_ENTRIES.has(kinds[0] ?? '')) return false
  if (row.listItem || row.gapBefore < BLANK_LINE || !namesTools(row.text)) return false
  const end = others.findIndex((other) => kindsNamed(other.text).length > 0)
  return others.slice(0, end < 0 ? others.length : end).every(({ text }) => /^[^:]{2,40}:\s/.test(text))
}

const OF_ENTRIES: ReadonlySet<string> = new Set(['experience', 'education', 'credentials', 'memberships'])

/** "Systems: Epic, 3M" below "Certifications: CPC, CRC" on one line: another list, and no more certifications. */
function isLabelledList(section: Section, row: Row): boolean {
  return (
    section.kinds[0] === 'credentials' &&
    isInline(section) &&
    !row.listItem &&
    !WAY_TO_REACH.test(row.text) &&
    /^\p{Lu}[\p{L} &]{2,24}:\s+\S/u.test(row.text) &&
    credentialsIn(row).length === 0
  )
}

/** The heading stands on the line of its first words. */
function isInline({ heading, rows: [first] }: Section): boolean {
  return heading !== null && first !== undefined && heading.parts[0]?.line === first.parts[0]?.line
}

const WAY_TO_REACH =
  /^(?:(?:home |mailing )?address|phone|tel(?:ephone)?|cell|mobile|e-?mail|linked-?in|website|location)\s*:/i

const BLANK_LINE = 0.8

/** Below "Qualifications" stand skills, or sentences about a career. */
function asSummary(section: Section): Section {
  const { kinds, heading, rows } = section
  if (kinds[0] !== 'skills' || !/qualifications/i.test(heading?.text ?? '') || rows.length === 0)
    return section
  const isTold = rows.every(({ text }) => text.split(' ').length > MOST_WORDS_OF_ITEM && !/:\s/.test(text))
  return isTold ? { ...section, kinds: ['summary'] } : section
}

/** A heading that is not known, over short rows of which many name what coders know, is a group of skills. */
function asSkills(section: Section): Section {
  const { kinds, heading, rows } = section
  if (kinds[0] !== 'other' || heading === null || kindsNamed(heading.text).length > 0 || rows.length === 0)
    return section
  const isList = rows.every(
    ({ text }) => text.split(' ').length <= MOST_WORDS_OF_ITEM && dateRangesIn(text).length === 0,
  )
  const known = rows.filter(({ text }) => findMentions(text).length > 0).length
  return isList && known * 3 >= rows.length ? { ...section, kinds: ['skills'] } : section
}

/** Bullets below a heading that is not known, before or after skills: a group of them. */
function asGroup(section: Section, index: number, sections: readonly Section[]): Section {
  const { kinds, heading, rows } = section
  const isBeside = [sections[index - 1], sections[index + 1]].some((other) => other?.kinds[0] === 'skills')
  if (kinds[0] !== 'other' || heading === null || kindsNamed(heading.text).length > 0 || !isBeside)
    return section
  const isList = rows.every(({ listItem, text }) => listItem && text.split(' ').length <= MOST_WORDS_OF_ITEM)
  return isList && rows.length > 1 ? { ...section, kinds: ['skills'] } : section
}

const MOST_WORDS_OF_ITEM = 6

function kindsOf(
  row: Row,
  section: Section | undefined,
  next: Row | undefined,
  styles: HeadingStyles,
): readonly SectionKind[] {
  if (row.listItem || row.cells.length > 1) return []
  const open = section?.kinds ?? []
  const kinds = kindsNamed(row.text)
  const isStyled = styles.looks.has(styleOf(row))
  if (kinds.length > 0) {
    const isLikeText = !isStyled && styles.looks.size > 0
    if (isLikeText && (isProse(row.text) || !isPlainHeading(row.text))) return []
    if (!open.includes('skills') || !isGroupLabel(row.text, next)) return kinds
    return isListOfSkills(row, next) || (!isStyled && styles.looks.size > 0) ? [] : kinds
  }
  const isHeading = isStyled && isUnknownHeading(row) && row.text.endsWith(':') === styles.withColon
  return isHeading && open.length > 0 && !open.includes('skills') && !isEntry(row, section) ? ['other'] : []
}

/** What follows a heading is no heading, nor is what looks like the first line below it: names of employers in bold. */
function isEntry(row: Row, section: Section | undefined): boolean {
  const [first] = section?.rows ?? []
  return section?.heading != null && (first === undefined || styleOf(first) === styleOf(row))
}

/** "Languages", "Software", "Technical": a group of skills as often as a section. */
function isGroupLabel(text: string, next: Row | undefined): boolean {
  if (next === undefined || /skills|competenc|expertise|proficienc/i.test(text)) return false
  return /^(?:languages?|software|tools|technolog(?:y|ies)|systems?|leadership|knowledge|specialties|management)\b/i.test(
    text.trim(),
  )
}

/** Below "Languages" stand SQL and Python, not Spanish. */
function isListOfSkills(row: Row, next: Row | undefined): boolean {
  return !/^languages/i.test(row.text) || !HUMAN_LANGUAGE.test(next?.text ?? '')
}

const HUMAN_LANGUAGE =
  /\b(?:english|spanish|french|german|portuguese|italian|dutch|swedish|finnish|norwegian|danish|polish|russian|ukrainian|arabic|hebrew|farsi|dari|hindi|urdu|tamil|bengali|punjabi|chinese|mandarin|cantonese|japanese|korean|vietnamese|tagalog|thai|creole|swahili|native|fluent|bilingual|conversational)\b/i

/** One word in small letters at the start is no heading's style. */
function isProse(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

/** "EXPERIENCE ⇥ Coder, Mercer Street Hospital" and "Summary: nine years …" are a heading and what it is about. */
function headingApart(row: Row, namesSkills: boolean): readonly Row[] {
  const [first] = row.cells
  if (row.cells.length > 1 && first) {
    const text = row.text.slice(first.start, first.end)
    if (kindsNamed(text).length > 0)
      return [part(row, first.start, first.end), part(row, first.end, row.text.length)]
  }
  const label = /^([^:]{4,40}):\s+\S/.exec(row.text)?.[1]
  const isKnown = label !== undefined && (INLINE.test(label) || (!namesSkills && /\bskills\b/i.test(label)))
  if (label !== undefined && !row.listItem && isKnown && kindsNamed(label).length > 0)
    return [part(row, 0, label.length), part(row, label.length + 1, row.text.length)]
  const capitals = IN_CAPITALS.exec(row.text)?.[0].length ?? 0
  if (capitals > 0 && !row.listItem && kindsNamed(row.text.slice(0, capitals)).length > 0)
    return [part(row, 0, capitals), part(row, capitals, row.text.length)]
  return [row]
}

/** "OBJECTIVE Seeking a remote role": the heading is told by its capitals alone. */
const IN_CAPITALS =
  /^(?:OBJECTIVE|SUMMARY|PROFILE|(?:CAREER |PROFESSIONAL )(?:OBJECTIVE|SUMMARY|PROFILE))(?= \p{Lu}\p{Ll})/u

/** Headings that people write before their text on one line. Labels of skills ("Software:") are read with the skills. */
const INLINE =
  /summary|objective|profile|education|training|volunteer|certifications?|certs|licens|credentials|memberships?|affiliations|references|strengths|languages/i

/** How the headings that are known look, where they look like nothing else does. */
type HeadingStyles = { readonly looks: ReadonlySet<string>; readonly withColon: boolean }

function headingStyles(rows: readonly Row[]): HeadingStyles {
  const known = new Map<string, number>()
  const others = new Map<string, number>()
  const headings = rows.filter((row) => kindsNamed(row.text).length > 0 && !row.listItem)
  for (const row of rows) {
    const style = styleOf(row)
    const counts = headings.includes(row) ? known : others
    counts.set(style, (counts.get(style) ?? 0) + 1)
  }
  const looks = [...known].filter(([style, count]) => count >= 2 && count * 2 >= (others.get(style) ?? 0))
  return {
    looks: new Set(looks.map(([style]) => style)),
    withColon: headings.filter(({ text }) => text.endsWith(':')).length * 2 > headings.length,
  }
}

function styleOf(row: Row): string {
  const isCapitals = /\p{Lu}{3}/u.test(row.text) && !/\p{Ll}/u.test(row.text)
  return [row.heading, row.bold, row.size === null ? '' : Math.round(row.size * 2), isCapitals].join('|')
}

function isUnknownHeading(row: Row): boolean {
  const words = row.text.split(' ')
  return (
    words.length <= 5 &&
    (words.length > 1 ||
      row.text.length >= SHORTEST_HEADING ||
      /\p{Ll}/u.test(row.text) ||
      isHeadingWord(row.text)) &&
    !/[\d,.;@|()]|\s[–—-]\s/.test(row.text) &&
    /^\p{Lu}/u.test(row.text) &&
    styleOf(row) !== PLAIN &&
    titleScore(row.text) < 2 &&
    employerScore(row.text) < 2 &&
    placeIn(row.text) === null
  )
}

/** One shorter word in capitals is an acronym. */
const SHORTEST_HEADING = 8

const PLAIN = '0|false||false'
