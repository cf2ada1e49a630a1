import { addTokens, readTokens } from '@/components/fields/tokens'
import { writtenCredential } from '@/components/steps/make-credential'
import { insertRow } from '@/components/steps/rows'
import type { NewId } from '@/lib/base/ids'
import type { Brought, Placed } from '@/lib/resume/brought'
import { emptyCredential, emptyEducation, emptyJob, emptyMembership } from '@/lib/resume/empty'
import type { Job, Resume } from '@/lib/resume/schema'
import { linesOf, originsOf } from './origins'
import type { Place } from './places'

/** A resume with the file that it was read from. */
export type Review = { readonly resume: Resume; readonly brought: Brought }

/** Puts the words of a line in a place, as they stand. Nothing is understood into them: the person reads them there. */
export function placeLine({ resume, brought }: Review, line: number, place: Place, newId: NewId): Review {
  const text = brought.lines[line]?.text.trim() ?? ''
  const { resume: filled, fields } = fill(resume, brought, line, text, place, newId)
  const placed = fields.map((field): Placed => ({ ...field, lines: [line] }))
  return {
    resume: filled,
    brought: { ...withoutLine(brought, line), placed: [...brought.placed, ...placed] },
  }
}

/** Notes that a line is not needed. */
export function dismissLine(brought: Brought, line: number): Brought {
  const rest = withoutLine(brought, line)
  return { ...rest, dismissed: [...rest.dismissed, line] }
}

/** Puts a line back among those without a place. */
export function reopenLine(brought: Brought, line: number): Brought {
  const rest = withoutLine(brought, line)
  return { ...rest, leftovers: [...rest.leftovers, line].sort((a, b) => a - b) }
}

function withoutLine(brought: Brought, line: number): Brought {
  const isOther = (one: number) => one !== line
  return {
    ...brought,
    leftovers: brought.leftovers.filter(isOther),
    dismissed: brought.dismissed.filter(isOther),
  }
}

type Filled = { readonly resume: Resume; readonly fields: readonly Omit<Placed, 'lines'>[] }

function fill(
  resume: Resume,
  brought: Brought,
  line: number,
  text: string,
  place: Place,
  newId: NewId,
): Filled {
  switch (place.kind) {
    case 'bullet': {
      const bullet = { id: newId(), text }
      const experience = resume.experience.map((job, index) =>
        job.id === place.jobId
          ? { ...job, bullets: insertRow(job.bullets, bulletAt(resume, brought, index, line), bullet) }
          : job,
      )
      return one({ ...resume, experience }, `experience.${place.jobId}.bullets.${bullet.id}.text`)
    }
    case 'job': {
      const job: Job = { ...emptyJob(newId), title: text }
      return one({ ...resume, experience: [...resume.experience, job] }, `experience.${job.id}.title`)
    }
    case 'credential': {
      const credential = { ...emptyCredential(newId), ...writtenCredential(text) }
      const field = credential.acronym === '' ? 'name' : 'acronym'
      return one(
        { ...resume, credentials: [...resume.credentials, credential] },
        `credentials.${credential.id}.${field}`,
      )
    }
    case 'education': {
      const entry = { ...emptyEducation(newId), credential: text }
      return one({ ...resume, education: [...resume.education, entry] }, `education.${entry.id}.credential`)
    }
    case 'education-note': {
      const education = resume.education.map((entry) =>
        entry.id === place.educationId ? { ...entry, note: joined(entry.note, '; ', text) } : entry,
      )
      return one({ ...resume, education }, `education.${place.educationId}.note`)
    }
    case 'skill': {
      const words = readTokens(text)
      const list = addTokens(resume.skills[place.group], words)
      const held = words.flatMap((word) => list.find((one) => one.toLowerCase() === word.toLowerCase()) ?? [])
      return {
        resume: { ...resume, skills: { ...resume.skills, [place.group]: list } },
        fields: held.map((word) => ({ keys: `skills.${place.group}`, word })),
      }
    }
    case 'membership': {
      const membership = { ...emptyMembership(newId), organization: text }
      return one(
        { ...resume, memberships: [...resume.memberships, membership] },
        `memberships.${membership.id}.organization`,
      )
    }
    case 'summary':
      return one({ ...resume, summary: joined(resume.summary, ' ', text) }, 'summary')
    case 'headline':
      return one({ ...resume, contact: { ...resume.contact, headline: text } }, 'contact.headline')
    default:
      return place satisfies never
  }
}

function one(resume: Resume, keys: string): Filled {
  return { resume, fields: [{ keys }] }
}

function joined(before: string, between: string, text: string): string {
  return before.trim() === '' ? text : `${before.trimEnd()}${between}${text}`
}

/** Where a line goes among those of a job: behind the last that stands before it in the file. */
function bulletAt(resume: Resume, brought: Brought, index: number, line: number): number {
  const origins = originsOf(resume, brought)
  const bullets = resume.experience[index]?.bullets ?? []
  const firsts = bullets.map((_, at) => linesOf(origins, `experience.${index}.bullets.${at}`)[0])
  const before = firsts.findLastIndex((first) => first !== undefined && first < line)
  if (before >= 0) return before + 1
  return firsts.some((first) => first !== undefined) ? 0 : bullets.length
}
