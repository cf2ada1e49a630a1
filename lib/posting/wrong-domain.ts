import { getLexicon } from '@/lib/lexicon/lexicon'
import type { Stated } from './stated'

/** Words that show a posting of another trade to be about patients all the same. */
const PATIENT_CARE = /\bpatients?\b|\bclinical\b|\bhospital\b|\bphysicians?\b|\bmedical\b/g

/** Kinds whose acronyms other trades use for things of their own. */
const SHARED_LETTERS =
  /^(?:credential|credential-group|codeset|payment|standard|topic|regulation|task|setting|specialty):/

/**
 * Leaves out, from a posting that is no coder's, what its letters would mean only in ours: "CPC" of an advertiser,
 * "ICD" of an engineer. Where patients are cared for, code sets and clinical licences stay.
 */
export function withoutWrongSenses(stated: readonly Stated[], plain: string): readonly Stated[] {
  const isCare = (plain.match(PATIENT_CARE)?.length ?? 0) >= 3
  return stated.filter(({ mention }) => {
    const id = mention.conceptId
    if (!SHARED_LETTERS.test(id)) return true
    if (!isCare) return /^setting:(?:remote|on-site|per-diem|contract)/.test(id)
    if (id.startsWith('credential')) return isClinical(id) || mention.formKind !== 'acronym'
    return !id.startsWith('payment:')
  })
}

/** A licence to treat patients, which no coding body grants. */
function isClinical(id: string): boolean {
  const category = getLexicon().credential(id)?.category
  return category === 'license' || category === 'clinical-adjacent'
}
