import { rememberFor } from '@/lib/base/remember'
import type { MatchReport } from '@/lib/match/report'
import type { ResumeReading } from '@/lib/match/resume/read-resume'
import type { ResumeField } from '@/lib/match/resume/resume-fields'
import type { Posting } from '@/lib/posting/posting'
import type { Resume } from '@/lib/resume/schema'
import { type Span, slice } from '@/lib/text/span'
import type { Finding, FindingPlace } from './finding'

/** All that a rule may look at. The posting and its report are null when a resume is read by itself. */
export type AdviceContext = {
  readonly resume: Resume
  readonly reading: ResumeReading
  readonly posting: Posting | null
  readonly report: MatchReport | null
  /** YYYY-MM-DD */
  readonly today: string
}

/** A rule: what it finds, in the order of the resume. */
export type Rule = (context: AdviceContext) => readonly Finding[]

/** A finding with the id that its rule, place and words give it. */
export function finding(
  parts: Omit<Finding, 'id' | 'gapId'> & { readonly gapId?: string | null },
  words = '',
): Finding {
  const { gapId = null, ...rest } = parts
  return { ...rest, id: `${rest.rule} ${rest.place.field}${words === '' ? '' : ` ${words}`}`, gapId }
}

/** The place of a span in a field. */
export function placeIn({ path, place }: ResumeField, span: Span | null): FindingPlace {
  return { field: path, span, name: place }
}

/** A wording fix: the words of a span give way to others, the rest of the field stays. */
export function replaced(field: ResumeField, span: Span, after: string) {
  const { text, path } = field
  const changed = text.slice(0, span.start) + after + text.slice(span.end)
  return { kind: 'wording' as const, field: path, before: text, after: changed }
}

/** The words of a span in curly quotes. */
export function quoted({ text }: ResumeField, span: Span): string {
  return `“${slice(text, span)}”`
}

/** The lines under the jobs. */
export const bulletsOf = rememberFor(({ fields }: ResumeReading): readonly ResumeField[] =>
  fields.filter(({ path }) => /^experience\.\d+\.bullets\.\d+\.text$/.test(path)),
)

/** Running text: the headline, the summary, the lines under the jobs, what schooling says of itself. */
export const proseOf = rememberFor(({ fields }: ResumeReading): readonly ResumeField[] =>
  fields.filter(({ path }) =>
    /^(?:contact\.headline|summary|experience\.\d+\.bullets\.\d+\.text|education\.\d+\.(?:note|practicumDetail))$/.test(
      path,
    ),
  ),
)
