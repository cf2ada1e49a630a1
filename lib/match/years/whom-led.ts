import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'

/** What is open where a posting asks for years of leading coders and no job that counts says whom it led in coding. */
export function whomLed(
  { work, span }: ExperienceAsked,
  text: string,
  evidence: readonly Evidence[],
  { fields }: ResumeReading,
): string | null {
  if (!work.includes('leading') || !OF_CODERS.test(text.slice(span.end, span.end + REACH))) return null
  const jobs = evidence.map(({ field }) => field.replace(/start$/, ''))
  const saysSo = fields.some(
    ({ path, text: own }) => jobs.some((job) => path.startsWith(job)) && CODERS.test(own),
  )
  return saysSo ? null : 'The posting asks for coders. If you led coders, say so in the job.'
}

const OF_CODERS =
  /^[^.;,\n]*\b(?:supervis|manag|lead)\w* [^.;,\n]{0,20}\b(?:coders|coding (?:staff|team|professionals))\b/i
const CODERS = /\b(?:coders?|coding|CDI|auditors?)\b/i

/** How far behind the years the words may stand, in characters. */
const REACH = 60
