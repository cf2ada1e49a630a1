import type { FitRow, Knockout, MatchReport } from '@/lib/match/report'
import type { Level, NamedPlace, Posting, PostingLine } from '@/lib/posting/posting'
import type { Span } from '@/lib/text/span'
import { byLine, joinAlternatives, type Mark, overlaps, segmentsOf, withoutStop } from './marks'

/** How far the resume answers one thing that is asked: a tick, a half disc, a ring or a cross. */
export type Answer = 'shown' | 'part' | 'open' | 'not-met'

/** A stretch of a line in one look. `ties` are the requirements and conditions that its words belong to. */
export type Segment = {
  readonly start: number
  readonly text: string
  readonly level: Level | null
  readonly ties: readonly string[]
  /** Words in the line of the title that are no part of it. */
  readonly part?: 'before-title' | 'after-title'
}

/** What stands in the margin beside a line: a requirement with its weight, or a condition without one. */
export type MarginNote = {
  readonly tie: string
  readonly label: string
  readonly level: Level
  readonly weight: number | null
  readonly answer: Answer
}

/** A line of the posting as it is shown. */
export type MarkedLine = {
  /** From 1, among the lines that are shown. */
  readonly number: number
  /** `above` stands before the title: the employer, a site's menu. */
  readonly role: PostingLine['role'] | 'above'
  readonly segments: readonly Segment[]
  readonly notes: readonly MarginNote[]
}

/**
 * Marks up a posting line by line with what the report found. Spans that run over a line end are marked on both lines.
 */
export function markLines(posting: Posting, report: MatchReport): readonly MarkedLine[] {
  const conditions = report.knockouts.filter((knockout) => isOwnCondition(knockout, report))
  const placesOf = new Map(posting.requirements.map(({ id, places }) => [id, places]))
  const marks: readonly Mark[] = [
    ...report.rows.flatMap((row) => marksOfRow(posting.text, row, placesOf.get(row.requirementId) ?? [])),
    ...report.knockouts.flatMap((knockout) =>
      spansOf(posting.text, knockout, report).map((span) => ({
        span: withoutStop(posting.text, span),
        level: 'required' as const,
        tie: knockout.id,
      })),
    ),
  ]
  const notes = [
    ...report.rows.map((row) => ({
      at: row.postingSpans[0]?.start ?? 0,
      note: {
        tie: row.requirementId,
        label: row.label,
        level: row.level,
        weight: row.of,
        answer: answerTo(row, report),
      },
    })),
    ...conditions.map((knockout) => ({
      at: knockout.postingSpan.start,
      note: {
        tie: knockout.id,
        label: knockout.label,
        level: 'required' as const,
        weight: null,
        answer: VERDICT_ANSWERS[knockout.verdict],
      },
    })),
  ].sort((a, b) => a.at - b.at)
  const titleAt = titleLine(posting)
  const marksOf = byLine(posting.lines, marks)
  return posting.lines.map((line, index) => {
    const segments = segmentsOf(posting.text, line.span, marksOf[index] ?? [])
    return {
      number: index + 1,
      role: roleOf(line, index, titleAt),
      segments:
        index === titleAt
          ? besideTitle(segments, posting.title?.span ?? line.span)
          : withoutBulletSign(line.role, segments),
      notes: notes.filter(({ at }) => line.span.start <= at && at < line.span.end).map(({ note }) => note),
    }
  })
}

/** The words of a row at its level, and the places that ask less strongly, each at its own. */
function marksOfRow(text: string, row: FitRow, places: readonly NamedPlace[]): readonly Mark[] {
  const spansAt = (level: Level) =>
    level === row.level
      ? row.postingSpans
      : places.filter((place) => place.level === level).map(({ span }) => span)
  return LEVELS.flatMap((level) =>
    joinAlternatives(text, spansAt(level)).map((span) => ({
      span: withoutStop(text, span),
      level,
      tie: row.requirementId,
    })),
  )
}

const LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned']

/** A line longer than this is a paragraph that begins with the job, not its title. */
const LONGEST_TITLE_LINE = 160

