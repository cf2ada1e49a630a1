import type { ConceptId } from '@/lib/lexicon/concept'
import type { ExperienceAsked } from '@/lib/posting/posting'

/**
 * The same number at the same level, of the same work, is one ask, and the narrower scope is meant: "3 years of coding" in
 * the lead is "3 years of inpatient coding" below. A year of outpatient and a year of same-day surgery are two. "One year,
 * or a degree" where a grade asks for a year anyway asks for that.
 */
export function distinctYears(asked: readonly ExperienceAsked[]): readonly ExperienceAsked[] {
  const distinct: ExperienceAsked[] = []
  for (const one of asked) {
    const at = distinct.findIndex(
      (known) => asksOf(known) === asksOf(one) && isNested(known.scope, one.scope) && isAlsoAsked(known, one),
    )
    const known = distinct[at]
    if (!known) distinct.push(one)
    else if (known.instead !== null && one.instead === null) distinct[at] = one
    else if (known.instead === null && one.instead !== null) continue
    else if (one.scope.length > known.scope.length) distinct[at] = { ...known, scope: one.scope }
  }
  return distinct
}

function asksOf({ years, level, within, work, onlyWith, orTraining }: ExperienceAsked): string {
  return `${years} ${level} ${within} ${work.join()} ${onlyWith.join()} ${orTraining?.anyOf.join()}`
}

/** Whether both are asked alike, or one is and a degree stands for the other. */
function isAlsoAsked({ instead: one }: ExperienceAsked, { instead: other }: ExperienceAsked): boolean {
  return one?.of === other?.of || [one, other].every((it) => it === null || it.of === 'schooling')
}

function isNested(a: readonly ConceptId[], b: readonly ConceptId[]): boolean {
  return a.every((id) => b.includes(id)) || b.every((id) => a.includes(id))
}
