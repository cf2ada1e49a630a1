import { flatMap } from '@/lib/base/flat-map'
import { isCredential } from '@/lib/match/evidence/evidence'
import { joinWith } from '@/lib/match/labels'
import { postingLine } from '@/lib/match/posting-line'
import { quote } from '@/lib/match/quote'
import type { FitRow, Gap } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import { sumOf } from '@/lib/match/score/fit'
import { TERM_WEIGHTS } from '@/lib/match/score/weights'
import { standardsShown } from '@/lib/match/standards'
import type { Posting } from '@/lib/posting/posting'
import { listedInJob } from './listed-in-job'

/** The one gap in which preferred items that are nowhere stand together. */
export const PREFERRED_GAP = 'gap-preferred'

/** The one gap in which unknown words that are nowhere stand together. */
export const WORDS_GAP = 'gap-words'

/**
 * Requirements that earn less than they weigh. Preferred ones that are nowhere stand together in one gap.
 *
 * What a person has not said is asked, never written for them.
 */
export function fitGaps(rows: readonly FitRow[], posting: Posting, reading: ResumeReading): readonly Gap[] {
  const short = rows.filter(({ points, of }) => points < of)
  const wishes = short.filter(({ group, grade }) => group === 'preferred' && grade === 'absent')
  const rest = short.filter((row) => row.level !== 'preferred' && !isUnknownWord(row))
  return [
    ...rest.map((row) => gapOf(row, posting, reading)),
    ...preferredGap(wishes, rows),
    ...wordsGap(short.filter((row) => isUnknownWord(row) && row.grade === 'absent')),
  ]
}

/** Words that nobody has vouched for stand together; an accepted one is asked about like any other knowledge. */
function isUnknownWord({ group, of }: Pick<FitRow, 'group' | 'of'>): boolean {
  return group === 'terms' && of < TERM_WEIGHTS.accepted.points
}

function gapOf(row: FitRow, posting: Posting, reading: ResumeReading): Gap {
  const unlike = unlikeRate(row, posting, reading)
  const best = row.evidence[0] ?? unlike?.evidence
  const listed = best && row.grade === 'listed' ? listedInJob(best.field, row, reading) : null
  const inPosting = postingLine(posting, row.postingSpans[0])
  return {
    id: `gap-${row.requirementId}`,
    conceptIds: row.anyOf,
    label: row.label,
    worth: { unit: 'fit', amount: Math.round((row.of - row.points) * 10) / 10 },
    where: best ? `${best.place}: ${quote(best.quote)}` : `${inPosting}. ${nowhere(row)}`,
    why: unlike?.why ?? listed?.why ?? whyOf(row),
    remedy: listed ? { kind: 'claim', ask: listed.ask } : remedyOf(row),
  }
}

/** A rate that stands there and counts other records: no lower than what is asked, and no answer to it. */
function unlikeRate({ requirementId }: FitRow, posting: Posting, reading: ResumeReading) {
  if (!requirementId.startsWith('standard-')) return undefined
  return standardsShown(reading, posting).find((one) => one.requirementId === requirementId)?.unlike
}

/** A figure may stand there that is a goal, a team's or of what nobody says: that is not nowhere. */
function nowhere({ requirementId }: FitRow): string {
  return requirementId.startsWith('standard-')
    ? 'Your resume does not say it of your own work.'
    : 'Nowhere in your resume.'
}

function whyOf(row: FitRow): string {
  const { grade, group, level, of, points } = row
  if (group === 'title' && grade === 'absent') return 'No title of yours is of this family.'
  switch (grade) {
    case 'listed':
      if (row.anyOf.some(isCredential)) return asEntry(row)
      return `In a dated job it counts in full, ${of}; as it stands, ${points}.`
    case 'summary':
      if (row.anyOf.some(isCredential)) return asEntry(row)
      return `Only the summary says it: ${points} of ${of}. In a dated job it counts in full.`
    case 'kin':
      return `A title of the same family, or of a lower rank: ${points} of ${of}.`
    case 'broader':
      return `A related term is there, not this one: ${points} of ${of}.`
    case 'accepted':
      return `The posting takes it; the full credential stands above it: ${points} of ${of}.`
    case 'apprentice':
      return `An apprentice credential is not the full one: ${points} of ${of}.`
    case 'in-progress':
      return `In progress is not held: ${points} of ${of}.`
    case 'expired':
      return `What has expired does not count today: ${points} of ${of}.`
    case 'short':
      if (row.requirementId.startsWith('standard-'))
        return 'The number that you give is lower than the one asked.'
      return `Years earn their part: ${points} of ${of}.`
    default:
      return level === 'required'
        ? 'The posting requires it.'
        : 'Named in the posting, without being asked for.'
  }
}

