import type { ConceptKind } from '@/lib/lexicon/concept'

/** Houses in which a specialty is one of many departments, and trades that only serve them. */
const NO_PRACTICE =
  /\b(?:hospital|health system|medical cent(?:er|re)|university|college|school|academy|insurance|plan|laborator(?:y|ies)|labs?|staffing|billing|coding|consult\w*|software|solutions|recruit\w*|foundation|society|va|veterans)\b/i

/** How physicians call what they own together. */
const PRACTICE =
  /\b(?:associates|group|clinics?|physicians?|doctors|practices?|partners|specialists?|care|medicine|office|l\.?l\.?c|p\.?l\.?l\.?c|p\.?[ac]|llp|inc)\b|\b(?:pediatrics|orthop\w+|cardiology|dermatology|urology|gastroenterology|ob-?gyn)\W*$/i

/** Whether a practice of one specialty bears this name: "Gulf Cardiology Associates", and no "Memorial Orthopedic Hospital". */
export function isPractice(employer: string): boolean {
  return PRACTICE.test(employer) && !NO_PRACTICE.test(employer)
}

/**
 * Whether an employer's name says something of the work there by a name of this kind: always the setting, and the
 * specialty where it is that of the whole practice. It never says what one did.
 */
export function saysOfWork(employer: string, kind: ConceptKind): boolean {
  return kind === 'setting' || (kind === 'specialty' && isPractice(employer))
}
