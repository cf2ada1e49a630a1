import { isCredential } from '@/lib/match/evidence/evidence'
import { type WhyListed, whyListed } from '@/lib/match/evidence/why-listed'
import type { FitRow } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'

type Words = { readonly why: string; readonly ask: string }

/**
 * What is said of a requirement that a job names and that counts as in a list: why it does, and what would change it.
 *
 * @returns null where no job names it, and for a credential, which counts through its entry
 */
export function listedInJob(
  field: string,
  { anyOf, of, points, requirementId }: FitRow,
  reading: ResumeReading,
): Words | null {
  if (anyOf.some(isCredential)) return null
  const why = whyListed(field, reading)
  if (why === null) return null
  const { because, full, ask } = WORDS[why]
  return {
    why: `${because}: ${points} of ${of}. ${full} it counts in full.`,
    ask: ask === LATER && requirementId.startsWith('standard-') ? MEASURED_LATER : ask,
  }
}

const MEASURED_LATER = 'Was it measured since? Say the figure in that job. If not, leave it.'
const LATER = 'Have you done it since? Where? If not, leave it.'

const WORDS: Readonly<
  Record<WhyListed, { readonly because: string; readonly full: string; readonly ask: string }>
> = {
  training: { because: 'Training counts as a list does', full: 'In a dated job', ask: LATER },
  'other-trade': {
    because: 'The job that names it is of another trade',
    full: 'In a dated job in health care',
    ask: LATER,
  },
  undated: {
    because: 'The job that names it has no dates that we can read',
    full: 'In a dated job',
    ask: 'When did that job begin and end? Say so there.',
  },
  'long-ago': {
    because: 'The job that names it ended more than ten years ago',
    full: 'In a later one',
    ask: LATER,
  },
  'not-done': {
    because: 'The line names it without saying that you did it yourself',
    full: 'As work of your own',
    ask: 'Did you do it yourself? Then say so in that job. If not, leave it.',
  },
}