/** A credential counts through its entry; no job can show it. */
function asEntry(row: FitRow): string {
  const { of, points } = row
  if (isInEntry(row))
    return `As a credential that you hold it counts in full, ${of}; as it stands, ${points}.`
  return `As an entry under Certifications it counts in full, ${of}; as it stands, ${points}.`
}

/** Its entry leaves open whether it is held: only the person can say. */
function isInEntry({ evidence }: FitRow): boolean {
  return evidence[0]?.field.startsWith('credentials.') ?? false
}

function remedyOf(row: FitRow): Gap['remedy'] {
  if (row.group === 'title') return { kind: 'none', say: KEEP_TITLES }
  switch (row.grade) {
    case 'accepted':
    case 'apprentice':
      return { kind: 'none', say: 'Keep the A. When AAPC removes it, change the entry.' }
    case 'in-progress':
      return { kind: 'none', say: 'Say the month of the exam in a letter. When you pass, mark it as held.' }
    case 'expired':
      return { kind: 'none', say: 'If you renewed it, change its dates under Certifications.' }
    case 'short':
      if (row.requirementId.startsWith('standard-'))
        return { kind: 'none', say: 'If a newer figure says more, use it.' }
      return { kind: 'none', say: 'If a job is missing, or has no months in its dates, add them.' }
    case 'listed':
    case 'summary':
      return {
        kind: 'claim',
        ask: row.anyOf.some(isCredential)
          ? isInEntry(row)
            ? 'Is it the one asked for, and current? Then correct the entry. If not, leave it.'
            : HOLD
          : row.requirementId.startsWith('standard-')
            ? 'In which job was it measured? Say it there.'
            : 'Where did you use it? Say so in that job.',
      }
    default:
      return { kind: 'claim', ask: row.anyOf.some(isCredential) ? HOLD : askFor(row) }
  }
}

const KEEP_TITLES =
  'Keep your titles as they were given. If this is the work you do, your headline may name it.'
const HOLD = 'Do you hold it? Add it under Certifications, with its dates.'

function askFor(row: FitRow): string {
  if (row.requirementId.startsWith('standard-'))
    return 'Do you know your figure? Say it, and who measured it.'
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
      conceptIds: [...new Set(flatMap(wishes, ({ anyOf }) => anyOf))],
      label: joinWith('and', [...shown, ...(others.length > 0 ? [`${others.length} more`] : [])]),
      worth: { unit: 'fit', amount },
      where: 'Preferred in the posting. Nowhere in your resume.',
      why: `Preferred counts little here, ${amount} of ${sumOf(rows, 'of')}. No condition hangs on it.${others.length > 0 ? ` The others: ${joinWith('and', others)}.` : ''}`,
      remedy: {
        kind: 'none',
        say: `If ${labels.length === 1 ? 'it' : 'one of them'} is true of you, add it. If not, leave it.`,
      },
    },
  ]
}

/** Words that the lexicon does not know, together: each counts too little for a line of its own. */
function wordsGap(words: readonly FitRow[]): readonly Gap[] {
  if (words.length === 0) return []
  const labels = words.map(({ label }) => label)
  const amount = sumOf(words, 'of')
  return [
    {
      id: WORDS_GAP,
      conceptIds: [],
      label: joinWith(
        'and',
        labels.length > 3 ? [...labels.slice(0, 2), `${labels.length - 2} more`] : labels,
      ),
      worth: { unit: 'fit', amount },
      where: 'Words of the posting that we do not know. Nowhere in your resume.',
      why: `We cannot say what they mean, so they count little: ${amount} together.`,
      remedy: { kind: 'none', say: 'Accept those that name a system or a skill, and dismiss the rest.' },
    },
  ]
}
