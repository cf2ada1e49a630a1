import { flatMap } from '@/lib/base/flat-map'
import { remember, rememberFor } from '@/lib/base/remember'
import { joinWith } from '@/lib/match/labels'
import { BILLING_TITLE } from '@/lib/match/resume/coding-jobs'
import { isTraining } from '@/lib/match/resume/employment'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Work } from '@/lib/posting/posting'
import type { Job } from '@/lib/resume/schema'

const NAMES: Readonly<Record<Work, string>> = {
  coding: 'coding',
  registry: 'registry work',
  'health-information': 'health information',
  billing: 'billing',
  leading: 'leading others',
  teaching: 'teaching',
  'patient-care': 'patient care',
  'health-care': 'health care',
  other: 'work outside coding',
}

/** What years of a kind of work are called: "billing", "coding or billing"; nothing for coding alone. */
export function nameOfWork(work: readonly Work[], joining: 'and' | 'or' = 'or'): string {
  return work.every((one) => one === 'coding')
    ? ''
    : joinWith(
        joining,
        work.map((one) => NAMES[one]),
      )
}

/** Who else sends claims, right before what they do. */
const SENDERS =
  '(?:billers?|teams?|staff|departments?|vendors?|clearinghouses?|physicians?|providers?|doctors?|surgeons?|practices?|clinics?|offices?|hospitals?|facilit(?:y|ies)|clients?|groups?|agenc(?:y|ies)|patients?|they|who|which|that)'

/** "Submitted clean claims", "filed claims", "transmitted 837P": not where others do, or it is still to come. */
const SENT_CLAIMS =
  `(?<!\\b(?:before|before we|prior to|until|${SENDERS}(?: (?:have|has|had|then|then also|also|[a-z]+ly))?) )\\b` +
  '(?:(?:re-?|e-?)?(?:submit(?:s|t?ed|ting)?|fil(?:ed?|es|ing)|transmit(?:s|ted|ting)?)|scrub(?:s|bed|bing)?|drop(?:s|ped|ping)|sen(?:ds?|t|ding)) (?:(?:all|the|our|and|or|daily|clean|corrected|electronic|paper|medical|insurance|professional|facility|institutional|hospital|physician|patient|primary|secondary|Medicare|Medicaid|commercial|government|\\d[\\d,]*) ){0,5}(?:claims|837[PI]?|CMS-1500|UB-04)(?! (?:back|edits?|denials?|data|reports?|reviews?|audits?))\\b'

const OTHER_BILLING =
  '\\b(?:(?<!\\b(?:final|before|until|prior to|clean) )bill(?:ed|ing|s)(?! (?:work ?queues?|edits?|holds?|teams?|departments?|staff|compliance|guidelines|rules)\\b)|claims? (?:submission|follow|process)|post(?:ed|ing|s) payments|work(?:ed|ing|s) denials|accounts receivable)\\b'

const KINDS = ['registry', 'billing', 'leading', 'teaching', 'patient-care', 'health-care'] as const
type OutsideCoding = (typeof KINDS)[number]

/** How each kind of work shows in a job: in its title, or in what was done. */
const SHOWS: Readonly<Record<OutsideCoding, { title: RegExp; line?: RegExp }>> = {
  registry: {
    title: /\b(?:cancer|tumor|oncology|trauma|stroke|cardiac) (?:registrar|registry|data)\b/i,
    line: /\b(?:cancer|tumor|oncology|trauma|stroke|cardiac) registry\b|\bcase ?finding\b/i,
  },
  billing: {
    title: BILLING_TITLE,
    line: new RegExp(`${SENT_CLAIMS}|${OTHER_BILLING}`, 'i'),
  },
  leading: {
    title: /\b(?:manager|supervisor|director|lead|chief|head|administrator|foreman|captain)\b/i,
    line: /\b(?:led|lead|supervis\w+|manag(?:ed|es?|ing)|oversaw|oversee\w*|direct(?:ed|s))\b[^.]{0,40}\b(?:coders?|billers?|auditors?|staff|teams?|fte'?s?|employees|people|department)\b|\b(?:team|shift|group|section) lead(?:er)?\b|\bcharge nurse\b|\b(?:acting|interim) (?:supervisor|manager|director|lead)\b/i,
  },
  teaching: {
    title: /\b(?:instructor|educator|teacher|trainer|professor|lecturer|faculty|tutor)\b/i,
    line: /\b(?:taught|teach(?:es|ing)?|train(?:ed|s|ing)|instruct(?:ed|s|ing)|educat(?:ed|es|ing)|precept(?:ed|s|ing)|mentor(?:ed|s|ing))\b/i,
  },
  'patient-care': {
    title:
      /\b(?:nurse|RN|LPN|LVN|CNA|medical assistant|physician|surgeon|therapist|paramedic|EMT|phlebotomist|sonographer|radiographer|midwife|medic)\b/i,
  },
  'health-care': {
    title:
      /\b(?:health ?care|health|medical|clinic(?:al)?|hospital|patient|nurs\w+|RN|LPN|CNA|physician|dental|pharmac\w+|therap\w+|surg\w+|radiolog\w+|phlebotom\w+|paramedic|EMT)\b/i,
  },
}

/** Which jobs are work of a kind that is not coding, by their index. What practice in a course was is none. */
export function jobsOfWork(work: OutsideCoding, reading: ResumeReading): readonly number[] {
  return jobsOf(reading)[work]
}

/** What shows a kind of work in a job: its title, and lines of what was done. */
export function sayingWork(work: OutsideCoding, { title, bullets }: Job): readonly string[] {
  const lines = bullets.map(({ text }) => text).filter((text) => inLine(text).includes(work))
  return inTitle(title).includes(work) ? [title, ...lines] : lines
}

const jobsOf = rememberFor((reading: ResumeReading) => {
  const shown = reading.resume.experience.map((job) => (isTraining(job) ? NONE : workOf(job)))
  const indexesOf = (work: OutsideCoding) =>
    flatMap(shown, (kinds, index) => (kinds.has(work) ? [index] : []))
  return {
    registry: indexesOf('registry'),
    billing: indexesOf('billing'),
    leading: indexesOf('leading'),
    teaching: indexesOf('teaching'),
    'patient-care': indexesOf('patient-care'),
    'health-care': indexesOf('health-care'),
  }
})

const NONE: ReadonlySet<OutsideCoding> = new Set()

function workOf({ title, employer, bullets }: Job): ReadonlySet<OutsideCoding> {
  const shown = new Set(inTitle(title))
  if (inTitle(employer).includes('health-care')) shown.add('health-care')
  for (const { text } of bullets) for (const work of inLine(text)) shown.add(work)
  return shown
}

/** The kinds of work that a title shows. A key press changes one text of some hundred. */
const inTitle = remember(1000, (title) => KINDS.filter((work) => SHOWS[work].title.test(title)))

/** The kinds of work that a line of what was done shows. */
const inLine = remember(1000, (text) => KINDS.filter((work) => SHOWS[work].line?.test(text)))
