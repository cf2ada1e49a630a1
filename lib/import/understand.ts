import { readContact } from '@/lib/import/contact/contact'
import { lettersSaidAgain, readAfterName } from '@/lib/import/credentials/after-name'
import { mergeCredentials, readCredentials } from '@/lib/import/credentials/credentials'
import { isOfNamedApprentice, readInSentence } from '@/lib/import/credentials/in-sentence'
import { type CredentialFields, isLetters } from '@/lib/import/credentials/line'
import { readEducation } from '@/lib/import/education/education'
import { withPractica } from '@/lib/import/education/practicum'
import { readExperience } from '@/lib/import/jobs/experience'
import { newestFirst } from '@/lib/import/jobs/newest-first'
import { isAfter, isPartialDate } from '@/lib/resume/dates'
import type { Resume } from '@/lib/resume/schema'
import { assemble } from './assemble'
import { withMonthsFirst } from './day-first'
import type { Stretch } from './found'
import { leftoversOf } from './leftovers'
import { readMemberships } from './memberships'
import { type Routed, route } from './route'
import { rowsOf } from './rows'
import { readSkills } from './skills'
import type { SourceLine } from './source-line'
import { foundIn, joinAll, stretchesOf, type Words } from './words'

/** A resume as it was read from lines. Lines are named by their index among those handed in. */
export type Understood = {
  readonly resume: Resume
  /** Every field that was filled, by its path, with the lines that say it. */
  readonly placed: readonly { readonly path: string; readonly lines: readonly number[] }[]
  /** Lines with words that found no place. */
  readonly leftovers: readonly number[]
}

/**
 * Reads a resume from its lines. Nothing is added and nothing lost: every word is in a field or furniture (headings,
 * labels), or its line is left over.
 *
 * @param today YYYY-MM-DD
 */
export function understand(lines: readonly SourceLine[], today: string): Understood {
  const routed = route(withMonthsFirst(rowsOf(lines)))
  const { tree, furniture } = readAll(routed, today)
  const { resume, fields } = assemble(tree)
  const placed = fields.map(({ path, from }) => ({
    path,
    lines: [...new Set(from.map(({ line }) => line))].sort((a, b) => a - b),
  }))
  const covered = [...fields.flatMap(({ from }) => from), ...furniture]
  return { resume, placed, leftovers: leftoversOf(lines, covered) }
}

function readAll(routed: Routed, today: string) {
  const contact = readContact(routed.head, routed.all)
  const afterName = readAfterName(contact.rest.filter(isLetters))
  const texts = [...contact.rest.filter((words) => !isLetters(words) && isText(words)), ...routed.summary]
  const summary = joinAll(texts, '\n')
  const experience = readExperience(routed.experience)
  const education = readEducation(routed.education)
  const listed = readCredentials(routed.credentials)
  const named = [...listed.credentials, ...afterName.credentials]
  const said = texts.flatMap(readInSentence).filter((one) => !isOfNamedApprentice(one, named))
  const skills = readSkills(routed.skills)
  const memberships = readMemberships(routed.memberships)
  const furniture: readonly Stretch[] = [
    ...routed.headings.flatMap(stretchesOf),
    ...contact.furniture,
    ...experience.furniture,
    ...education.furniture,
    ...listed.furniture,
    ...afterName.furniture,
    ...lettersSaidAgain(contact.rest.filter(isLetters), listed.credentials).flatMap(stretchesOf),
    ...skills.furniture,
    ...memberships.furniture,
  ]
  return {
    tree: {
      contact: contact.contact,
      ...(summary ? { summary: foundIn(summary) } : {}),
      credentials: mergeCredentials([
        ...listed.credentials.map((one) => underWayOn(one, today)),
        ...afterName.credentials,
        ...said,
      ]),
      experience: newestFirst(experience.jobs),
      education: withPractica(education.entries, routed.practica),
      skills: skills.skills,
      memberships: memberships.memberships,
    },
    furniture,
  }
}

/** A credential that is dated to a day to come is not held yet, whatever else stands beside it. */
function underWayOn(credential: CredentialFields, today: string): CredentialFields {
  const earned = credential.earned
  const isToCome =
    typeof earned?.value === 'string' && isPartialDate(earned.value) && isAfter(earned.value, today)
  return isToCome && !credential.status
    ? { ...credential, status: { value: 'in-progress', from: earned.from } }
    : credential
}

/** A sentence above the first heading is the summary; "Citizenship: United States" is a field of a form. */
function isText({ text }: Words): boolean {
  if (/^\p{Lu}[\p{L}’' ]{2,30}:\s/u.test(text) && !/[.!]$/.test(text)) return false
  return text.split(' ').length >= 8 || (/[.!]$/.test(text) && text.split(' ').length >= 4)
}
