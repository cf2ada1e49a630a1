import { rememberFor } from '@/lib/base/remember'
import type { Claim, ResumeReading } from '@/lib/match/resume/read-resume'
import { type Part, partOf } from './words-of-side'

/** The two sides of a hospital's bill: its own, and that of the physicians. */
export type Side = 'facility' | 'professional'

/**
 * How a job stands to a side: it says that it coded it; some of its words may be of it, and only the person knows ("ED
 * visits" in a job of professional fees too); or nothing speaks for it.
 */
type Standing = 'said' | 'open' | 'unsaid'

/**
 * How each job stands to the sides of the bill, by its index. A hospital's clinic bills as the hospital does, and a
 * hospital's name above a coder of professional fees makes them no facility's. A line takes nothing from another line: at
 * worst it leaves open of which side the other is.
 */
export const sidesOf = rememberFor((reading: ResumeReading): readonly Readonly<Record<Side, Standing>>[] =>
  claimsOfJobs(reading).map((claims, index) => {
    const name = namesOfJobs(reading)[index] ?? partOf([])
    const lines = byLine(claims.filter(isOfLine)).map(partOf)
    return { facility: ofFacility(name, lines), professional: ofProfessional(name, lines) }
  }),
)

/** Whether a job says either side of the bill. */
export function saysSide(sides: Readonly<Record<Side, Standing>>): boolean {
  return sides.facility === 'said' || sides.professional === 'said'
}

/** Whether a job's title and employer say that it was of the other side: whatever its lines add, it has no side but its name's. */
export function isNamedForOtherSide(side: Side, index: number, reading: ResumeReading): boolean {
  const name = namesOfJobs(reading)[index]
  return side === 'facility' ? name?.professional === 'sure' : (name?.facility ?? null) !== null
}

const namesOfJobs = rememberFor((reading: ResumeReading): readonly Part[] =>
  claimsOfJobs(reading).map((claims) => partOf(claims.filter((claim) => !isOfLine(claim)))),
)

/**
 * A job that is named for professional fees has no other side but by words that are surely the facility's. Elsewhere what
 * is likely the facility's is, where no line is of the physicians, or where both its name and a line say it.
 */
function ofFacility(name: Part, lines: readonly Part[]): Standing {
  const parts = [name, ...lines]
  if (parts.some(({ facility }) => facility === 'sure')) return 'said'
  if (name.professional === 'sure') return 'unsaid'
  const isInLine = lines.some(({ facility }) => facility !== null)
  const isBesideFees = lines.some(({ professional }) => professional === 'sure')
  if (isInLine || name.facility !== null)
    return isBesideFees && !(isInLine && name.facility) ? 'open' : 'said'
  return parts.some(({ isShared }) => isShared) || isUnsided(name, lines, name.professional)
    ? 'open'
    : 'unsaid'
}

/** A clinic of a job that is named for a hospital is the hospital's; beside a line of a hospital it may be. */
function ofProfessional(name: Part, lines: readonly Part[]): Standing {
  const parts = [name, ...lines]
  if (parts.some(({ professional }) => professional === 'sure')) return 'said'
  if (name.facility !== null) return 'unsaid'
  const isBesideHospital = lines.some(({ facility }) => facility !== null)
  if (parts.some(({ professional }) => professional !== null)) return isBesideHospital ? 'open' : 'said'
  return isUnsided(name, lines, name.facility) ? 'open' : 'unsaid'
}

/** Whether a text names a field and no side, in a job whose name says none of the other either. */
function isUnsided(name: Part, lines: readonly Part[], other: Part['facility']): boolean {
  return other === null && [name, ...lines].some((part) => part.isUnsided)
}

function claimsOfJobs({ resume, claims }: ResumeReading): readonly (readonly Claim[])[] {
  const ofJobs: Claim[][] = resume.experience.map(() => [])
  for (const claim of claims)
    if (claim.isDone && claim.field.jobIndex !== null) ofJobs[claim.field.jobIndex]?.push(claim)
  return ofJobs
}

/** Whether it stands in a line or a detail of the job, and not in its title or the employer's name. */
function isOfLine({ field }: Claim): boolean {
  return !/\.(?:title|employer)$/.test(field.path)
}

function byLine(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const paths = new Set(claims.map(({ field }) => field.path))
  return [...paths].map((path) => claims.filter(({ field }) => field.path === path))
}
