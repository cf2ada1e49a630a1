import type { Resume } from '@/lib/resume/schema'

/** A resume as it was written, in JSON Resume, with number and expiry beside a certificate's date. */
export type Truth = {
  readonly basics: {
    readonly name: string
    readonly label: string
    readonly email: string
    readonly phone: string
    readonly summary: string
    readonly location: { readonly city: string; readonly region: string }
    readonly profiles: readonly { readonly network: string; readonly url: string }[]
  }
  readonly work: readonly {
    readonly name: string
    readonly position: string
    readonly location?: string
    readonly startDate: string
    readonly endDate?: string
    readonly highlights: readonly string[]
  }[]
  readonly education: readonly {
    readonly institution: string
    readonly area?: string
    readonly studyType: string
    readonly startDate: string
    readonly endDate?: string
  }[]
  readonly certificates: readonly {
    readonly name: string
    readonly issuer: string
    readonly date: string
    readonly number?: string
    readonly expires?: string
  }[]
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[]
}

export const FIELDS = [
  'name',
  'email',
  'phone',
  'place',
  'headline',
  'link',
  'summary',
  'employer',
  'title',
  'job place',
  'job dates',
  'bullet',
  'school',
  'degree',
  'area',
  'school dates',
  'credential',
  'issuer',
  'earned',
  'number',
  'expires',
  'skill',
] as const
export type Field = (typeof FIELDS)[number]

/** How often a value stood in the truth, in the words of the file at all, in what was read, and in both. */
export type Count = { truth: number; said: number; read: number; right: number }
export type Score = { readonly counts: Record<Field, Count>; readonly wrong: readonly string[] }

export function emptyCounts(): Record<Field, Count> {
  return Object.fromEntries(
    FIELDS.map((field) => [field, { truth: 0, said: 0, read: 0, right: 0 }]),
  ) as Record<Field, Count>
}

/**
 * Compares what was read with the truth, field by field. Values of a job count only within the job that they were read
 * for. Letters and digits count; case, signs and spaces do not.
 *
 * @param text all words of the file
 */
