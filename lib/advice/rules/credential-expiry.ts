import { finding, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { statusOn } from '@/lib/resume/credential-status'
import { sayDate } from '@/lib/resume/say-date'

/** A credential that is marked as held and is past its expiry, or has 90 days or less. */
export const credentialExpiry: Rule = ({ resume, today }) =>
  resume.credentials.flatMap((credential, index) => {
    const standing = statusOn(credential, today)
    if (credential.status !== 'held' || (standing !== 'expired' && standing !== 'expires-soon')) return []
    const name = credential.acronym.trim() || credential.name.trim() || 'A credential'
    const date = sayDate(credential.expires)
    const isOver = standing === 'expired'
    return [
      finding({
        rule: 'credential-expiry',
        place: { field: `credentials.${index}.expires`, span: null, name: 'Certifications' },
        says: isOver ? `${name} expired ${date}.` : `${name} expires ${date}.`,
        why: isOver
          ? 'It is not printed after your name and does not count as held.'
          : 'Renewal takes weeks, and employers ask for a credential that is current on the first day.',
        source: SOURCES.afterName,
        remedy: {
          kind: 'question',
          ask: isOver
            ? 'Have you renewed it? Then write the new date. If not, leave it.'
            : 'Is the renewal under way? When it is through, write the new date.',
        },
      }),
    ]
  })
