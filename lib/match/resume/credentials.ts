import { flatMap } from '@/lib/base/flat-map'
import { apprenticeOf, isOfApprentice } from '@/lib/lexicon/apprentices'
import { goesOnAsCourse, isDeniedAt } from '@/lib/lexicon/claimed'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { relationOf } from '@/lib/match/evidence/relation'
import { quote } from '@/lib/match/quote'
import type { FieldPath } from '@/lib/match/report'
import { statusOn } from '@/lib/resume/credential-status'
import { formatPartialDate, isAfter, isPartialDate } from '@/lib/resume/dates'
import { standingInWords } from '@/lib/resume/entry-standing'
import type { Credential } from '@/lib/resume/schema'
import { standingAlone } from '@/lib/resume/standing-alone'
import { mentionsIn } from './mentions-in'
import { endOfEntry, withoutOldName, wordsAbout } from './said-of-entry'
import { hasOtherIssuer, isOfOtherBody } from './whose-credential'

/** An entry under Certifications that names a credential of the lexicon. */
export type HeldCredential = {
  readonly conceptId: ConceptId
  /** Unsure: only the person can say whether it is this credential, or still current. */
  readonly standing: 'held' | 'in-progress' | 'expired' | 'unsure'
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
 * earned in the future, or that speaks of a coming exam, is in progress. Letters beside the name of another trade's body
 * are that body's: "CIC, CBIC".
 *
 * @param today YYYY-MM-DD
 */
export function readCredentials(
  credentials: readonly Credential[],
  today: string,
): readonly HeldCredential[] {
  return flatMap(credentials, (credential, index) =>
    conceptsOf(credential)
      .filter((conceptId) => !isOfOtherBody(credential, conceptId))
      .map((conceptId) => {
        const standing = standingOf(credential, conceptId, today)
        return {
          conceptId,
          standing,
          field: `credentials.${index}`,
          quote: wordsOf(credential),
          says: saysOf(credential, conceptId, standing, today),
        }
      }),
  )
}

/** Credentials whose letters an entry has and whose they are not: "CIC, CBIC" says whose CIC stands elsewhere too. */
export function lettersOfOthers(credentials: readonly Credential[]): ReadonlySet<ConceptId> {
  const all = credentials.flatMap((one) =>
    conceptsOf(one).map((id) => ({ id, isOther: isOfOtherBody(one, id) })),
  )
  const own = new Set(all.filter(({ isOther }) => !isOther).map(({ id }) => id))
  return new Set(all.map(({ id }) => id).filter((id) => !own.has(id)))
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

function standingOf(credential: Credential, id: ConceptId, today: string): HeldCredential['standing'] {
  const status = statusOn(credential, today)
  const words = wordsAbout(withoutOldName(wordsOf(credential)), id)
  const said = [standingInWords(words), ...standingOfFields(credential)]
  if (status === 'expired' || status === 'retired' || said.includes('expired')) return 'expired'
  const until = endOfEntry(credential)
  if (until !== null && isAfter(today, until)) return 'expired'
  if (status === 'in-progress' || said.includes('in-progress') || isCourse(wordsOf(credential)))
    return 'in-progress'
  if (isPartialDate(credential.earned) && isAfter(credential.earned, today)) return 'in-progress'
  return said.includes('unsure') || hasOtherIssuer(credential, id) ? 'unsure' : 'held'
}

/** What the other fields say, and nothing else: issuer "AAPC (lapsed)", earned "expected May 2027", expires "not renewed". */
function standingOfFields({ issuer, earned, expires }: Credential): readonly HeldCredential['standing'][] {
  const ended = standingAlone(expires)
  const all = [standingAlone(issuer), standingAlone(earned), ended === 'in-progress' ? null : ended]
  return all.map((standing) => (standing === 'retired' ? 'expired' : (standing ?? 'held')))
}

/** "RHIT program" is attended; who lists it does not hold the RHIT by it. */
function isCourse(words: string): boolean {
  return mentionsIn(words).some(
    ({ conceptId, span }) => conceptId.startsWith('credential:') && goesOnAsCourse(words.slice(span.end)),
  )
}

function saysOf(
  credential: Credential,
  id: ConceptId,
  standing: HeldCredential['standing'],
  today: string,
): string {
  if (standing === 'in-progress') return 'in progress'
  if (standing === 'unsure')
    return hasOtherIssuer(credential, id)
      ? `issued by ${quote(credential.issuer.trim())}, not ${getLexicon().credential(id)?.issuer}`
      : 'perhaps no longer current'
  if (credential.status === 'retired') return 'retired'
  const hasDate = isPartialDate(credential.expires)
  const date = formatPartialDate(credential.expires)
  if (standing === 'expired')
    return hasDate && isAfter(today, credential.expires) ? `expired ${date}` : 'expired'
  return hasDate ? `held, expires ${date}` : 'held'
}
