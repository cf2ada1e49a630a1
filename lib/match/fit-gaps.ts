import type { Posting } from '@/lib/posting/posting'
import { isCredential } from './evidence'
import { sumOf } from './fit'
import { joinWith } from './labels'
import { postingLine } from './posting-line'
import { quote } from './quote'
import type { FitRow, Gap } from './report'

/** The one gap in which preferred items that are nowhere stand together. */
export const PREFERRED_GAP = 'gap-preferred'

/**
 * Requirements that earn less than they weigh. Preferred ones that are nowhere stand together in one gap.
 *
 * What a person has not said is asked, never written for them.
 */
export function fitGaps(rows: readonly FitRow[], posting: Posting): readonly Gap[] {
  const short = rows.filter(({ points, of }) => points < of)
  const wishes = short.filter(({ level, grade }) => level === 'preferred' && grade === 'absent')
  const rest = short.filter((row) => row.level !== 'preferred')
  return [...rest.map((row) => gapOf(row, posting)), ...preferredGap(wishes, rows)]
}

function gapOf(row: FitRow, posting: Posting): Gap {
  const best = row.evidence[0]
  const inPosting = postingLine(posting, row.postingSpans[0])
  return {
    id: `gap-${row.requirementId}`,
    conceptIds: row.anyOf,
    label: row.label,
    worth: { unit: 'fit', amount: Math.round((row.of - row.points) * 10) / 10 },
    where: best ? `${best.place}: ${quote(best.quote)}` : `${inPosting}. Nowhere in your resume.`,
    why: whyOf(row),
    remedy: remedyOf(row),
  }
}

function whyOf({ grade, level, of, points }: FitRow): string {
  switch (grade) {
    case 'listed':
      return `In a dated job it counts in full, ${of}; as it stands, ${points}.`
    case 'broader':
      return `A related term is there, not this one: ${points} of ${of}.`
    case 'apprentice':
      return `An apprentice credential is not the full one: ${points} of ${of}.`
    case 'in-progress':
      return `In progress is not held: ${points} of ${of}.`
    case 'expired':
      return `What has expired does not count today: ${points} of ${of}.`
    case 'short':
      return `Years earn their part: ${points} of ${of}.`
    default:
      return level === 'required'
        ? 'The posting requires it.'
        : 'Named in the posting, without being asked for.'
  }
}

function remedyOf(row: FitRow): Gap['remedy'] {
  switch (row.grade) {
    case 'apprentice':
      return { kind: 'none', say: 'Keep the A. When AAPC removes it, change the entry.' }
    case 'in-progress':
      return { kind: 'none', say: 'Say the month of the exam in a letter. When you pass, mark it as held.' }
    case 'expired':
      return { kind: 'none', say: 'If you renewed it, change its dates under Certifications.' }
    case 'short':
      return { kind: 'none', say: 'If a job is missing, or has no months in its dates, add them.' }
    case 'listed':
      return {
        kind: 'claim',
        ask: row.anyOf.some(isCredential) ? HOLD : 'Where did you use it? Say so in that job.',
      }
    default:
      return { kind: 'claim', ask: row.anyOf.some(isCredential) ? HOLD : askFor(row) }
  }
}

const HOLD = 'Do you hold it? Add it under Certifications, with its dates.'

function askFor(row: FitRow): string {
  if (row.requirementId.startsWith('experience-'))
    return 'Have you done this? Name it in the job where you did.'
  return 'Have you done this? Where? If not, leave it.'
}

/** A heading of three names is still read; a dozen is not. */
const WISHES_NAMED = 2

function preferredGap(wishes: readonly FitRow[], rows: readonly FitRow[]): readonly Gap[] {
  if (wishes.length === 0) return []
  const amount = sumOf(wishes, 'of')
  const labels = [...new Set(wishes.map(({ label }) => label))]
  const shown = labels.slice(0, labels.length > WISHES_NAMED + 1 ? WISHES_NAMED : labels.length)
  const others = labels.slice(shown.length)
  return [
    {
      id: PREFERRED_GAP,
      conceptIds: [...new Set(wishes.flatMap(({ anyOf }) => anyOf))],
      label: joinWith('and', [...shown, ...(others.length > 0 ? [`${others.length} more`] : [])]),
      worth: { unit: 'fit', amount },
      where: 'Preferred in the posting. Nowhere in your resume.',
      why: `Preferred counts little here, ${amount} of ${sumOf(rows, 'of')}. No condition hangs on it.${others.length > 0 ? ` The others: ${joinWith('and', others)}.` : ''}`,
      remedy: { kind: 'none', say: 'If one of them is true of you, add it. If not, leave it.' },
    },
  ]
}
