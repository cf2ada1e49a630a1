import type { RouteStep } from '@/lib/resume/apprentice-routes'
import { formatPartialDate } from '@/lib/resume/dates'

export const TITLE = 'Credentials'
export const LEAD =
  'What you hold, when it renews and what is left to earn. Kept on this device, apart from any resume. Rules are the issuers’ usual ones: your own renewal page decides.'

export const OPENING = 'Opening your credentials'

export const EMPTY_TITLE = 'Nothing is kept here yet'
export const EMPTY =
  'Add a credential and the day on which it renews. You will see what the issuer usually asks for, log CEUs as you earn them, and can put the days into your calendar.'

export const KEEP_THESE = 'Keep these here'
export const fromResumes = (names: readonly string[]) => `Your resumes name ${names.join(', ')}.`

export const CALENDAR = 'Calendar file'
export const CALENDAR_HELP =
  'One entry a renewal, with reminders 90, 30 and 7 days before. Opens in any calendar program.'

export const LOG = 'CEUs'
export const LOG_ONE = 'Log a CEU'
export const LOG_EMPTY =
  'None logged yet. Write them down as you earn them: the certificate is in your hands then.'
export const ALL_CREDENTIALS = 'All of them'
export const removed = (name: string) => `${name} removed`
export const logged = (title: string) => `${title || 'CEU'} logged`

export const NO_END = 'When does it renew? Write the date, and what is left by when appears here.'
export const NO_RULE =
  'We do not know what this issuer asks for. Write the number from your own renewal page.'
export const OWN_NUMBER = 'The number is yours.'

export const STEPS: Readonly<Record<RouteStep['step'], string>> = {
  'two-years': 'Two years of coding work, confirmed by employers',
  'one-year': 'One year of coding work, confirmed by employers',
  course: 'The 80-hour course',
  practicode: 'Practicode, 600 cases at 70% or better',
  'course-or-practicode': 'The 80-hour course or Practicode',
}

export const APPRENTICE_TITLE = (acronym: string) => `Losing the A of ${acronym}`
export const APPRENTICE_LEAD =
  'Any one of these three ways. Tell what you have done; nothing here goes onto a resume.'
export const ROUTE_DONE = 'Complete. Send the proof to AAPC; the A stays until they take it off.'

/** "12 of 36 CEUs, 24 left by Mar 31, 2027". */
export function leftWords(logged: number, required: number | null, end: string | null): string {
  const by = end === null ? '' : ` by ${formatPartialDate(end)}`
  if (required === null) return `${hours(logged)} logged`
  const left = Math.max(0, required - logged)
  return `${logged} of ${hours(required)}, ${left === 0 ? 'all earned' : `${left} left${by}`}`
}

/** "in 120 days", "today", "3 days ago". */
export function daysWords(daysLeft: number): string {
  if (daysLeft === 0) return 'today'
  const days = `${Math.abs(daysLeft)} ${Math.abs(daysLeft) === 1 ? 'day' : 'days'}`
  return daysLeft > 0 ? `in ${days}` : `${days} ago`
}

/** "1 CEU", "12.5 CEUs". */
export function hours(number: number): string {
  return `${number} ${number === 1 ? 'CEU' : 'CEUs'}`
}

/** The words of one credential and of the log. */
export const KEPT_WORDS = {
  confirmedWork: 'Work that employers will confirm',
  months: 'months',
  whatWas: 'What it was',
  whatHint: 'Course, meeting or test',
  writeWhat: 'Write what it was, as the certificate says it.',
  date: 'Date',
  dateHint: 'Mar 14, 2026',
  ceus: 'CEUs',
  category: 'Category',
  categoryHint: 'Auditing, HIIM',
  onlyFor: 'Only for',
  remove: 'Remove',
  notRenewed: 'In progress, or not held any more',
  earned: 'Earned',
  renews: 'Renews',
  number: 'Number',
  issuer: 'Issuer',
  cycleBegan: 'Cycle began',
  asked: 'CEUs asked of you',
  askedHelp: 'Only if your renewal page says another number.',
  ofThese: (specific: string | number) => `Of these: ${specific}.`,
  removeHere: (name: string | number) => `Remove ${name} from here`,
} as const
