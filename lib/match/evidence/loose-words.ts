import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'

/**
 * Words that stand for a concept among its like and are wider elsewhere: in a list of specialties "surgery" is general
 * surgery, and every orthopedic office bills surgery claims.
 */
const LOOSE: ReadonlyMap<ConceptId, RegExp> = new Map([
  [
    'specialty:general-surgery',
    /^surg(?:ery|eries|ical)(?: (?:coding|experience|procedures?|services?|specialt(?:y|ies)|cases?))*$/i,
  ],
])

/**
 * The evidence without that of loose words, where the posting names the thing in full: it asks for "general surgery
 * coding", and "surgery claims" do not show that. In a list, "cardiology, surgery and urology", the word is a wider
 * term. A posting that says "surgery" alone is shown by the same word.
 */
export function withoutLooseWords(
  evidence: readonly Evidence[],
  { anyOf, places }: Requirement,
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  const inFull = anyOf.filter((id) => {
    const loose = LOOSE.get(id)
    const words = loose ? places.filter(({ conceptId }) => conceptId === id) : []
    return words.some(({ span }) => loose?.test(slice(posting.text, span)) === false)
  })
  if (inFull.length === 0) return evidence
  const kept: Evidence[] = []
  const wider: Evidence[] = []
  for (const one of evidence) {
    const { conceptId, field } = one
    const claims =
      conceptId !== null && inFull.includes(conceptId)
        ? (reading.claimsOf.get(conceptId) ?? []).filter((claim) => claim.field.path === field)
        : []
    if (claims.length === 0 || claims.some((claim) => !isLoose(claim))) kept.push(one)
    else if (claims.some(isListed)) wider.push({ ...one, grade: 'broader' })
  }
  return [...kept, ...wider]
}

function isLoose({ conceptId, field, span }: Claim): boolean {
  return LOOSE.get(conceptId)?.test(slice(field.text, span)) ?? false
}

/** "Cardiology, surgery and urology", and no "surgery claims" or "surgical procedures". */
function isListed({ field, span }: Claim): boolean {
  if (/ |al$/.test(slice(field.text, span))) return false
  return /^(?:$| ?[,;/&.]| (?:and|or) )/.test(field.text.slice(span.end))
}
