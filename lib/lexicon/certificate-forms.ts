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
  if (!isOfCoders(concept)) return []
  const [, core, suffix = ''] = NAME_PARTS.exec(concept.name) ?? []
  if (!core) return []
  return [`${core} Certificate${suffix}`, `${core} Certification${suffix}`]
}

/** How a sentence turns the name of such a credential round: "certification as a risk adjustment coder". */
export function spokenForms(concept: ConceptRow): readonly string[] {
  if (!isOfCoders(concept)) return []
  const [, core, suffix = ''] = NAME_PARTS.exec(concept.name) ?? []
  if (!core) return []
  return ['certification', 'certified', 'certificate'].map((word) => `${word} as a ${core}${suffix}`)
}

/** Words of credential names as personnel software shortens them. */
const SHORT: Readonly<Record<string, string>> = {
  Certified: 'Cert',
  Registered: 'Reg',
  Professional: 'Prof',
  Specialist: 'Spec',
  Information: 'Info',
  Technician: 'Tech',
  Administrator: 'Admin',
  Management: 'Mgmt',
  Inpatient: 'Inpt',
  Outpatient: 'Outpt',
  Adjustment: 'Adj',
  Associate: 'Assoc',
}

/**
 * A name as personnel software and people shorten it: "Cert Professional Coder", "Reg Health Info Tech", "Cert. Prof. Coder",
 * "Certified Prof. Coder".
 */
export function shortenedForms(concept: ConceptRow): readonly string[] {
  if (!isOfCoders(concept)) return []
  const [first = '', ...rest] = concept.name.split(' ')
  if (SHORT[first] === undefined || rest.length < 2) return []
  const tails = [...new Set(MARKS.map((mark) => rest.map((word) => shortened(word, mark)).join(' ')))]
  const heads = [first, ...MARKS.map((mark) => shortened(first, mark))]
  const whole = rest.join(' ')
  return [whole, ...tails.filter((tail) => tail !== whole)].flatMap((tail) =>
    heads.map((head) => `${head} ${tail}`).filter((form) => form !== concept.name),
  )
}

/** What stands behind a shortened word. */
const MARKS = ['', '.']

function shortened(word: string, mark: string): string {
  const short = SHORT[word]
  return short === undefined ? word : short + mark
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

/** A credential of AAPC or AHIMA in coding or health information. */
function isOfCoders(concept: ConceptRow): concept is CredentialRow {
  return isCredential(concept) && ISSUERS.has(concept.issuer) && CATEGORIES.has(concept.category)
}

function isCredential(concept: ConceptRow): concept is CredentialRow {
  return concept.kind === 'credential'
}
