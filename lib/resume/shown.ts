import { rememberFor } from '@/lib/base/remember'
import { hasBlank } from './blanks'
import {
  type Bullet,
  bulletShape,
  credentialShape,
  educationShape,
  type Job,
  jobShape,
  membershipShape,
  type Resume,
} from './schema'

/** The lists of a resume whose rows can be hidden. */
export const HIDEABLE = ['credentials', 'experience', 'education', 'memberships'] as const

/**
 * What of a resume is shown to others: entries and lines that the person hid, and lines that still have a blank to fill
 * in, are empty in it. They keep their places, so that every field path means the same in both.
 *
 * @returns the resume itself when all of it is shown; the same object for the same resume
 */
export const shownResume = rememberFor((resume: Resume): Resume => {
  const credentials = mapRows(resume.credentials, (row) => (row.hidden ? emptied(credentialShape, row) : row))
  const education = mapRows(resume.education, (row) => (row.hidden ? emptied(educationShape, row) : row))
  const experience = mapRows(resume.experience, shownJob)
  const memberships = mapRows(resume.memberships, (row) => (row.hidden ? emptied(membershipShape, row) : row))
  const shown = { ...resume, credentials, education, experience, memberships }
  return HIDEABLE.every((section) => shown[section] === resume[section]) ? resume : shown
})

/** The same without the places of what is not shown: for files whose rows others count. */
export function onlyShown(resume: Resume): Resume {
  return {
    ...resume,
    credentials: resume.credentials.filter((row) => !row.hidden),
    education: resume.education.filter((row) => !row.hidden),
    memberships: resume.memberships.filter((row) => !row.hidden),
    experience: resume.experience
      .filter((row) => !row.hidden)
      .map((job) => (job.bullets.every(isShown) ? job : { ...job, bullets: job.bullets.filter(isShown) })),
  }
}

/** Whether a line is printed, as far as the person and its blanks decide. */
export function isShown({ text, hidden }: Bullet): boolean {
  return !hidden && !hasBlank(text)
}

/** Remembered by the job, so that what is known of a job stays known while another is typed in. */
const shownJob = rememberFor((job: Job): Job => {
  if (job.hidden) return emptied(jobShape, job)
  const bullets = mapRows(job.bullets, (line) => (isShown(line) ? line : emptied(bulletShape, line)))
  return bullets === job.bullets ? job : { ...job, bullets }
})

function emptied<Row>(
  shape: { readonly parse: (row: unknown) => Row },
  { id }: { readonly id: string },
): Row {
  return shape.parse({ id })
}

/** The same array when no row changes. */
function mapRows<Row>(rows: Row[], change: (row: Row) => Row): Row[] {
  const changed = rows.map(change)
  return changed.every((row, index) => row === rows[index]) ? rows : changed
}