export function scoreImport(truth: Truth, resume: Resume, text: string): Score {
  const counts = emptyCounts()
  const wrong: string[] = []
  const words = letters(text)
  const run = text.replaceAll('\n', ' ')
  const count = (field: Field, wanted: readonly string[], read: readonly string[], isSaid = isIn) => {
    const open = read.filter((value) => value !== '')
    counts[field].read += open.length
    for (const value of wanted.filter((one) => one !== '')) {
      counts[field].truth += 1
      const at = open.findIndex((one) => letters(one) === letters(value))
      if (at >= 0) open.splice(at, 1)
      if (at >= 0 || isSaid(value)) counts[field].said += 1
      if (at >= 0) counts[field].right += 1
      else if (isSaid(value)) wrong.push(`${field}: missing “${value}”`)
    }
    wrong.push(...open.map((value) => `${field}: extra “${value}”`))
  }
  const isIn = (value: string) => words.includes(letters(value))
  const isSaid = () => true
  const home = [truth.basics.location.city, truth.basics.location.region].filter(Boolean).join(', ')
  const isJobPlaceIn = (value: string) => words.split(letters(value)).length - 1 > (value === home ? 1 : 0)
  const countDates = (field: Field, wanted: Range | null, read: Range | null) =>
    count(field, wanted ? rangeSaid(wanted, run) : [], read ? datesOf(read) : [], isSaid)
  const { basics } = truth
  count('name', [basics.name], [resume.contact.name])
  count('email', [basics.email], [resume.contact.email])
  count('phone', [basics.phone], [resume.contact.phone])
  count(
    'place',
    [[basics.location.city, basics.location.region].filter(Boolean).join(', ')],
    [resume.contact.place],
  )
  const top = text
    .slice(0, HEAD_LENGTH)
    .split(/\n|[|,•·]|\s[–—-]\s/)
    .map(letters)
  count('headline', [basics.label], [resume.contact.headline], (value) => top.includes(letters(value)))
  count(
    'link',
    basics.profiles.map(({ url }) => bare(url)),
    resume.contact.links.map(({ url }) => bare(url)),
  )
  count('summary', [basics.summary], [resume.summary])
  for (const [wanted, read] of paired(truth.work, resume.experience, jobLikeness)) {
    count('employer', [wanted?.name ?? ''], [read?.employer ?? ''])
    count('title', [wanted?.position ?? ''], [read?.title ?? ''])
    count('job place', [wanted?.location ?? ''], [read?.place ?? ''], isJobPlaceIn)
    countDates(
      'job dates',
      wanted && { start: wanted.startDate, end: wanted.endDate ?? 'now' },
      read && { start: read.start, end: read.current ? 'now' : read.end },
    )
    count(
      'bullet',
      sentences(wanted?.highlights ?? []),
      sentences(read?.bullets.map(({ text: said }) => said) ?? []),
    )
  }
  for (const [wanted, read] of paired(truth.education, resume.education, schoolLikeness)) {
    const [degree, area] = [wanted?.studyType ?? '', wanted?.area ?? '']
    const isWhole =
      letters(`${degree}${area}`).replace(/(?:in|of)/g, '') ===
      letters(`${read?.credential}${read?.area}`).replace(/(?:in|of)/g, '')
    count('school', [wanted?.institution ?? ''], [read?.school ?? ''])
    count('degree', [degree], [isWhole ? degree : (read?.credential ?? '')])
    count('area', [area], [isWhole ? area : (read?.area ?? '')])
    countDates(
      'school dates',
      wanted && { start: wanted.startDate, end: wanted.endDate ?? 'now' },
      read && { start: read.start, end: read.inProgress ? 'now' : read.end },
    )
  }
  for (const [wanted, read] of paired(truth.certificates, resume.credentials, credentialLikeness)) {
    count(
      'credential',
      wanted ? [credentialKey(wanted.name)] : [],
      read ? [nameRead(read, wanted)] : [],
      (value) => new RegExp(`(?<![\\p{L}-])${value}(?![\\p{L}-])`, 'u').test(text),
    )
    count('issuer', [wanted?.issuer ?? ''], [read?.issuer ?? ''])
    const around = wanted ? besideOf(text, credentialKey(wanted.name)) : ''
    count('earned', [dateSaid(wanted?.date ?? '', around)], [read?.earned ?? ''], isSaid)
    count('number', [wanted?.number ?? ''], [read?.number ?? ''])
    count('expires', [dateSaid(wanted?.expires ?? '', around)], [read?.expires ?? ''], isSaid)
  }
  count(
    'skill',
    truth.skills.flatMap(({ keywords }) => keywords),
    Object.values(resume.skills).flat(),
  )
  return { counts, wrong }
}

/** Letters and digits in small letters without accents. */
export function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function bare(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}

/** A paragraph that holds several bullets says the same as they. */
function sentences(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/(?<=[.!?;])\s+(?=\p{Lu}|\d)/u))
}

/** What stands before a credential on its line, and shortly behind it. */
function besideOf(text: string, key: string): string {
  const parts = text.split(new RegExp(`(?<![\\p{L}-])${key}(?![\\p{L}-])`, 'u'))
  return parts
    .slice(1)
    .map((part, index) => `${parts[index]?.split('\n').at(-1)} | ${part.slice(0, 110)}`)
    .join(' | ')
}

function credentialKey(name: string): string {
  return /\(([A-Z][A-Za-z/-]+)\)$/.exec(name)?.[1] ?? name
}

/** A headline stands in the head; its words stand in titles of jobs as well. */
const HEAD_LENGTH = 300

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Range = { readonly start: string; readonly end: string }

function datesOf({ start, end }: Range): readonly string[] {
  return [start === '' ? '' : `from ${start}`, end === '' ? '' : `to ${end}`].filter((date) => date !== '')
}

/**
 * A stretch of time as exactly as a file says it: a theme may print years alone, or January where there was no month.
 * A start counts where it stands shortly before its end.
 */
