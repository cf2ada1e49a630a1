import { employerScore } from './employer-words'
import type { JobRows } from './entries'
import type { JobHead } from './head'
import { type JobNames, namesOf } from './names'

/**
 * Title and employer of each head. Below an employer that stands alone over its roles "Staff Nurse, Cardiac Step-Down" is a
 * title, though its comma would part it from an employer elsewhere.
 */
export function namesOfRoles(
  heads: readonly JobHead[],
  entries: readonly JobRows[],
  order: number,
): readonly JobNames[] {
  let isInGroup = false
  return heads.map((head, index) => {
    const names = namesOf(head, order)
    const [only, ...others] = head.parts
    const isRole =
      isInGroup &&
      only !== undefined &&
      others.length === 0 &&
      names.title !== null &&
      (names.employer === null || employerScore(names.employer.text) < 1) &&
      head.place === null &&
      head.named.employer === null
    const opens = names.title === null && names.employer !== null && entries[index]?.body.length === 0
    isInGroup = opens || isRole
    return isRole && names.employer !== null ? { title: only, employer: null, rest: [] } : names
  })
}
