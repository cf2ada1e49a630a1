import { type AdviceContext, bulletsOf, finding, placeIn, proseOf, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { limitOf, statedVolumes } from '@/lib/advice/volumes'
import { remember } from '@/lib/base/remember'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import { type Span, slice } from '@/lib/text/span'

/**
 * Numbers that no coder reaches: more charts than any published figure for that kind of record, an accuracy over 100 %,
 * or 100 % without an audit. It asks and never corrects: there is no national standard, and the number may be true.
 */
export const oddNumber: Rule = (context) => [
  ...bulletsOf(context.reading).flatMap((field) => oddVolume(field, context)),
  ...proseOf(context.reading).flatMap(oddShare),
]

function oddVolume(field: ResumeField, { resume }: AdviceContext) {
  const job = field.jobIndex === null ? undefined : resume.experience[field.jobIndex]
  const odd = statedVolumes(field.text, job?.settings ?? []).find(
    ({ perHour, kind }) => perHour > limitOf(kind).perHour,
  )
  if (odd === undefined) return []
  const limit = limitOf(odd.kind)
  return [
    finding(
      {
        rule: 'odd-number',
        place: placeIn(field, odd.span),
        says: `“${slice(field.text, odd.span)}” is more than any published figure ${limit.of}.`,
        why: limit.why,
        source: limit.source,
        remedy: {
          kind: 'question',
          ask: 'Is it by the day or the week, yours or the team’s? If it is right, say what kind of record it was.',
        },
      },
      slice(field.text, odd.span),
    ),
  ]
}

function oddShare(field: ResumeField) {
  const span = shareOver(field.text)
  if (span === null) return []
  const words = slice(field.text, span)
  const isOver = Number.parseFloat(words) > 100
  return [
    finding(
      {
        rule: 'odd-number',
        place: placeIn(field, span),
        says: isOver
          ? `“${words}”: a share over 100% cannot be.`
          : `“${words}”: without an audit, nobody believes it.`,
        why: isOver
          ? 'A reader who finds one number that cannot be doubts the others.'
          : 'Employers ask for 95%. A full score is believed with its audit: whose, and how many charts.',
        source: SOURCES.vague,
        remedy: {
          kind: 'question',
          ask: isOver ? 'What was the number?' : 'Who audited, and how many charts?',
        },
      },
      words,
    ),
  ]
}

/** Shares of something whole. Productivity, growth and targets can be over 100 %. */
const SHARE =
  /\b(\d{3}(?:\.\d+)?)\s?(?:%|percent)(?=\s+(?:\p{L}+\s+){0,3}?(?:accura\w+|clean[- ]claim|agreement)\b)|\b(?:accuracy|clean[- ]claim rate|agreement)\s+(?:rate\s+)?(?:of|at|to|was|is)?\s*(\d{3}(?:\.\d+)?)\s?(?:%|percent)/iu

const AUDITED = /\b(?:audit(?:s|ed|or|ors)?|reviews?|sample|quarter|Practicode|exam|final)\b/i

const shareOver = remember(1000, (text): Span | null => {
  const found = SHARE.exec(text)
  const number = found?.[1] ?? found?.[2]
  if (found === null || number === undefined) return null
  const value = Number(number)
  if (value < 100 || (value === 100 && AUDITED.test(text))) return null
  const start = found.index + found[0].indexOf(number)
  const unit = /^\s?(?:%|percent)/i.exec(text.slice(start + number.length))?.[0] ?? ''
  return { start, end: start + number.length + unit.length }
})
