import { assemble } from '@/lib/import/assemble'
import { mergeCredentials } from '@/lib/import/credentials/credentials'
import type { Found, FoundTree, Stretch } from '@/lib/import/found'
import { leftoversOf } from '@/lib/import/leftovers'
import type { SourceLine } from '@/lib/import/source-line'
import type { Understood } from '@/lib/import/understand'
import { linkedInContact } from './contact'
import { datesOf, jobsOf, RANGE } from './jobs'
import { type Numbered, SIZES, wholeOf } from './lines'
import { credentialNames, isOneName, nameWithLetters, skillGroups } from './names'

/** Whether the lines are those of a profile that LinkedIn saved as a PDF. */
export function isLinkedInPdf(lines: readonly SourceLine[]): boolean {
  const says = (pattern: RegExp) => lines.some(({ text }) => pattern.test(text))
  return says(/\(LinkedIn\)/) && says(/^Contact$/) && says(/^(?:Experience|Education)$/)
}

/**
 * Reads LinkedIn's profile PDF, whose look never changes: a sidebar of contact, skills and certifications; employers in
 * larger letters than titles, one above several; dates and place below each title.
 *
 * Languages, honors and publications are left over.
 */
export function readLinkedInPdf(lines: readonly SourceLine[]): Understood {
  const parts = partsOf(lines)
  const furniture: Stretch[] = lines.flatMap((line, index) =>
    isHeading(line) ? [wholeOf({ ...line, line: index })] : [],
  )
  const part = (name: string) => parts.get(name) ?? []
  const skills = part('Top Skills').map(found)
  const { letters, ...head } = headOf(part(''))
  const tree = {
    contact: { ...head, ...linkedInContact(part('Contact')) },
    ...(part('Summary').length > 0 ? { summary: joined(part('Summary')) } : {}),
    experience: jobsOf(part('Experience'), furniture),
    education: schoolsOf(part('Education')),
    credentials: mergeCredentials([
      ...wholeNames(part('Certifications'), hasGaps([...part('Top Skills'), ...part('Certifications')])).map(
        credentialNames,
      ),
      ...letters,
    ]),
    skills: skillGroups(skills),
  }
  const { resume, fields } = assemble(tree)
  return {
    resume,
    placed: fields.map(({ path, from }) => ({ path, lines: [...new Set(from.map(({ line }) => line))] })),
    leftovers: leftoversOf(lines, [...fields.flatMap(({ from }) => from), ...furniture]),
  }
}

const HEADINGS =
  /^(?:Contact|Top Skills|Languages|Certifications|Honors-Awards|Publications|Patents|Summary|Experience|Education)$/

function isHeading({ text, size }: SourceLine): boolean {
  return HEADINGS.test(text) && (size ?? 0) > SIZES.heading
}

/** Lines by the section that they stand in; those before the first are the head. */
function partsOf(lines: readonly SourceLine[]): ReadonlyMap<string, readonly Numbered[]> {
  const parts = new Map<string, Numbered[]>()
  let name = ''
  lines.forEach((line, index) => {
    if (isHeading(line)) name = line.text
    else parts.set(name, [...(parts.get(name) ?? []), { ...line, line: index }])
  })
  return parts
}

function found(line: Numbered): Found {
  return { value: line.text, from: [wholeOf(line)] }
}

function joined(lines: readonly Numbered[]): Found {
  return { value: lines.map(({ text }) => text).join('\n'), from: lines.map(wholeOf) }
}

/** The name, what the person does, and where. */
function headOf([name, ...others]: readonly Numbered[]) {
  const last = others.at(-1)
  const place =
    last && /, | Area$|^Greater |^United States$/.test(last.text) && !/[|•]/.test(last.text) ? last : null
  const said = others.filter((line) => line !== place)
  return {
    ...(name ? nameWithLetters(found(name)) : { letters: [] }),
    ...(said.length > 0
      ? { headline: { ...joined(said), value: said.map(({ text }) => text).join(' ') } }
      : {}),
    ...(place ? { place: found(place) } : {}),
  }
}

/** Whether items of the sidebar have white between them, which the lines of one have not. */
function hasGaps(lines: readonly Numbered[]): boolean {
  return lines.slice(1).some(({ gapBefore }) => gapBefore > 0)
}

/**
 * A name that goes on in brackets, in small letters or after a dash is one: "Certified Professional Coder -" must never
 * be parted from "Apprentice" below it.
 */
function wholeNames(lines: readonly Numbered[], isSpaced: boolean): readonly Found[] {
  const names: Found[] = []
  for (const line of lines) {
    const last = names.at(-1)
    const goesOn =
      (isSpaced && line.gapBefore === 0) ||
      /^[(\p{Ll}]|^Apprentice\b/u.test(line.text) ||
      /[-–,&]$/.test(last?.value ?? '')
    if (last && (goesOn || isOneName(last.value, line.text)))
      names.splice(-1, 1, { value: `${last.value} ${line.text}`, from: [...last.from, wholeOf(line)] })
    else names.push(found(line))
  }
  return names
}

/** The school, then "Associate of Science, Health Information · (2013 - 2015)". */
function schoolsOf(lines: readonly Numbered[]): readonly FoundTree[] {
  const schools: { [key: string]: FoundTree }[] = []
  for (const line of lines) {
    const school = schools.at(-1)
    if ((line.size ?? 0) > SIZES.employer || !school) {
      schools.push({ school: found(line) })
      continue
    }
    const { degree = '', dates = '' } = STUDY.exec(line.text)?.groups ?? {}
    const at = (text: string, from = 0) => {
      const start = line.text.indexOf(text, from)
      return { line: line.line, start, end: start + text.length }
    }
    const [credential = '', ...area] = degree.split(', ')
    if (credential !== '') school.credential = { value: credential, from: [at(credential)] }
    if (area.length > 0)
      school.area = { value: area.join(', '), from: [at(area.join(', '), credential.length)] }
    const inside = datesOf({ ...line, text: dates, size: 0, from: [at(dates)] }, null)
    if (RANGE.test(dates)) Object.assign(school, inside)
  }
  return schools
}

const STUDY = /^(?<degree>.*?)(?:\s*·)?(?:\s*\((?<dates>[^()]*\d{4})\))?$/
