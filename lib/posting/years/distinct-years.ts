import type { ConceptId } from '@/lib/lexicon/concept'
import type { ExperienceAsked } from '@/lib/posting/posting'

/**
 * The same number at the same level, of the same work, is one ask, and the narrower scope is meant: "3 years of coding" in
 * the lead is "3 years of inpatient coding" below. A year of outpatient and a year of same-day surgery are two.
 */
export function distinctYears(asked: readonly ExperienceAsked[]): readonly ExperienceAsked[] {
  const distinct: ExperienceAsked[] = []
  for (const one of asked) {
    const at = distinct.findIndex(
      (known) => asksOf(known) === asksOf(one) && isNested(known.scope, one.scope),
    )
    const known = distinct[at]
    if (!known) distinct.push(one)
    else if (one.scope.length > known.scope.length) distinct[at] = { ...known, scope: one.scope }
  }
  return distinct
}

function asksOf({ years, level, within, work, onlyWith, instead, orTraining }: ExperienceAsked): string {
  return `${years} ${level} ${within} ${work.join()} ${onlyWith.join()} ${instead?.of} ${orTraining?.anyOf.join()}`
}

function isNested(a: readonly ConceptId[], b: readonly ConceptId[]): boolean {
  return a.every((id) => b.includes(id)) || b.every((id) => a.includes(id))
}
