import type { ConceptId } from '@/lib/lexicon/concept'
import type { Span } from '@/lib/text/span'
import { type Draft, RANK } from './draft'

const FACILITY: ConceptId = 'setting:facility'
const HOSPITAL: ConceptId = 'setting:hospital'

/** "Hospital coding", "outpatient hosp coding": the words say facility only through the hospital. */
const THROUGH_HOSPITAL = /^(?!.*facilit).*\bhosp/s

/**
 * "Hospital coding" is facility coding and is asked for once: whoever coded for a hospital or for a facility has it.
 * Where the posting also says facility by its own word, the hospital is all that is left to ask here; where it asks for
 * a hospital more strongly elsewhere, nothing is.
 */
export function withHospitalCodingOnce(drafts: readonly Draft[], plain: string): readonly Draft[] {
  const isThrough = (draft: Draft) =>
    isOnly(draft, FACILITY) &&
    draft.spans.every(({ start, end }) => THROUGH_HOSPITAL.test(plain.slice(start, end)))
  const through = drafts.filter(isThrough)
  if (through.length === 0) return drafts
  const isFacilityNamed = drafts.some((draft) => draft.ids.includes(FACILITY) && !isThrough(draft))
  const kept: Draft[] = []
  for (const draft of drafts) {
    const facility = isOnly(draft, HOSPITAL) ? through.find((one) => isAtSamePlace(one, draft)) : undefined
    if (facility && !isFacilityNamed) continue
    if (!through.includes(draft)) kept.push(draft)
    else if (isFacilityNamed) {
      if (!drafts.some((one) => isOnly(one, HOSPITAL) && isAtSamePlace(one, draft))) kept.push(draft)
    } else if (!isHospitalAskedMore(drafts, draft)) kept.push({ ...draft, ids: [HOSPITAL, FACILITY] })
  }
  return kept
}

function isOnly({ ids }: Draft, id: ConceptId): boolean {
  return ids.length === 1 && ids[0] === id
}

function isAtSamePlace(a: Draft, b: Draft): boolean {
  const [one] = a.spans
  const [other] = b.spans
  return one !== undefined && other !== undefined && isSame(one, other)
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function isHospitalAskedMore(drafts: readonly Draft[], { level }: Draft): boolean {
  return drafts.some((one) => isOnly(one, HOSPITAL) && RANK[one.level] > RANK[level])
}
