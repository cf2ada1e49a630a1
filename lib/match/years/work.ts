import { rememberFor } from '@/lib/base/remember'
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
export function nameOfWork(work: readonly Work[]): string {
  return work.every((one) => one === 'coding')
    ? ''
    : joinWith(
        'or',
        work.map((one) => NAMES[one]),
      )
}

type OutsideCoding = Exclude<Work, 'coding' | 'health-information' | 'other'>

/** How each kind of work shows in a job: in its title, or in what was done. */
const SHOWS: Readonly<Record<OutsideCoding, { title: RegExp; line?: RegExp }>> = {
  registry: {
    title: /\b(?:cancer|tumor|oncology|trauma|stroke|cardiac) (?:registrar|registry|data)\b/i,
    line: /\b(?:cancer|tumor|oncology|trauma|stroke|cardiac) registry\b|\bcase ?finding\b/i,
  },
  billing: {
    title: BILLING_TITLE,
    line: /\b(?:bill(?:ed|ing|s)|submit\w* claims|claims? (?:submission|follow|process)|post(?:ed|ing|s) payments|work(?:ed|ing|s) denials|accounts receivable)\b/i,
  },
  leading: {
    title: /\b(?:manager|supervisor|director|lead|chief|head|administrator|foreman|captain)\b/i,
    line: /\b(?:led|lead|supervis\w+|manag(?:ed|es?|ing)|oversaw|oversee\w*|direct(?:ed|s))\b[^.]{0,40}\b(?:coders?|billers?|auditors?|staff|teams?|fte'?s?|employees|people|department)\b/i,
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

const jobsOf = rememberFor((reading: ResumeReading) => {
  const all = reading.resume.experience
  const indexesOf = (work: keyof typeof SHOWS) =>
    all.flatMap((job, index) => (!isTraining(job) && shows(job, work) ? [index] : []))
  return {
    registry: indexesOf('registry'),
    billing: indexesOf('billing'),
    leading: indexesOf('leading'),
    teaching: indexesOf('teaching'),
    'patient-care': indexesOf('patient-care'),
    'health-care': indexesOf('health-care'),
  }
})

function shows({ title, employer, bullets }: Job, work: keyof typeof SHOWS): boolean {
  const cue = SHOWS[work]
  if (cue.title.test(title)) return true
  if (work === 'health-care' && cue.title.test(employer)) return true
  return bullets.some(({ text }) => cue.line?.test(text) ?? false)
}
