import { finding, placeIn, proseOf, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import type { ConceptId } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { shortName } from '@/lib/lexicon/print-name'
import type { Claim } from '@/lib/match/resume/read-resume'

/** Said in the work and in the list is enough; from here on a person sees it. */
const MOST_TIMES = 4

/**
 * A term that running text repeats more than four times in one job, or in one paragraph. A code set that each of five
 * jobs names once is no stuffing, and lists and details are no running text.
 */
export const stuffing: Rule = ({ reading }) => {
  const prose = new Set(proseOf(reading).map(({ path }) => path))
  return [...reading.claimsOf].flatMap(([id, claims]) => {
    if (!NAMES.test(id)) return []
    const said = claims.filter(({ field }) => prose.has(field.path))
    const crowded = [...groupsOf(said).values()].find((group) => group.length > MOST_TIMES)
    const last = crowded?.at(-1)
    if (crowded === undefined || last === undefined) return []
    return [
      finding(
        {
          rule: 'stuffing',
          place: placeIn(last.field, last.span),
          says: `${shortNameOf(id)} is said ${crowded.length} times in one place.`,
          why: 'Once in the work and once in the list is found as well. Repeating it reads as a trick.',
          source: SOURCES.usage,
          remedy: { kind: 'none', say: 'Leave it where it says something, and take out the rest.' },
        },
        id,
      ),
    ]
  })
}

/** Names that people repeat to be found. Inpatient, audit or query are words of ordinary sentences. */
const NAMES = /^(?:credential|codeset|payment|software|regulation):/

function groupsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const key = claim.field.jobIndex === null ? claim.field.path : `job ${claim.field.jobIndex}`
    const group = groups.get(key)
    if (group) group.push(claim)
    else groups.set(key, [claim])
  }
  return groups
}

function shortNameOf(id: ConceptId): string {
  return shortName(getLexicon().concept(id))
}
