import { findNumber } from '@/lib/advice/line/numbers'
import { hasBlank } from '@/lib/resume/blanks'
import { statusOn } from '@/lib/resume/credential-status'
import { isPartialDate } from '@/lib/resume/dates'
import type { Credential, Job, Resume } from '@/lib/resume/schema'
import { onlyShown } from '@/lib/resume/shown'
import { WIZARD_WORDS } from './wizard-words'

/** Something that recruiters of coders look for and will not find, with the field that would say it. */
export type Missing = { readonly field: string; readonly words: string }

/** Jobs that are read closely. */
const RECENT_JOBS = 2

/**
 * What recruiters look for and the resume does not show, the gravest first: a way to answer, a credential, dated work, a
 * measure, a setting, code sets. Asks for nothing that only some have. Fields count in the whole resume, hidden rows too.
 *
 * @param today YYYY-MM-DD
 */
export function whatIsMissing(resume: Resume, today: string): readonly Missing[] {
  const shown = onlyShown(resume)
  return [
    ...contactMissing(resume),
    ...credentialsMissing(resume, today),
    ...(shown.experience.length + shown.education.length === 0
      ? [{ field: 'experience', words: WIZARD_WORDS.whereWorked }]
      : []),
    ...resume.experience.flatMap((job, index) =>
      job.hidden ? [] : datesMissing(job, `experience.${index}`),
    ),
    ...resume.experience
      .map((job, index) => ({ job, field: `experience.${index}` }))
      .filter(({ job }) => !job.hidden)
      .slice(0, RECENT_JOBS)
      .flatMap(({ job, field }) => workMissing(job, field)),
    ...skillsMissing(shown),
    ...(resume.summary.trim() === '' ? [{ field: 'summary', words: WIZARD_WORDS.summary }] : []),
  ]
}

function contactMissing({ contact }: Resume): readonly Missing[] {
  const asked = [
    ['name', WIZARD_WORDS.yourName],
    ['email', WIZARD_WORDS.yourEmail],
    ['phone', WIZARD_WORDS.yourPhone],
    ['place', WIZARD_WORDS.yourPlace],
  ] as const
  return asked
    .filter(([part]) => contact[part].trim() === '')
    .map(([part, words]) => ({ field: `contact.${part}`, words }))
}

function credentialsMissing({ credentials }: Resume, today: string): readonly Missing[] {
  const shown = credentials.filter(({ hidden }) => !hidden)
  if (shown.length === 0) return [{ field: 'credentials', words: WIZARD_WORDS.credential }]
  return credentials.flatMap((credential, index) => {
    const field = `credentials.${index}`
    const name = credential.acronym.trim() || credential.name.trim() || 'this credential'
    if (credential.hidden) return []
    if (hasLapsed(credential, today))
      return [{ field: `${field}.expires`, words: `${name}: renewed? Its date has passed` }]
    return credential.issuer.trim() === ''
      ? [{ field: `${field}.issuer`, words: WIZARD_WORDS.whoIssued(name) }]
      : []
  })
}

function hasLapsed(credential: Credential, today: string): boolean {
  return credential.status === 'held' && statusOn(credential, today) === 'expired'
}

function datesMissing({ start, end, current, ...job }: Job, field: string): readonly Missing[] {
  const name = nameOf(job)
  if (!isPartialDate(start)) return [{ field: `${field}.start`, words: `${name}: since when` }]
  return current || isPartialDate(end) ? [] : [{ field: `${field}.end`, words: `${name}: until when` }]
}

function workMissing(job: Job, field: string): readonly Missing[] {
  const name = nameOf(job)
  const waiting = job.bullets.findIndex(({ text, hidden }) => !hidden && hasBlank(text))
  const lines = job.bullets.filter(({ text, hidden }) => !hidden && text.trim() !== '' && !hasBlank(text))
  const first = `${field}.bullets.0.text`
  return [
    ...(waiting >= 0
      ? [{ field: `${field}.bullets.${waiting}.text`, words: `${name}: a blank to fill in` }]
      : lines.length === 0
        ? [{ field: first, words: `${name}: what you did` }]
        : [job.volume, job.accuracy, ...lines.map(({ text }) => text)].every(
              (text) => findNumber(text) === null,
            )
          ? [{ field: first, words: `${name}: how many, how well` }]
          : []),
    ...(/\bcod(?:er|ing)\b/i.test(job.title) && job.settings.length === 0
      ? [{ field: `${field}.settings`, words: `${name}: the setting` }]
      : []),
  ]
}

function skillsMissing({ skills, experience }: Resume): readonly Missing[] {
  const hasCodeSets = skills.codeSets.length > 0 || experience.some(({ codeSets }) => codeSets.length > 0)
  return hasCodeSets ? [] : [{ field: 'skills.codeSets', words: WIZARD_WORDS.codeSets }]
}

function nameOf({ employer, title }: Pick<Job, 'employer' | 'title'>): string {
  const name = employer.trim() || title.trim() || WIZARD_WORDS.newJob
  if (name.length <= NAME_CHARACTERS) return name
  return `${name.slice(0, Math.max(name.lastIndexOf(' ', NAME_CHARACTERS), NAME_CHARACTERS / 2)).trimEnd()} …`
}

/** Three lines of the rail: enough to know an employer by, and what is missing stays in sight. */
const NAME_CHARACTERS = 48
