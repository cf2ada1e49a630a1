import { flatMap } from '@/lib/base/flat-map'
import type { Schooling } from './education'
import { EDUCATION_LEVELS, type EducationAsked } from './education-asked'
import type { Posting } from './posting'

/**
 * The schooling that a posting asks for: the lowest that it accepts, of the required ones if there are any, else of the
 * preferred ones. A coding certificate asked for on a line of its own beside a high school diploma is asked for as well,
 * and so is the degree that it prefers to the one it requires.
 */
export function schoolingAsked(all: readonly Schooling[]): Pick<Posting, 'education' | 'educationBesides'> {
  const found = all.some(({ isRanked, min }) => isRanked && min !== 'high-school')
    ? all.filter(({ isRanked }) => isRanked)
    : all
  const required = found.filter(({ level }) => level === 'required')
  const lowest = lowestOf(required.length > 0 ? required : found)
  if (!lowest) return { education: null, educationBesides: [] }
  const certificate = certificateBeside(lowest, required)
  const preferred = preferredTo(certificate ?? lowest, found)
  return {
    education: toAsked(certificate ?? lowest, required),
    educationBesides: [...(certificate ? [lowest] : []), ...(preferred ? [preferred] : [])].map((one) =>
      toAsked(one, found),
    ),
  }
}

function toAsked(one: Schooling, all: readonly Schooling[]): EducationAsked {
  const { row: _, isRanked: __, ...asked } = one
  return { ...asked, fields: fieldsTaken(one, all) }
}

/** "High school diploma" on one line and "completed a coding program" on another. */
function certificateBeside(lowest: Schooling, required: readonly Schooling[]): Schooling | null {
  if (lowest.min !== 'high-school' || lowest.level !== 'required') return null
  const certificate = required.find(({ min }) => min === 'certificate')
  return certificate && certificate.row !== lowest.row ? certificate : null
}

/** "High school diploma; associate's degree preferred": the lowest degree that is wished for above the required one. */
function preferredTo(required: Schooling, all: readonly Schooling[]): Schooling | null {
  if (required.level === 'preferred') return null
  return lowestOf(all.filter((one) => one.level === 'preferred' && rank(one) > rank(required)))
}

/** "BSN or a bachelor's in HIM": of degrees that one line offers each brings its field, and one that names none takes any. */
function fieldsTaken({ row, level, fields }: Schooling, all: readonly Schooling[]): Schooling['fields'] {
  if (!fields.includes('nursing')) return fields
  const offered = all.filter((one) => one.row === row && one.level === level && one.isRanked)
  if (offered.some((one) => one.fields.length === 0)) return []
  return [...new Set([...fields, ...flatMap(offered, (one) => one.fields)])]
}

function lowestOf(found: readonly Schooling[]): Schooling | null {
  return found.reduce<Schooling | null>(
    (low, next) => (low === null || rank(next) < rank(low) ? next : low),
    null,
  )
}

function rank({ min }: Schooling): number {
  return EDUCATION_LEVELS.indexOf(min)
}
