import { quote } from '@/lib/match/quote'
import type { Evidence } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ExperienceAsked } from '@/lib/posting/posting'
import { sayingWork } from './work'

/**
 * What is open where a posting asks for years of leading: whom, where it asks for coders and no job that counts says so; or
 * how much, where it was done at times alone.
 */
export function whomLed(
  asked: ExperienceAsked,
  text: string,
  evidence: readonly Evidence[],
  reading: ResumeReading,
): string | null {
  return ledCoders(asked, text, evidence, reading) ?? ledAtTimes(asked, evidence, reading)
}

function ledCoders(
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

/**
 * What is open where the jobs that count say that leading was done at times alone: "Acted as charge nurse two shifts a week".
 * Months of such a job are no months of leading.
 */
function ledAtTimes(
  { work, years }: ExperienceAsked,
  evidence: readonly Evidence[],
  { resume }: ResumeReading,
): string | null {
  if (!work.every((one) => one === 'leading')) return null
  const led = evidence.flatMap(({ field, months }) => {
    const job = resume.experience[Number(/^experience\.(\d+)\./.exec(field)?.[1] ?? -1)]
    return job ? [{ months: months ?? 0, lines: sayingWork('leading', job) }] : []
  })
  const isAtTimes = (lines: readonly string[]) =>
    lines.length > 0 && lines.every((line) => AT_TIMES.test(withoutFillingIn(line)))
  const monthsAlways = led.reduce((sum, { months, lines }) => sum + (isAtTimes(lines) ? 0 : months), 0)
  if (monthsAlways >= Math.round(years * 12)) return null
  const line = led.find(({ lines }) => isAtTimes(lines))?.lines[0]
  return line === undefined ? null : `You say ${quote(line)}. Say in the job how much of it was leading.`
}

/** "Supervised 10 coders, back-up for the manager": who leads all along may stand in for another besides. */
function withoutFillingIn(line: string): string {
  return LEADS_FIRST.test(line) ? line.replace(FILLING_IN, '') : line
}

const LEADS_FIRST = /^\W*(?:[a-z]+ly )?(?:supervis|manag|led\b|lead|overs|direct)/i
const FILLING_IN =
  /[,;] (?:and |also |plus )*(?:(?:serv|act)\w* as )?(?:back-?up|relief|stand-?in|fill(?:ed|s|ing)?[- ]in|cover(?:ed|s|ing)?) (?:for|to)\b[^,;]*/gi

const AT_TIMES =
  /\b(?:(?:one|two|three|[1-3]) (?:shifts?|days?|nights?|hours?) (?:a|per|each|every) (?:week|month|pay period)|relief|as needed|occasional(?:ly)?|at times|on occasion|when (?:[\w-]+ ){1,4}(?:was|is|were|are) (?:out|absent|away|off)|in (?:the )?absence of|fill(?:ed|s|ing)?[- ]in|back-?up(?! (?:coders?|billers?|auditors?|staff|clerks?|employees|specialists?)\b)|on weekends|during (?:vacations?|absences|leaves?)|for (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:weeks|months)(?!,? (?:and )?then\b))\b/i

const OF_CODERS =
  /^[^.;,\n]*\b(?:supervis|manag|lead)\w* [^.;,\n]{0,20}\b(?:coders|coding (?:staff|team|professionals))\b/i
const CODERS = /\b(?:coders?|coding|CDI|auditors?)\b/i

/** How far behind the years the words may stand, in characters. */
const REACH = 60
