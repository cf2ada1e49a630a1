import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ConditionAsked, Posting } from '@/lib/posting/posting'

type Answer = Pick<Knockout, 'verdict' | 'because' | 'field'>

/**
 * A language, citizenship, weekends: what a coder's life allows and no job shows. Met or missed where the resume says so
 * in words, and asked of the person otherwise.
 */
export function conditionKnockouts(reading: ResumeReading, { conditions }: Posting): readonly Knockout[] {
  const distinct = conditions.filter(
    ({ kind, what }, i) => conditions.findIndex((one) => one.kind === kind && one.what === what) === i,
  )
  return distinct.map((asked, index) => ({
    id: `knock-out-condition-${index + 1}`,
    kind: 'condition' as const,
    label: labelOf(asked),
    ...answerTo(asked, reading),
    postingSpan: asked.span,
  }))
}

function labelOf({ kind, what }: ConditionAsked): string {
  switch (kind) {
    case 'language':
      return (what ?? '').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
    case 'citizenship':
      return 'U.S. citizenship'
    case 'weekends':
      return 'Weekends'
  }
}

function answerTo(asked: ConditionAsked, reading: ResumeReading): Answer {
  switch (asked.kind) {
    case 'language':
      return saidOf(new RegExp(`\\b${asked.what}\\b`, 'i'), reading, {
        verdict: 'unclear',
        because: `Your resume does not say that you speak ${labelOf(asked)}. If you do, say how well.`,
        field: null,
      })
    case 'citizenship':
      return saidOf(/\b(?:u\.?s\.?|american) citizen/i, reading, {
        verdict: 'unclear',
        because: 'Only you know. A resume need not say so; the application asks.',
        field: null,
      })
    case 'weekends':
      return weekends(reading)
  }
}

/** Words of the resume that say so or deny it; what holds without them otherwise. */
function saidOf(words: RegExp, { fields, resume }: ResumeReading, otherwise: Answer): Answer {
  const all = [
    { path: 'contact.availability', text: resume.contact.availability },
    ...fields.filter(({ isEmployer }) => !isEmployer),
  ]
  for (const { path, text } of all) {
    const match = words.exec(text)
    if (!match) continue
    if (isLittle(text, match.index, match[0].length))
      return { verdict: 'unclear', because: `${quote(text)}. Ask how well it must be.`, field: path }
    const isDenied = DENIED.test(text.slice(0, match.index))
    return { verdict: isDenied ? 'not-met' : 'met', because: quote(text), field: path }
  }
  return otherwise
}

/** "Basic Spanish", "Spanish (beginner)". */
function isLittle(text: string, at: number, length: number): boolean {
  return LITTLE_BEFORE.test(text.slice(0, at)) || LITTLE_BEHIND.test(text.slice(at + length))
}

const LITTLE =
  "(?:basic|beginner(?:'s|’s)?|beginning|elementary|some|a little|learning|conversational|limited)"
const LITTLE_BEFORE = new RegExp(`\\b${LITTLE}(?: level)?(?: in)? $`, 'i')
const LITTLE_BEHIND = new RegExp(`^[ :,(–-]{1,3}${LITTLE}\\b`, 'i')

const DENIED = /\b(?:not?|never|without|non)\b[^.;,]{0,16}$/i

function weekends({ resume }: ResumeReading): Answer {
  const field = 'contact.availability'
  const { availability } = resume.contact
  if (NO_WEEKENDS.test(availability))
    return { verdict: 'not-met', because: `You say ${quote(availability)}.`, field }
  if (/\b(?:weekends?|saturdays?|sundays?|any (?:day|shift))\b/i.test(availability))
    return { verdict: 'met', because: quote(availability), field }
  return { verdict: 'unclear', because: 'Only you know whether you can work weekends.', field }
}

const NO_WEEKENDS =
  /\b(?:no|not|except) (?:on )?weekends?\b|\bweekdays only\b|\bmon\w*(?: to | through | ?[-–] ?)fri\w* only\b/i
