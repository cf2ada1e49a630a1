import type { ConceptId } from '@/lib/lexicon/concept'
import { namesAnotherPart } from '@/lib/lexicon/parts-named'
import { quote } from '@/lib/match/quote'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { fieldsAsked } from './jobs-asked'

/**
 * What is open where a posting asks for a part of a specialty that the jobs which count do not name: "2 years of spine
 * surgery coding" beside "carpal tunnel releases" under orthopedics. Only the person knows; null where nothing is open.
 *
 * @param text the posting's, in which the years stand
 * @param evidence the jobs that count
 */
export function partAsked(
  asked: ExperienceAsked,
  text: string,
  evidence: readonly Evidence[],
  reading: ResumeReading,
): string | null {
  const [field, ...others] = fieldsAsked(asked)
  if (field === undefined || others.length > 0 || !hasParts(field)) return null
  const [words = ''] = CLAUSE.exec(text.slice(asked.span.end, asked.span.end + REACH)) ?? []
  const jobs = new Set(evidence.map((one) => one.field.replace(/\.start$/, '.')))
  const own = reading.fields
    .filter(({ path }) => [...jobs].some((job) => path.startsWith(job)))
    .map((one) => one.text)
  const isOpen = namesAnotherPart(field, words.replace(OF_SURGERY, '').replace(OF_SIDE, ''), own)
  const asks = (text.slice(asked.span.start, asked.span.end) + words).trim()
  return isOpen
    ? `The posting says ${quote(asks)}; these jobs name the field and no such part. If you did it, say so in the job.`
    : null
}

/** A hospital's size and kind are no part of the work, a specialty's procedures are. */
function hasParts(id: ConceptId): boolean {
  return id.startsWith('specialty:') || id === 'setting:emergency-department'
}

/** "Orthopedic surgery" is what the specialty is called. */
const OF_SURGERY = /\bsurg\w+/gi

/** Of which side of the bill the years are the jobs say in words of their own, see `sidesOf`. */
const OF_SIDE = /\b(?:facility|pro-?fee|professional(?:[- ]fees?)?)\b/gi

const CLAUSE = /^[^.;,(\n]*/

/** How far behind years their words are looked at, in characters. */
const REACH = 70
