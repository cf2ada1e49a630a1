import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked, Posting } from '@/lib/posting/posting'
import { type Scope, yearsIn } from './in-scope'

/**
 * The jobs in coding that would make up years of "professional coding" if the words meant coding as a profession, where
 * nothing says that they mean professional fees. Empty where they are plain, or the years too few in either sense.
 */
export function inOtherSense(
  asked: ExperienceAsked,
  scope: Scope,
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  if (!saysProfessional(asked, posting)) return []
  const { months, evidence } = yearsIn(reading)({ ...scope, scope: [], narrowing: [] })
  return months.least >= Math.round(asked.years * 12) ? evidence : []
}

/** Whether years are of "professional coding", and nothing in the posting says in which sense. */
export function saysProfessional(
  { scope, span, both }: ExperienceAsked,
  { text, title, requirements }: Posting,
): boolean {
  const [only, ...others] = scope
  if (only !== 'setting:professional-fee' || others.length > 0 || both) return false
  const words = text.slice(span.end, span.end + REACH)
  const isPlain =
    [words, title?.text ?? ''].some((said) => PLAIN.test(said)) ||
    requirements.some(({ places }) => places.some(isPlainPlace))
  return EITHER_SENSE.test(words) && !isPlain

  function isPlainPlace(place: Posting['requirements'][number]['places'][number]): boolean {
    return (
      place.conceptId === 'setting:professional-fee' &&
      PLAIN.test(text.slice(place.span.start, place.span.end))
    )
  }
}

/** "5 years of professional coding experience". */
const EITHER_SENSE = /^[^.;,]{0,30}\bprofessional cod(?:ing|er)\b(?! (?:or|and) )/i

/** Said anywhere, these tell the sense. */
const PLAIN = /\b(?:pro[- ]?fees?|professional[- ](?:fees?|services|billing)|physicians?|providers?)\b/i

const REACH = 60
