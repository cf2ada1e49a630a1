import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked, Posting } from '@/lib/posting/posting'
import { type Scope, yearsIn } from './in-scope'

/**
 * The jobs in coding that would make up years of "professional coding" if the words meant coding as a profession. Duties
 * in professional fees do not settle it: who audits them may have coded elsewhere. Empty where the words are plain, or the
 * years too few in either sense.
 */
export function inOtherSense(
  asked: ExperienceAsked,
  scope: Scope,
  posting: Posting,
  reading: ResumeReading,
): readonly Evidence[] {
  if (!saysProfessional(asked, posting)) return []
  const { months, evidence } = yearsIn(reading)({ ...scope, scope: [], narrowing: [], ways: [] })
  return months.least >= Math.round(asked.years * 12) ? evidence : []
}

/** Whether years are of "professional coding", and neither their own words nor the title say in which sense. */
export function saysProfessional({ scope, span, both }: ExperienceAsked, { text, title }: Posting): boolean {
  const [only, ...others] = scope
  if (only !== 'setting:professional-fee' || others.length > 0 || both) return false
  const words = text.slice(span.end, span.end + REACH)
  return EITHER_SENSE.test(words) && ![words, title?.text ?? ''].some((said) => PLAIN.test(said))
}

/** "5 years of professional coding experience". */
const EITHER_SENSE = /^[^.;,]{0,30}\bprofessional cod(?:ing|er)\b(?! (?:or|and) )/i

/** Said beside the years or in the title, these tell the sense. */
const PLAIN = /\b(?:pro[- ]?fees?|professional[- ](?:fees?|services|billing)|physicians?|providers?)\b/i

const REACH = 60
