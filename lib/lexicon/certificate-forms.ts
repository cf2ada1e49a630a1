import type { FormRule } from './form-rules'
import type { ConceptRow, CredentialRow } from './rows'

const ISSUERS = new Set(['AAPC', 'AHIMA'])
const CATEGORIES = new Set(['coding', 'specialty', 'auditing', 'billing', 'cdi', 'him'])

/** "Certified Professional Coder - Apprentice": the name behind its first word, and what follows a dash. */
const NAME_PARTS = /^(?:Certified|Registered) (.+?)( - .+)?$/

/**
 * How licence fields of personnel software write the coding and health information credentials of AAPC and AHIMA:
 * without "Certified" or "Registered", and with "Certificate" or "Certification" behind the name ("Coding Specialist
 * Certificate - Physician-based"). None for other concepts.
 */
export function certificateForms(concept: ConceptRow): readonly string[] {
  if (!isCredential(concept) || !ISSUERS.has(concept.issuer) || !CATEGORIES.has(concept.category)) return []
  const [, core, suffix = ''] = NAME_PARTS.exec(concept.name) ?? []
  if (!core) return []
  return [`${core} Certificate${suffix}`, `${core} Certification${suffix}`]
}

/** How a sentence turns the name of such a credential round: "certification as a risk adjustment coder". */
export function spokenForms(concept: ConceptRow): readonly string[] {
  if (!isCredential(concept) || !ISSUERS.has(concept.issuer) || !CATEGORIES.has(concept.category)) return []
  const [, core, suffix = ''] = NAME_PARTS.exec(concept.name) ?? []
  if (!core) return []
  return ['certification', 'certified', 'certificate'].map((word) => `${word} as a ${core}${suffix}`)
}

/** Licence fields write names in capitals; "a coding specialist certificate" in a sentence is any school's. */
export function certificateRule(concepts: readonly ConceptRow[]): FormRule {
  return {
    forms: concepts.flatMap(certificateForms),
    capital: true,
    why: 'a certificate of any school',
    source: 'general usage',
  }
}

/** A school's course is not the credential that it prepares for. */
export function certificateDecoys(concepts: readonly ConceptRow[]): readonly string[] {
  return concepts.flatMap(certificateForms).flatMap((form) => [`${form} program`, `${form} course`])
}

function isCredential(concept: ConceptRow): concept is CredentialRow {
  return concept.kind === 'credential'
}
