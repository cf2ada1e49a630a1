import { cutOpening } from '@/lib/advice/cut-opening'
import type { AdviceSource, FindingRemedy } from '@/lib/advice/finding'
import { type AdviceContext, finding, placeIn, proseOf, quoted, type Rule } from '@/lib/advice/rule'
import { SOURCES } from '@/lib/advice/sources'
import { findWeakPhrase, type WeakWords } from '@/lib/advice/weak-phrases'
import type { WeakPhrase } from '@/lib/lexicon/reference'
import { mentionsIn } from '@/lib/match/resume/mentions-in'
import type { ResumeField } from '@/lib/match/resume/resume-fields'

/**
 * A phrase that says little, with what to say instead; cut where nothing is lost by it. Lines that only their owner can
 * mend are told together, one finding a phrase.
 */
export const weakPhrase: Rule = (context) => {
  const weakLines = proseOf(context.reading).flatMap((field) => {
    const weak = findWeakPhrase(field.text)
    return weak === null ? [] : [{ field, weak, remedy: remedyOf(weak, field, context) }]
  })
  return weakLines.flatMap((line) => {
    const alike = weakLines.filter((other) => other === line || isToldWith(line, other))
    return alike[0] === line ? [findingOf(line, alike.length - 1)] : []
  })
}

type WeakLine = { readonly field: ResumeField; readonly weak: WeakWords; readonly remedy: FindingRemedy }

function isToldWith(one: WeakLine, other: WeakLine): boolean {
  return (
    one.remedy.kind === 'none' &&
    other.remedy.kind === 'none' &&
    one.weak.row.phrase === other.weak.row.phrase
  )
}

function findingOf({ field, weak, remedy }: WeakLine, moreLines: number) {
  const place = placeIn(field, weak.span)
  const more = moreLines === 1 ? 'one more line' : `${moreLines} more lines`
  return finding(
    {
      rule: 'weak-phrase',
      place: moreLines === 0 ? place : { ...place, name: `${place.name}, and ${more}` },
      says: `${quoted(field, weak.span)} says little.`,
      why: 'Every resume has it, so it tells no one apart.',
      source: sourceOf(weak.row),
      remedy,
    },
    `${weak.span.start} ${weak.row.phrase}`,
  )
}

function remedyOf(weak: WeakWords, field: ResumeField, context: AdviceContext): FindingRemedy {
  const after = cut(weak, field, context)
  if (after !== null && idsIn(after) === idsIn(field.text))
    return { kind: 'wording', field: field.path, before: field.text, after }
  const { instead } = weak.row
  return {
    kind: 'none',
    say: `${instead.charAt(0).toUpperCase()}${instead.slice(1)}${/[.”"]$/.test(instead) ? '' : '.'}`,
  }
}

function cut(
  { cut, span }: WeakWords,
  { text, jobIndex }: ResumeField,
  { resume }: AdviceContext,
): string | null {
  switch (cut) {
    case 'opening':
      return jobIndex === null ? null : cutOpening(text, resume.experience[jobIndex]?.current ?? false)
    case 'adverb':
      return withCapital(text.slice(0, span.start), text.slice(span.end).trimStart())
    case 'sentence':
      return withoutSentence(text, span)
    default:
      return null
  }
}

function withCapital(before: string, rest: string): string {
  return before.trim() === '' ? `${before}${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : before + rest
}

/** Only where the phrase is a sentence by itself, and not all there is. */
function withoutSentence(text: string, span: WeakWords['span']): string | null {
  const before = text.slice(0, span.start)
  const after = text.slice(span.end).replace(/^[.\s]+/, '')
  if (!/(?:^|[.!?;\n])\s*$/.test(before)) return null
  const rest = `${before.trimEnd()}${before.trim() !== '' && after !== '' ? ' ' : ''}${after}`
  return rest.trim() === '' ? null : rest
}

function idsIn(text: string): string {
  return [...new Set(mentionsIn(text).map(({ conceptId }) => conceptId))].toSorted().join()
}

function sourceOf({ sources }: WeakPhrase): AdviceSource {
  const url = sources.find((source) => source.startsWith('http'))
  return url === undefined ? SOURCES.usage : { label: hostOf(url), url }
}

/** "fortusgroup.com" */
function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[:/].*$/, '')
}
