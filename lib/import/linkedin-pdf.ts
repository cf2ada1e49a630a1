import { isPresent, parsePartialDate } from '@/lib/resume/dates'
import { assemble } from './assemble'
import type { Found, FoundTree, Stretch } from './found'
import { leftoversOf } from './leftovers'
import { linkedInContact } from './linkedin-contact'
import { credentialNames, skillGroups } from './linkedin-names'
import type { SourceLine } from './source-line'
import type { Understood } from './understand'

/** A line with its place among all. */
export type Numbered = SourceLine & { readonly line: number }

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
  const tree = {
    contact: { ...headOf(part('')), ...linkedInContact(part('Contact')) },
    ...(part('Summary').length > 0 ? { summary: joined(part('Summary')) } : {}),
    experience: jobsOf(part('Experience'), furniture),
    education: schoolsOf(part('Education')),
    credentials: wholeNames(part('Certifications')).map(credentialNames),
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

/** Points: LinkedIn sets names of sections in 13 and 15.75, employers in 12, titles in 11.5, the rest in 10.5. */
const SIZES = { heading: 12.5, employer: 11.8, title: 11 }

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

function wholeOf({ line, text }: Numbered): Stretch {
  return { line, start: 0, end: text.length }
}

function found(line: Numbered): Found {
  return { value: line.text, from: [wholeOf(line)] }
}

function joined(lines: readonly Numbered[]): Found {
  return { value: lines.map(({ text }) => text).join('\n'), from: lines.map(wholeOf) }
}

/** The name, what the person does, and where. */
function headOf([name, ...others]: readonly Numbered[]): { readonly [key: string]: FoundTree } {
  const last = others.at(-1)
  const place =
    last && /, | Area$|^Greater |^United States$/.test(last.text) && !/[|•]/.test(last.text) ? last : null
  const said = others.filter((line) => line !== place)
  return {
    ...(name ? { name: found(name) } : {}),
    ...(said.length > 0
      ? { headline: { ...joined(said), value: said.map(({ text }) => text).join(' ') } }
      : {}),
    ...(place ? { place: found(place) } : {}),
  }
}

/**
 * A name that goes on in brackets, in small letters or after a dash is one: "Certified Professional Coder -" must never
 * be parted from "Apprentice" below it.
 */
function wholeNames(lines: readonly Numbered[]): readonly Found[] {
  const names: Found[] = []
  for (const line of lines) {
    const last = names.at(-1)
    if (last && (/^[(\p{Ll}]|^Apprentice\b/u.test(line.text) || /[-–,&]$/.test(last.value)))
      names.splice(-1, 1, { value: `${last.value} ${line.text}`, from: [...last.from, wholeOf(line)] })
    else names.push(found(line))
  }
  return names
}

/** @param furniture takes how long each employment lasted, which the dates say as well */
function jobsOf(lines: readonly Numbered[], furniture: Stretch[]): readonly FoundTree[] {
  const jobs: { [key: string]: FoundTree }[] = []
  const bullets: Found[][] = []
  let employer: Found | null = null
  for (const line of lines) {
    const size = line.size ?? 0
    const job = jobs.at(-1)
    if (size > SIZES.employer) {
      employer = found(line)
    } else if (size > SIZES.title) {
      jobs.push({ title: found(line), ...(employer ? { employer } : {}) })
      bullets.push([])
    } else if (/^\d+ (?:year|month)s?(?: \d+ months?)?$/.test(line.text) && !isOpen(job))
      furniture.push(wholeOf(line))
    else if (job && job.start === undefined && RANGE.test(line.text))
      Object.assign(job, datesOf(line, 'current'))
    else if (job && job.place === undefined && bullets.at(-1)?.length === 0 && isPlace(line))
      job.place = found(line)
    else bullets.at(-1)?.push(found(line))
  }
  return jobs.map((job, index) => ({ ...job, bullets: (bullets[index] ?? []).map((text) => ({ text })) }))
}

/** A title waits for its dates. */
function isOpen(job: { readonly [key: string]: FoundTree } | undefined): boolean {
  return job !== undefined && job.start === undefined
}

/** "March 2021 - Present (5 years 9 months)" */
const RANGE =
  /^(?<start>[A-Z]\p{L}+ \d{4}|\d{4})(?: - (?<end>[A-Z]\p{L}+ \d{4}|\d{4}|Present))?(?: \([^)]*\))?$/u

function datesOf(line: Numbered, current: string | null): { readonly [key: string]: FoundTree } {
  const { start = '', end = '' } = RANGE.exec(line.text)?.groups ?? {}
  const from = [wholeOf(line)]
  const date = (value: string) => ({ value: parsePartialDate(value) ?? value, from })
  return {
    start: date(start),
    ...(end !== '' && !isPresent(end) ? { end: date(end) } : {}),
    ...(current !== null && isPresent(end) ? { [current]: { value: true, from } } : {}),
  }
}

/** The line below the dates, where it names one: "Tulsa, Oklahoma, United States". */
function isPlace({ text, listItem }: Numbered): boolean {
  return (
    !listItem &&
    text.length < 70 &&
    !/[.!?:;]$|\d/.test(text) &&
    /, \p{Lu}| Area$|^Remote$|^United States$/u.test(text)
  )
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
    const inside = datesOf({ ...line, text: dates }, null)
    if (RANGE.test(dates))
      for (const [key, value] of Object.entries(inside))
        school[key] = { ...value, from: [at(dates)] } as Found
  }
  return schools
}

const STUDY = /^(?<degree>.*?)(?:\s*·)?(?:\s*\((?<dates>[^()]*\d{4})\))?$/
