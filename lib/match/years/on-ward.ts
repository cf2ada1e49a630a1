import { rememberFor } from '@/lib/base/remember'
import { clauseAfter, clauseBefore, isClaimed } from '@/lib/lexicon/claimed'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { everyMatch } from '@/lib/text/every-match'

/** Wards and units that only hospitals have. */
const ON_WARD =
  /\b(?:med(?:ical)?(?: ?[/&-] ?| (?:and |& )?)surg(?:ical)?|telemetry|step[- ]?down|progressive care|acute care|intensive care|critical care|[NPC]?ICU|CCU|PCU|PACU|labor (?:and|&) delivery)\b/gi

/**
 * The jobs that name a ward, by their index: who nurses in the ICU or on a step-down unit nurses in a hospital. A ward in the
 * title, or in a line where it is where one worked: home nurses visit patients "after ICU stays".
 */
export const jobsOnWard = rememberFor(({ fields, resume }: ResumeReading): readonly number[] => {
  const naming = new Set(
    fields.flatMap(({ jobIndex, text, isEmployer }) =>
      jobIndex !== null && !isEmployer && worksOnWard(text) ? [jobIndex] : [],
    ),
  )
  return resume.experience.flatMap(({ title, employer }, index) =>
    naming.has(index) && !NO_HOSPITAL.test(`${title}, ${employer}`) ? [index] : [],
  )
})

function worksOnWard(text: string): boolean {
  return everyMatch(ON_WARD, text).some(({ index, 0: words }) => {
    const end = index + words.length
    return (
      isClaimed(text, { start: index, end }, 'setting') !== 'unclaimed' &&
      !COMING_BEFORE.test(clauseBefore(text, index).replace(ONE_S_OWN, '')) &&
      !COMING_AFTER.test(clauseAfter(text, end))
    )
  })
}

/** "Patients after ICU and step-down stays", "transfers to telemetry": where others were or went. */
const COMING_BEFORE =
  /\b(?:after|following|from|to|post|transfer\w*|discharg\w*|refer\w*|admitted|avoid\w*|prevent\w*)\b/i

/** "Floated to the ICU", "gave care to telemetry patients": where one was oneself. */
const ONE_S_OWN = /\b(?:float\w*|care|assigned|trained|promoted|moved|transferred from [\w-]+) to\b/gi

/** "Progressive care unit transfers". */
const COMING_AFTER =
  /^(?: (?:and|or|[\w/-]+)){0,4}? (?:transfers?|stays?|discharges?|referrals?|follow-?ups?|survivors?)\b/i

/** Where nurses work outside of hospitals, by the job's names. A few hospitals are called clinics. */
const NO_HOSPITAL =
  /\b(?:home (?:health|care|hospice|visit\w*|infusion)|hospice|nursing (?:home|cent(?:er|re)|facility)|skilled nursing|SNF|assisted living|long[- ]term care|LTC|(?<!\b(?:mayo|cleveland|lahey|ochsner) )clinics?|school nurse|dialysis)\b/i
