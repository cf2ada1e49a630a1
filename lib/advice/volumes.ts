import { remember } from '@/lib/base/remember'
import { PRODUCTIVITY_FIGURES } from '@/lib/lexicon/reference'
import type { Span } from '@/lib/text/span'
import type { AdviceSource } from './finding'
import { SOURCES } from './sources'

/** Kinds of record with published figures of their own. */
export type RecordKind = 'inpatient' | 'outpatient' | 'emergency' | 'office' | 'imaging' | 'risk' | 'any'

/** A volume that a line states, by the hour. */
export type Volume = { readonly perHour: number; readonly kind: RecordKind; readonly span: Span }

/**
 * The volumes of coding that a line states: "40 outpatient charts a day". Those of a team, and claims and payments, are
 * left alone: they have no such figures.
 *
 * @param settings of the job, to know the kind of record where the line does not say it
 */
export function statedVolumes(line: string, settings: readonly string[]): readonly Volume[] {
  return volumesIn(line).flatMap((found) => {
    const [words = '', number = '', upTo, before = '', noun = '', , unit = ''] = found
    const hours = HOURS[unit.toLowerCase()]
    if (hours === undefined) return []
    const amount = Number((upTo ?? number).replace(/,/g, ''))
    const span = { start: found.index, end: found.index + words.length }
    return [{ perHour: amount / hours, kind: kindOf(`${before} ${noun}`, settings), span }]
  })
}

const volumesIn = remember(1000, (line): readonly RegExpExecArray[] =>
  !CODING.test(line) || TEAM.test(line) ? [] : [...line.matchAll(VOLUME)],
)

/** The most of a kind of record, by the hour, that nobody would be asked about. */
export function limitOf(kind: RecordKind): Limit {
  return LIMITS[kind]
}

type Limit = {
  readonly perHour: number
  /** "for inpatient records" */
  readonly of: string
  readonly why: string
  readonly source: AdviceSource
}

const CODING =
  /\b(?:cod(?:e|es|ed|ing)|abstract(?:s|ed|ing)?|assign(?:s|ed|ing)?|review(?:s|ed|ing)?|validat(?:e|es|ed|ing)|audit(?:s|ed|ing)?)\b/i
const TEAM =
  /\b(?:team|staff|(?<!emergency )department|coders|colleagues|group|vendors?|together|combined)\b/i

const VOLUME =
  /(?<![\w.$])(\d[\d,]*)(?:\s*(?:-|–|to)\s*(\d[\d,]*))?\+?\s+((?:[A-Za-z/&-]+\s+){0,6}?)(charts?|records?|encounters?|visits?|cases?|reports?|notes?|discharges?|admissions?|studies)\b((?:\s+[A-Za-z]+){0,2}?)\s+(?:(?:per|an?|each|every)\s+)?(hour|hourly|day|daily|shift|week|weekly|month|monthly)\b/gi

/** A working day, week and month in hours. */
const HOURS: Readonly<Record<string, number>> = {
  hour: 1,
  hourly: 1,
  day: 8,
  daily: 8,
  shift: 8,
  week: 40,
  weekly: 40,
  month: 160,
  monthly: 160,
}

const KINDS: readonly (readonly [RecordKind, RegExp])[] = [
  [
    'imaging',
    /\b(?:radiology|imaging|x-?rays?|mammogra\w+|ultrasounds?|patholog\w+|lab\w*|ancillary|studies)\b/i,
  ],
  ['risk', /\b(?:risk[- ]adjustment|HCC|RADV)\b/i],
  ['emergency', /\b(?:ED|ER|emergency)\b/],
  ['office', /\b(?:E\/M|office|clinic|visits?|professional[- ]fee|profee|physician|urgent care)\b/i],
  ['outpatient', /\b(?:outpatient|same-day|day surgery|ambulatory|observation|surgical)\b/i],
  ['inpatient', /\b(?:inpatient|discharges?|admissions?|acute|DRG)\b/i],
]

/** The kind that the words name; else the one that all settings of the job agree on. Two kinds together are any. */
function kindOf(words: string, settings: readonly string[]): RecordKind {
  const named = kindsIn(words)
  if (named.length > 0) return named.length === 1 ? (named[0] ?? 'any') : 'any'
  const ofJob = kindsIn(settings.join(', '))
  return ofJob.length === 1 ? (ofJob[0] ?? 'any') : 'any'
}

const kindsIn = remember(500, (words): readonly RecordKind[] =>
  KINDS.flatMap(([kind, pattern]) => (pattern.test(words) ? [kind] : [])),
)

function figure(id: string): AdviceSource {
  const row = PRODUCTIVITY_FIGURES.find((one) => one.id === id)
  const url = row?.sources.find((source) => source.startsWith('http')) ?? null
  return row === undefined
    ? SOURCES.usage
    : { label: `Published figure: ${row.setting}, ${row.value} ${row.unit}`, url }
}

/**
 * Half again as much as the highest published figure of the kind, since sources disagree by as much; other factors say
 * why. There is no national standard (P24).
 */
const LIMITS: Readonly<Record<RecordKind, Limit>> = {
  inpatient: {
    perHour: 6,
    of: 'for inpatient records',
    why: 'Published figures are 2 to 4 inpatient records an hour.',
    source: figure('P01'),
  },
  outpatient: {
    perHour: 30,
    of: 'for outpatient records',
    why: 'Published figures are 5 to 20 outpatient records an hour.',
    source: figure('P07'),
  },
  emergency: {
    perHour: 38,
    of: 'for emergency records',
    why: 'Published figures are 20 to 25 emergency cases an hour.',
    source: figure('P10'),
  },
  office: {
    // the poll itself set aside what was above 40
    perHour: 40,
    of: 'for office visits',
    why: 'Half of those asked code 8 to 20 visits an hour; above 40 was judged not plausible.',
    source: figure('P11'),
  },
  imaging: {
    perHour: 75,
    of: 'for imaging reports',
    why: 'Two coders reported 400 radiology reports a day.',
    source: figure('P14'),
  },
  risk: {
    // charts run from one visit to a year of visits: twice the figure
    perHour: 15,
    of: 'for risk adjustment charts',
    why: 'Published figures are 40 to 60 charts a day for those who have settled in.',
    source: figure('P17'),
  },
  any: {
    perHour: 75,
    of: 'for any kind of record',
    why: 'The highest published figure is 400 a day, for radiology reports.',
    source: figure('P14'),
  },
}
