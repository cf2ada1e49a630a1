import { inOneList } from '@/lib/advice/in-one-list'
import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { endInWords } from '@/lib/match/resume/said-of-entry'
import { statusOn } from '@/lib/resume/credential-status'
import { formatPartialDate } from '@/lib/resume/dates'
import type { Credential } from '@/lib/resume/schema'
import { lettersNotHeld } from './credential-after-name'

/**
 * Credentials that are marked as held and are past their expiry, or have 90 days or less: one finding a date, since an
 * issuer renews all of a person's together.
 */
export const credentialExpiry: Rule = ({ resume, reading, today }) => {
  const isTyped = lettersNotHeld(resume.contact.name, reading).length > 0
  const ending = resume.credentials.map(withDateOfWords).flatMap((credential, index) => {
    const standing = statusOn(credential, today)
    if (credential.status !== 'held' || (standing !== 'expired' && standing !== 'expires-soon')) return []
    const name = credential.acronym.trim() || credential.name.trim() || 'A credential'
    return [{ id: credential.id, index, name, date: formatPartialDate(credential.expires), standing }]
  })
  return [...new Set(ending.map(({ date }) => date))].map((date) => {
    const together = ending.filter((credential) => credential.date === date)
    const names = inOneList(together.map(({ name }) => name))
    const isOver = together[0]?.standing === 'expired'
    const isOne = together.length === 1
    const verb = isOver ? 'expired' : isOne ? 'expires' : 'expire'
    return finding(
      {
        rule: 'credential-expiry',
        place: {
          field: `credentials.${together[0]?.index ?? 0}.expires`,
          span: null,
          name: 'Certifications',
        },
        says: `${names} ${verb} ${date}.`,
        why: whyOf(isOver, isOne, isTyped),
        source: SOURCES.afterName,
        remedy: { kind: 'question', ask: askOf(isOver, isOne) },
      },
      together.map(({ id }) => id).join(' '),
    )
  })
}

/** "CPC exp. 12/2026": a date that only the words say. */
function withDateOfWords(credential: Credential): Credential {
  if (credential.expires.trim() !== '') return credential
  return { ...credential, expires: endInWords(`${credential.name} ${credential.acronym}`) ?? '' }
}

/** @param isTyped whether letters that are not held were typed with the name: another rule speaks of them */
function whyOf(isOver: boolean, isOne: boolean, isTyped: boolean): string {
  if (!isOver)
    return 'Renewal takes weeks, and employers ask for a credential that is current on the first day.'
  if (isTyped) return isOne ? 'It does not count as held.' : 'They do not count as held.'
  return isOne
    ? 'It is not printed after your name and does not count as held.'
    : 'They are not printed after your name and do not count as held.'
}

function askOf(isOver: boolean, isOne: boolean): string {
  if (!isOver)
    return isOne
      ? 'Is the renewal under way? When it is through, write the new date.'
      : 'Is the renewal under way? When it is through, write the new dates.'
  return isOne
    ? 'Have you renewed it? Then write the new date. If not, leave it.'
    : 'Have you renewed them? Then write the new dates. If not, leave them.'
}
