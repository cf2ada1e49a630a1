import { credentialsIn } from '@/lib/import/credentials/line'
import { namesTools } from './body-text'
import { type HeadingStyles, headingStyles, isUnknownHeading, styleOf } from './heading-looks'
import { withKindsByRows } from './kinds-by-rows'
import { part, type Row } from './rows'
import { isPlainHeading, kindHinted, kindsNamed, type SectionKind } from './section-names'
import { namesColumns } from './table-heads'

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
  const namesEducation = rows.some((row) => kindsNamed(row.text).includes('education'))
  const degrees = new Map(namesEducation ? [] : rows.flatMap(degreeApart))
  const parted = rows.flatMap((row) => degrees.get(row) ?? headingApart(row, namesSkills))
  const namesDegree = new Set([...degrees.values()].map(([heading]) => heading))
  const styles = headingStyles(parted)
  const sections: { kinds: readonly SectionKind[]; heading: Row | null; rows: Row[] }[] = [
    { kinds: [], heading: null, rows: [] },
  ]
  for (const [index, row] of parted.entries()) {
    const open = sections.at(-1)
    const isLabel =
      open !== undefined && open.heading !== null && open.rows.length === 0 && saysAgain(open, row)
    const kinds = isLabel
      ? open.kinds
      : namesDegree.has(row)
        ? (['education'] as const)
        : kindsOf(row, open, parted[index + 1], styles)
    if (kinds.length > 0 && parted.length > 1) sections.push({ kinds, heading: row, rows: [] })
    else if (SAYS_NOTHING.test(row.text)) sections.push({ kinds: ['other'], heading: row, rows: [] })
    else if (open && isTextOfColumn(open, parted[index - 1], row))
      sections.push({ kinds: ['summary'], heading: null, rows: [row] })
    else if (open && beginsSkills(open, parted.slice(index)))
      sections.push({ kinds: ['skills'], heading: null, rows: [row] })
    else if (open && isLabelledList(open, row))
      sections.push({ kinds: ['skills'], heading: null, rows: [row] })
    else if (open && endsInline(open, row)) sections.push({ kinds: [], heading: null, rows: [row] })
    else open?.rows.push(row)
  }
  return withKindsByRows(sections)
}

const SAYS_NOTHING =
  /^(?:professional )?references (?:(?:are |will be )?(?:available|furnished|provided|supplied)(?: up)?(?:on| on| at)? ?(?:request)?|up ?on request|on request)\.?$/i

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

/** A sentence at the top of the next column, below a list at the end of the one before, is the text about the person. */
function isTextOfColumn({ kinds }: Section, above: Row | undefined, row: Row): boolean {
  if (!OF_LISTS.has(kinds[0] ?? '') || !above?.place || !row.place || row.listItem) return false
  const isNext =
    row.place.page < above.place.page ||
    (row.place.page === above.place.page && row.place.top < above.place.top)
  return isNext && row.text.split(' ').length >= FEWEST_OF_TEXT && /\p{Ll}[.!]$/u.test(row.text)
}

const OF_LISTS: ReadonlySet<string> = new Set(['skills', 'contact', 'other'])
const FEWEST_OF_TEXT = 8

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
  if (!isHeading || isEntry(row, section)) return []
  const hinted = kindHinted(row.text)
  if (hinted !== null) return [hinted]
  return open.length === 0 || open.includes('skills') ? [] : ['other']
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

/** "Degree: BS in Biology, 2010" and "High school: Elm HS 2002", parted behind their labels. */
function degreeApart(row: Row): readonly (readonly [Row, readonly [Row, Row]])[] {
  const label = /^(?:degrees?|high school|college)(?=:\s+\S)/i.exec(row.text)?.[0]
  if (label === undefined || row.listItem) return []
  return [[row, [part(row, 0, label.length), part(row, label.length + 1, row.text.length)]]]
}

/** "EXPERIENCE ⇥ Coder, Mercer Street Hospital" and "Summary: nine years …" are a heading and what it is about. */
function headingApart(row: Row, namesSkills: boolean): readonly Row[] {
  const [first] = row.cells
  if (row.cells.length > 1 && first && !namesColumns(row)) {
    const text = row.text.slice(first.start, first.end)
    if (kindsNamed(text).length > 0 && !LABEL_OF_FORM.test(text))
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

/** "School ⇥ Larch College": beside a value it is the label of a field. */
const LABEL_OF_FORM = /^school:?$/i

/** "OBJECTIVE Seeking a remote role": the heading is told by its capitals alone. */
const IN_CAPITALS =
  /^(?:OBJECTIVE|SUMMARY|PROFILE|(?:CAREER |PROFESSIONAL )(?:OBJECTIVE|SUMMARY|PROFILE))(?= \p{Lu}\p{Ll})/u

/** Headings that people write before their text on one line. Labels of skills ("Software:") are read with the skills. */
const INLINE =
  /^(?:work|employment|jobs?|(?:work|employment|job) history)$|summary|objective|profile|education|training|volunteer|certifications?|certs|licens|credentials|memberships?|affiliations|references|strengths|languages/i