/** The line in which the title stands; -1 when none does. */
function titleLine({ title, lines }: Posting): number {
  if (title === null) return -1
  const at = lines.findIndex(({ span }) => span.start <= title.span.start && title.span.start < span.end)
  const line = lines[at]
  return line && line.span.end - line.span.start <= LONGEST_TITLE_LINE ? at : -1
}

function roleOf({ role }: PostingLine, index: number, titleAt: number): MarkedLine['role'] {
  if (index === titleAt) return 'title'
  if (index < titleAt) return 'above'
  return role === 'title' ? 'paragraph' : role
}

/** Parts the title from what else its line says: "Job title:" before it, the place behind it. */
function besideTitle(segments: readonly Segment[], title: Span): readonly Segment[] {
  return segments.flatMap((segment) => {
    const cuts = [title.start, title.end].map((at) =>
      Math.min(Math.max(at - segment.start, 0), segment.text.length),
    )
    const [from = 0, to = 0] = cuts
    return [
      { ...segment, text: segment.text.slice(0, from), part: 'before-title' as const },
      { ...segment, start: segment.start + from, text: segment.text.slice(from, to) },
      { ...segment, start: segment.start + to, text: segment.text.slice(to), part: 'after-title' as const },
    ].filter(({ text }) => text !== '')
  })
}

/** The number of the line, from 1, in which a position of the posting lies, as the report counts: empty lines too. */
export function lineAt(posting: Posting, position: number): number {
  return posting.text.slice(0, position).split('\n').length
}

/** Years that are long enough and leave something open are no tick: their condition asks. */
function answerTo({ grade, postingSpans }: FitRow, { knockouts }: MatchReport): Answer {
  const answer = answerOf(grade)
  const isAsked = knockouts.some(
    ({ kind, verdict, postingSpan }) =>
      kind === 'years' &&
      verdict === 'unclear' &&
      postingSpans.some(({ start, end }) => start === postingSpan.start && end === postingSpan.end),
  )
  return answer === 'shown' && isAsked ? 'part' : answer
}

/** How a grade of evidence is drawn. Only words that are there, dated or listed, earn a tick. */
export function answerOf(grade: MatchReport['rows'][number]['grade']): Answer {
  if (grade === 'shown' || grade === 'accepted' || grade === 'listed' || grade === 'summary') return 'shown'
  return grade === 'absent' ? 'open' : 'part'
}

const VERDICT_ANSWERS = { met: 'shown', unclear: 'part', 'not-met': 'not-met' } as const satisfies Record<
  Knockout['verdict'],
  Answer
>

/** A condition whose words are no weighted requirement already: a degree, a state, years that have no row. */
function isOwnCondition({ kind, postingSpan }: Knockout, report: MatchReport): boolean {
  const spans = report.rows.flatMap((row) => row.postingSpans)
  if (kind === 'credential') return !spans.some((span) => overlaps(span, postingSpan))
  return !spans.some((span) => span.start === postingSpan.start && span.end === postingSpan.end)
}

/** The words of a condition: of the requirement that it is about, or its own. */
function spansOf(text: string, knockout: Knockout, report: MatchReport): readonly Span[] {
  if (isOwnCondition(knockout, report)) return [knockout.postingSpan]
  return report.rows
    .flatMap((row) => joinAlternatives(text, row.postingSpans))
    .filter((span) => overlaps(span, knockout.postingSpan))
}

/** Signs that people and programs set before a point of a list; the screen draws its own. */
const BULLET_SIGN =
  /^\s*(?:[-\u2013\u2014*\u2022\u00b7\u25aa\u25e6\u25cf\u25cb\u2023\uf0b7]+|\(?\d{1,2}[.)])\s*/u

function withoutBulletSign(role: PostingLine['role'], segments: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = segments
  if (role !== 'bullet' || first === undefined || first.level !== null) return segments
  const text = first.text.replace(BULLET_SIGN, '')
  return text === '' ? rest : [{ ...first, text }, ...rest]
}
