import type { ConceptId } from '@/lib/lexicon/concept'
import { issuerSaid } from '@/lib/lexicon/issuer-said'
import { getLexicon } from '@/lib/lexicon/lexicon'
import type { CredentialRow } from '@/lib/lexicon/rows'
import type { Credential } from '@/lib/resume/schema'
import { slice } from '@/lib/text/span'
import { mentionsIn } from './mentions-in'

/** Whether the letters of an entry are another trade's by the issuer that stands beside them: "CIC, CBIC". */
export function isOfOtherBody(credential: Credential, id: ConceptId): boolean {
  return saidOf(credential, id) === 'other-body'
}

/** Whether an entry of letters alone names an issuer that does not issue this credential: "CPC, AHIMA". */
export function hasOtherIssuer(credential: Credential, id: ConceptId): boolean {
  return saidOf(credential, id) === 'unproved'
}

/** A spelled-out name says which credential it is, whoever is said to have issued it. */
function saidOf({ name, acronym, issuer }: Credential, id: ConceptId) {
  const row = getLexicon().credential(id)
  const words = `${name}, ${acronym}`
  const mentions = mentionsIn(words).filter(({ conceptId }) => conceptId === id)
  const isSpelled = mentions.some(
    ({ span }) => !slice(words, span).includes(row?.acronym ?? slice(words, span)),
  )
  if (row === null || isSpelled || mentions.some(({ formKind }) => formKind === 'both')) return null
  const behind = name.slice(mentions[0]?.span.end ?? name.length)
  return issuerSaid(issuer.trim() === '' ? bodyIn(behind, row) : issuer, row)
}

/**
 * "CRC, Commission on Rehabilitation Counselor Certification", "CIC (CBIC)": an issuer that stands with the letters, under its
 * whole name and with nothing else. "CPC, Board of Directors local chapter" tells of an office.
 */
function bodyIn(behind: string, { wrongSenses }: CredentialRow): string {
  const said = behind.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const isKnown = /^[a-z]?[A-Z]{3,7}$/.test(said) && wrongSenses.some((sense) => sense.includes(said))
  return isKnown || (CERTIFIER.test(said) && /\bCertification\b/.test(said)) ? said : ''
}

const CERTIFIER =
  /^(?:Commission|Certification Board|Board|Institute) (?:of|on|for|in)(?: (?:\p{Lu}[\p{L}-]*|and|of|in|for|the|&))+$/u
