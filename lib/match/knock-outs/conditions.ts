import { quote } from '@/lib/match/quote'
import type { Knockout } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
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
      return language(asked, reading)
    case 'citizenship':
      return saidOf(/\b(?:u\.?s\.?|american) citizen/i, ofThePerson(reading), {
        verdict: 'unclear',
        because: 'Only you know. A resume need not say so; the application asks.',
        field: null,
      })
    case 'weekends':
      return weekends(reading)
  }
}

/** Spoken where the resume says how, or lists it as a skill: an interpreter's language and a hospital's name are none. */
export function language(asked: ConditionAsked, reading: ResumeReading): Answer {
  const name = asked.what ?? ''
  const spoken = new RegExp(
    `\\b(?:bilingual|fluent|native|speaks?|speaking|speaker|proficien\\w+|languages?)\\b[^.;]{0,24}\\b${name}\\b|\\b${name}\\b[ :,(/–-]{1,3}(?:fluent|native|speaker|speaking|bilingual|proficient|advanced|intermediate|english)|\\benglish[ ,/&]+(?:and )?${name}\\b|^\\W*${name}\\W*$`,
    'i',
  )
  const little = new RegExp(
    `\\b${LITTLE}(?: level)?(?: in)? ${name}\\b|\\b${name}[ :,(–-]{1,3}${LITTLE}\\b`,
    'i',
  )
  const field = textsOf(reading).find(({ text }) => little.test(text))
  if (field)
    return {
      verdict: 'unclear',
      because: `${quote(field.text)}. Ask how well it must be.`,
      field: field.path,
    }
  const denied = new RegExp(`\\b(?:speaks?|know) no ${name}\\b|^\\W*no ${name}\\W*$`, 'i')
  const refusal = textsOf(reading).find(({ text }) => denied.test(text))
  if (refusal) return { verdict: 'not-met', because: quote(refusal.text), field: refusal.path }
  return saidOf(spoken, textsOf(reading), {
    verdict: 'unclear',
    because: `Your resume does not say that you speak ${labelOf(asked)}. If you do, say how well.`,
    field: null,
  })
}

/** How somebody writes who knows a little: "basic Spanish", "Spanish (beginner)". */
const LITTLE =
  "(?:basic|beginner(?:'s|’s)?|beginning|elementary|some|a little|learning|conversational|limited|high school)"

/** Words of the resume that say so or deny it; what holds without them otherwise. */
function saidOf(words: RegExp, texts: readonly Said[], otherwise: Answer): Answer {
  for (const { path, text } of texts) {
    const match = words.exec(text)
    if (!match) continue
    const isDenied = DENIED.test(text.slice(0, match.index))
    return { verdict: isDenied ? 'not-met' : 'met', because: quote(text), field: path }
  }
  return otherwise
}

type Said = Pick<ResumeField, 'path' | 'text'>

/** "Verified U.S. citizenship of applicants" is a job's: what one is stands outside of jobs. */
function ofThePerson(reading: ResumeReading): readonly Said[] {
  return textsOf(reading).filter(({ path }) => !path.startsWith('experience.'))
}

function textsOf({ fields, resume }: ResumeReading): readonly Said[] {
  return [
    { path: 'contact.availability', text: resume.contact.availability },
    ...fields.filter(({ isEmployer }) => !isEmployer),
  ]
}

const DENIED = /\b(?:not?|never|without|non)\b(?! only\b)[^.;,]{0,16}$/i

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
