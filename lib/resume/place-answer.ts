import type { NewId } from '@/lib/base/ids'
import { emptyCredential } from './empty'
import type { Credential, Job, Resume } from './schema'
import type { SKILL_GROUPS } from './skill-groups'

/** The lists of a job's details. */
export type JobDetail = 'settings' | 'specialties' | 'codeSets' | 'systems'

type SkillGroup = (typeof SKILL_GROUPS)[number][0]

/** What a person answers to "Have you done this? Where?", in their own words. */
export type Answer =
  | { readonly kind: 'line'; readonly jobId: string; readonly text: string }
  | { readonly kind: 'detail'; readonly jobId: string; readonly group: JobDetail; readonly words: string }
  | { readonly kind: 'skill'; readonly group: SkillGroup; readonly words: string }
  | {
      readonly kind: 'credential'
      readonly entry: Pick<
        Credential,
        'conceptId' | 'acronym' | 'name' | 'issuer' | 'earned' | 'expires' | 'status'
      >
    }

/** An answer as it was put on the resume, by which it can be taken back. */
export type PlacedAnswer =
  | Exclude<Answer, { kind: 'line' | 'credential' }>
  | { readonly kind: 'line'; readonly jobId: string; readonly lineId: string; readonly text: string }
  | { readonly kind: 'credential'; readonly credentialId: string }

/**
 * Puts an answer where it belongs: a line at the end of its job, a word in the job's details or in Skills, a credential
 * under Certifications.
 *
 * @returns null when the job is gone, or the words stand there already
 */
export function placeAnswer(
  resume: Resume,
  answer: Answer,
  newId: NewId,
): { readonly resume: Resume; readonly placed: PlacedAnswer } | null {
  switch (answer.kind) {
    case 'line': {
      const lineId = newId()
      const text = answer.text.trim()
      const changed = withJob(resume, answer.jobId, (job) => withLine(job, lineId, text))
      return changed && { resume: changed, placed: { kind: 'line', jobId: answer.jobId, lineId, text } }
    }
    case 'detail': {
      const { group, words } = answer
      const changed = withJob(resume, answer.jobId, (job) =>
        job[group].includes(words) ? null : { ...job, [group]: [...job[group], words] },
      )
      return changed && { resume: changed, placed: answer }
    }
    case 'skill': {
      const list = resume.skills[answer.group]
      if (list.includes(answer.words)) return null
      const skills = { ...resume.skills, [answer.group]: [...list, answer.words] }
      return { resume: { ...resume, skills }, placed: answer }
    }
    case 'credential': {
      const entry = { ...emptyCredential(newId), ...answer.entry }
      return {
        resume: { ...resume, credentials: [...resume.credentials, entry] },
        placed: { kind: 'credential', credentialId: entry.id },
      }
    }
  }
}

/**
 * Takes an answer out again.
 *
 * @returns null when it is no longer as it was put there: what was typed since is not thrown away
 */
export function takeBackAnswer(resume: Resume, placed: PlacedAnswer): Resume | null {
  switch (placed.kind) {
    case 'line':
      return withJob(resume, placed.jobId, (job) => {
        const kept = job.bullets.filter(({ id, text }) => id !== placed.lineId || text !== placed.text)
        return kept.length === job.bullets.length ? null : { ...job, bullets: kept }
      })
    case 'detail':
      return withJob(resume, placed.jobId, (job) => {
        const kept = withoutLast(job[placed.group], placed.words)
        return kept && { ...job, [placed.group]: kept }
      })
    case 'skill': {
      const kept = withoutLast(resume.skills[placed.group], placed.words)
      return kept && { ...resume, skills: { ...resume.skills, [placed.group]: kept } }
    }
    case 'credential': {
      const kept = resume.credentials.filter(({ id }) => id !== placed.credentialId)
      return kept.length === resume.credentials.length ? null : { ...resume, credentials: kept }
    }
  }
}

/** An empty line at the end waits to be written in: the answer goes before it. */
function withLine(job: Job, id: string, text: string): Job | null {
  if (text === '') return null
  const end = job.bullets.findLastIndex((bullet) => bullet.text.trim() !== '') + 1
  return { ...job, bullets: [...job.bullets.slice(0, end), { id, text }, ...job.bullets.slice(end)] }
}

function withJob(resume: Resume, id: string, change: (job: Job) => Job | null): Resume | null {
  const at = resume.experience.findIndex((job) => job.id === id)
  const job = resume.experience[at]
  const changed = job === undefined ? null : change(job)
  return changed && { ...resume, experience: resume.experience.with(at, changed) }
}

function withoutLast(list: readonly string[], words: string): string[] | null {
  const at = list.lastIndexOf(words)
  return at === -1 ? null : [...list.slice(0, at), ...list.slice(at + 1)]
}
