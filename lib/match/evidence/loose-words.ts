import type { ConceptId } from '@/lib/lexicon/concept'
import type { Evidence } from '@/lib/match/report'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, Requirement } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'

type Loose = {
  /** Words that name no more than something wider. */
  readonly words: RegExp
  /** Of these, what is a wider term all the same, by its words and what stands behind. */
  readonly wider: (words: string, behind: string) => boolean
}

/**
 * Words that stand for a concept among its like and are wider elsewhere: in a list of specialties "surgery" is general
 * surgery, and every orthopedic office bills surgery claims. Who reconciles a DRG does not ask whether the diagnosis is
 * clinically true.
 */
const LOOSE: ReadonlyMap<ConceptId, Loose> = new Map([
  [
    'specialty:general-surgery',
    {
      words:
        /^surg(?:ery|eries|ical)(?: (?:coding|experience|procedures?|services?|specialt(?:y|ies)|cases?))*$/i,
      wider: (words, behind) => /^surgery$/i.test(words) && /^(?:$| ?[,;/&.]| (?:and|or) )/.test(behind),
    },
  ],
  ['task:drg-validation', { words: /^(?!.*clinical)/is, wider: (words) => /\bvalidat/i.test(words) }],
])

/**
 * The evidence without that of loose words, where the posting names the thing in full: it asks for "general surgery
 * coding", and "surgery claims" do not show that. In a list, "cardiology, surgery and urology", the word is a wider
 * term. A posting that says "surgery" alone is shown by the same word.
 */
export function withoutLooseWords(
  evidence: readonly Evidence[],
  { anyOf, places, level }: Requirement,
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  const inFull = anyOf.filter((id) => {
    const loose = LOOSE.get(id)?.words
    const named = loose ? places.filter((one) => one.conceptId === id && one.level === level) : []
    return named.length > 0 && named.every(({ span }) => loose?.test(slice(posting.text, span)) === false)
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
    else if (claims.some(isWider)) wider.push({ ...one, grade: 'broader' })
  }
  return [...kept, ...wider]
}

function isLoose({ conceptId, field, span }: Claim): boolean {
  return LOOSE.get(conceptId)?.words.test(slice(field.text, span)) ?? false
}

function isWider({ conceptId, field, span }: Claim): boolean {
  return LOOSE.get(conceptId)?.wider(slice(field.text, span), field.text.slice(span.end)) ?? false
}