function rangeSaid({ start, end }: Range, text: string): readonly string[] {
  const from = dateSaid(start, text, false)
  const to = end === 'now' ? 'now' : dateSaid(end, text, false)
  if (start === end) return to === '' ? [] : [`to ${to}`, `from ${to}`]
  const isStartSaid =
    from !== '' &&
    (to === 'now' ||
      new RegExp(`(?:${formsOf(from)})[^\\p{L}\\d]{1,8}(?:to )?(?:${formsOf(to)})`, 'iu').test(text))
  const isOpenSaid =
    to !== 'now' || new RegExp(`(?:${formsOf(from)})\\s*(?:[-–—]|to|present)`, 'iu').test(text)
  return datesOf({ start: isStartSaid ? from : '', end: isOpenSaid ? to : '' })
}

/** A date as exactly as a file says it; empty where it does not. */
function dateSaid(date: string, text: string, mayHaveDay = true): string {
  if (date === '') return ''
  const year = date.slice(0, 4)
  const ways = date.length > 4 ? [...(mayHaveDay ? [`${date}-01`] : []), date, year] : [date, `${year}-01`]
  return ways.find((way) => way !== '' && new RegExp(formsOf(way), 'iu').test(text)) ?? ''
}

function formsOf(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (day !== undefined) return `${MONTHS[Number(month) - 1]}\\p{L}*\\.? 0?1,? ${year}|${date}`
  if (month === undefined)
    return `(?<!(?:${MONTHS.join('|')})\\p{L}*[.,]{0,2} |\\b\\d{1,2}[/-])${year}(?![-/]\\d\\d\\b)`
  const number = Number(month)
  return `${MONTHS[number - 1]}\\p{L}*[.,]{0,2}\\s?${year}|\\b0?${number}[/-](?:${year}|${year.slice(2)})\\b|${year}-${month}`
}

/** Each wanted with the read one that is most like it; those without a partner alone. */
function paired<Wanted, Read>(
  wanted: readonly Wanted[],
  read: readonly Read[],
  likeness: (wanted: Wanted, read: Read) => number,
): readonly (readonly [Wanted | null, Read | null])[] {
  const all = wanted
    .flatMap((one) => read.map((other) => ({ one, other, like: likeness(one, other) })))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
  const taken = new Set<unknown>()
  const pairs: (readonly [Wanted | null, Read | null])[] = []
  for (const { one, other } of all) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  return [
    ...pairs,
    ...wanted.filter((one) => !taken.has(one)).map((one) => [one, null] as const),
    ...read.filter((other) => !taken.has(other)).map((other) => [null, other] as const),
  ]
}

function jobLikeness(wanted: Truth['work'][number], read: Resume['experience'][number]): number {
  const has = (value: string, said: string) => (value !== '' && letters(value) === letters(said) ? 1 : 0)
  const bullets = new Set(read.bullets.map(({ text }) => letters(text)))
  return (
    has(wanted.name, read.employer) +
    has(wanted.position, read.title) +
    has(wanted.startDate, read.start) +
    has(wanted.endDate ?? '', read.end) +
    wanted.highlights.filter((text) => bullets.has(letters(text))).length
  )
}

function schoolLikeness(wanted: Truth['education'][number], read: Resume['education'][number]): number {
  const said = letters(Object.values(read).join(' '))
  return [wanted.institution, wanted.studyType, wanted.area ?? '', wanted.endDate ?? ''].filter(
    (value) => value !== '' && said.includes(letters(value)),
  ).length
}

function credentialLikeness(
  wanted: Truth['certificates'][number],
  read: Resume['credentials'][number],
): number {
  const key = letters(credentialKey(wanted.name))
  return key === letters(read.acronym) || key === letters(read.name) ? 1 : 0
}

/** A credential counts by its acronym or by its name, whichever was written. */
function nameRead(read: Resume['credentials'][number], wanted: Truth['certificates'][number] | null): string {
  const isByName = wanted && letters(credentialKey(wanted.name)) === letters(read.name)
  return isByName ? read.name : read.acronym || read.name
}

/** Words of lines that are neither in the resume nor on a line that is left over. Furniture is among them. */
export function lostWords(
  lines: readonly { readonly text: string }[],
  leftovers: readonly number[],
  resume: Resume,
): readonly string[] {
  const kept = letters(JSON.stringify(resume))
  const left = new Set(leftovers)
  return lines.flatMap(({ text }, index) =>
    left.has(index)
      ? []
      : (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !kept.includes(letters(word))),
  )
}
