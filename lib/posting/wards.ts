import type { Mention } from '@/lib/lexicon/concept'
import { everyMatch } from '@/lib/text/every-match'

/** Wards of a hospital that no concept of the lexicon names. */
const WARD =
  /\b(?:med(?:ical)?(?: ?[/-] ?| (?:and |& )?)surg(?:ical)?|telemetry|step[- ]?down|progressive care|pcu)\b(?! cod)/g

/** In its sentence: nursing is asked for, and what is coded is not. */
const OF_NURSING =
  /\bnursing\b(?! (?:home|facilit|degree|licen|school|notes?|documentation|records?))|\bbedside\b/
const OF_STAYS = /\binpatient\b/
const OR = /\bor\b|\//

/** How far from a ward its sentence is looked at, in characters. */
const REACH = 80

/**
 * Adds the hospital for a ward that the lexicon does not know where it is one of a choice: "acute care nursing (ICU, ED or
 * med/surg)" is no ask for the ICU or the ED alone. Of "inpatient nursing (med/surg or ICU)" it is the inpatient side.
 */
export function withWards(mentions: readonly Mention[], plain: string): readonly Mention[] {
  const added = everyMatch(WARD, plain).flatMap(({ index, 0: words }): Mention[] => {
    const span = { start: index, end: index + words.length }
    const before =
      plain
        .slice(Math.max(0, index - REACH), index)
        .split(/[.;\n]/)
        .at(-1) ?? ''
    const after = plain.slice(span.end, span.end + REACH).split(/[.;\n]/, 1)[0] ?? ''
    const isOneOfSeveral = OR.test(before) || OR.test(after)
    return isOneOfSeveral && (OF_NURSING.test(before) || OF_NURSING.test(after))
      ? [
          {
            conceptId: OF_STAYS.test(before) ? 'setting:inpatient' : 'setting:hospital',
            span,
            formKind: 'variant',
          },
        ]
      : []
  })
  if (added.length === 0) return mentions
  return [...mentions, ...added].sort((a, b) => a.span.start - b.span.start)
}
