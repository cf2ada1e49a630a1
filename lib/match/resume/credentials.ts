import { flatMap } from '@/lib/base/flat-map'
import { apprenticeOf, isOfApprentice } from '@/lib/lexicon/apprentices'
import { goesOnAsCourse, isDeniedAt } from '@/lib/lexicon/claimed'
import type { ConceptId } from '@/lib/lexicon/concept'
import { standingInWords } from '@/lib/lexicon/entry-standing'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { relationOf } from '@/lib/match/evidence/relation'
import type { FieldPath } from '@/lib/match/report'
import { statusOn } from '@/lib/resume/credential-status'
import { formatPartialDate, isAfter, isPartialDate } from '@/lib/resume/dates'
import type { Credential } from '@/lib/resume/schema'
import { mentionsIn } from './mentions-in'
import { endInWords, withoutOldName } from './said-of-entry'

/** An entry under Certifications that names a credential of the lexicon. */
export type HeldCredential = {
  readonly conceptId: ConceptId
  readonly standing: 'held' | 'in-progress' | 'expired'
  readonly field: FieldPath
  /** "Certified Professional Coder (CPC)". */
  readonly quote: string
  /** "held, expires Dec 31, 2026": how it stands, for people. */
  readonly says: string
}

/**
 * Which credentials a resume's entries are, and how each stands on a day.
 *
 * The words outweigh the chosen catalogue entry where they say less: an entry that reads "CPC-A" is no CPC. An entry
 * earned in the future, or that speaks of a coming exam, is in progress.
 *
 * @param today YYYY-MM-DD
 */
export function readCredentials(
  credentials: readonly Credential[],
  today: string,
): readonly HeldCredential[] {
  return flatMap(credentials, (credential, index) => {
    const standing = standingOf(credential, today)
    return conceptsOf(credential).map((conceptId) => ({
      conceptId,
      standing,
      field: `credentials.${index}`,
      quote: wordsOf(credential),
      says: saysOf(credential, standing, today),
    }))
  })
}

function conceptsOf(credential: Credential): readonly ConceptId[] {
  const words = wordsOf(credential)
  const inWords = mentionsIn(words)
    .filter(({ conceptId, span }) => conceptId.startsWith('credential:') && !isDeniedAt(words, span))
    .map(({ conceptId }) => (isOfApprentice(words) ? (apprenticeOf(conceptId) ?? conceptId) : conceptId))
  const chosen = credential.conceptId === null ? null : getLexicon().find(credential.conceptId)
  const all = chosen ? [...inWords, chosen.id] : inWords
  const lesser = all.filter((id) => all.some((other) => relationOf(id, other) === 'apprentice'))
  if (lesser.length > 0) return [...new Set(lesser)]
  return chosen ? [chosen.id] : [...new Set(inWords)]
}

function wordsOf({ name, acronym }: Credential): string {
  const parts = [name.trim(), acronym.trim()].filter((part) => part !== '')
  const [first = '', second] = parts
  return second === undefined || first.includes(second) ? first : `${first} (${second})`
}

function standingOf(credential: Credential, today: string): HeldCredential['standing'] {
  const status = statusOn(credential, today)
  const words = withoutOldName(wordsOf(credential))
  const said = standingInWords(words)
  if (status === 'expired' || status === 'retired' || said === 'expired') return 'expired'
  const until = endInWords(words)
  if (until !== null && isAfter(today, until)) return 'expired'
  if (status === 'in-progress' || said === 'in-progress' || isCourse(wordsOf(credential)))
    return 'in-progress'
  return isPartialDate(credential.earned) && isAfter(credential.earned, today) ? 'in-progress' : 'held'
}

/** "RHIT program" is attended; who lists it does not hold the RHIT by it. */
function isCourse(words: string): boolean {
  return mentionsIn(words).some(
    ({ conceptId, span }) => conceptId.startsWith('credential:') && goesOnAsCourse(words.slice(span.end)),
  )
}

function saysOf(credential: Credential, standing: HeldCredential['standing'], today: string): string {
  if (standing === 'in-progress') return 'in progress'
  if (credential.status === 'retired') return 'retired'
  const hasDate = isPartialDate(credential.expires)
  const date = formatPartialDate(credential.expires)
  if (standing === 'expired')
    return hasDate && isAfter(today, credential.expires) ? `expired ${date}` : 'expired'
  return hasDate ? `held, expires ${date}` : 'held'
}
