import { rememberFor } from '@/lib/base/remember'
import { isNameOfEmployer } from '@/lib/posting/employer/employer-name'
import type { NamedPlace, Posting, Requirement } from '@/lib/posting/posting'
import { holding, slice } from '@/lib/text/span'

/** What departments are called after; the stays and visits that one codes are said by their names as well. */
const OF_A_DEPARTMENT = /^setting:(?:him-department|revenue-integrity)$|^task:/

const LABEL =
  /^(?:(?:hiring|recruiting|home) )?(?:department|dept\.?|division|business unit|unit|service line|cost center)(?: name)? ?[:–—-] ?/i

/** Longer lines tell of the work. */
const LONGEST_LETTERHEAD = 80

/** Between the name of a house and that of its department. */
const PARTED = /,| [-–—|] /

/**
 * The posting without what only the name of a department says: "Department: Revenue Integrity - Coding", "Lakeshore
 * Health, HIM Coding". Where one would sit asks nothing of a resume; what other lines say of the same stays.
 */
export const withoutDepartments = rememberFor((posting: Posting): Posting => {
  const requirements = posting.requirements.filter((one) => !isOfDepartment(one, posting))
  return requirements.length === posting.requirements.length ? posting : { ...posting, requirements }
})

function isOfDepartment({ level, places }: Requirement, posting: Posting): boolean {
  return level === 'mentioned' && places.length > 0 && places.every((place) => isName(place, posting))
}

function isName({ conceptId, span }: NamedPlace, { text, lines }: Posting): boolean {
  const line = holding(lines, span.start)
  if (line?.role !== 'paragraph' || !OF_A_DEPARTMENT.test(conceptId)) return false
  const words = slice(text, line.span)
  if (words.length > LONGEST_LETTERHEAD) return false
  if (LABEL.test(words)) return true
  const [house = ''] = words.split(PARTED, 1)
  return line.span.start + house.length < span.start && isNameOfEmployer(house) && isCapitalised(words)
}

function isCapitalised(words: string): boolean {
  return !/[.!?]$/.test(words) && !/(?:^|[\s,])(?!and\b|of\b|for\b|the\b|in\b)\p{Ll}/u.test(words)
}
