import type { ConceptId } from '@/lib/lexicon/concept'
import { isApprentice, membersOf } from '@/lib/match/evidence/relation'
import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import { codingJobs } from '@/lib/match/resume/coding-jobs'
import { inYearsAndMonths, monthsOfExperience } from '@/lib/match/resume/months'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { Posting, ShutOut } from '@/lib/posting/posting'
import { slice } from '@/lib/text/span'

/**
 * People whom the posting turns away without naming a credential: "no apprentices", "no new graduates".
 *
 * Apprentices are those who hold an apprentice's credential and no full one; graduates those without a job in coding.
 * A job without dates leaves the second unclear.
 *
 * @param today YYYY-MM-DD
 */
export function shutOutKnockouts(
  reading: ResumeReading,
  posting: Posting,
  today: string,
): readonly Knockout[] {
  return posting.shutOut.map((shutOut, index) => ({
    id: `knock-out-shut-out-${index + 1}`,
    kind: shutOut.kind === 'apprentices' ? ('excluded' as const) : ('years' as const),
    label: shutOut.kind === 'apprentices' ? 'No apprentices' : 'No new graduates',
    ...answerTo(shutOut, reading, posting, today),
    postingSpan: shutOut.span,
  }))
}

type Answer = Pick<Knockout, 'verdict' | 'because' | 'field'>

function answerTo(shutOut: ShutOut, reading: ResumeReading, posting: Posting, today: string): Answer {
  const said = quote(slice(posting.text, shutOut.span))
  return shutOut.kind === 'apprentices'
    ? ofApprentices(reading, said)
    : ofGraduates(reading, posting, said, today)
}

function ofApprentices({ credentials }: ResumeReading, said: string): Answer {
  const held = credentials.filter(({ standing }) => standing === 'held')
  const full = held.find(({ conceptId }) => isOfTheTrade(conceptId) && !isApprentice(conceptId))
  if (full) return { verdict: 'met', because: `${quote(full.quote)}, ${full.says}`, field: full.field }
  const apprentice = held.find(({ conceptId }) => isApprentice(conceptId))
  if (apprentice) {
    const because = `The posting says ${said}. You list ${quote(apprentice.quote)}.`
    return { verdict: 'not-met', because, field: apprentice.field }
  }
  if (held.length > 0) return { verdict: 'met', because: 'You list no apprentice’s credential.', field: null }
  return { verdict: 'unclear', because: `The posting says ${said}. You list no credential.`, field: null }
}

/** A coder's, a biller's or an auditor's: a nurse's license is no answer to "no apprentices". */
function isOfTheTrade(id: ConceptId): boolean {
  return GROUPS.some((group) => membersOf(group).includes(id))
}

const GROUPS: readonly ConceptId[] = [
  'aapc-coding',
  'ahima-coding',
  'coding',
  'auditor',
  'billing',
  'cdi',
  'him',
].map((name): ConceptId => `credential-group:any-${name}`)

function ofGraduates(reading: ResumeReading, posting: Posting, said: string, today: string): Answer {
  const jobs = [...codingJobs(reading, posting)].flatMap((index) => reading.resume.experience[index] ?? [])
  const { least, most } = monthsOfExperience(jobs, today)
  if (least > 0)
    return { verdict: 'met', because: `${inYearsAndMonths(least)} of coding`, field: 'experience.0' }
  const because = `The posting says ${said}. Your resume shows no dated job in coding.`
  return { verdict: most === 0 && jobs.length === 0 ? 'not-met' : 'unclear', because, field: null }
}
