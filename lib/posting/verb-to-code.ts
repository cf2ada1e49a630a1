import type { SectionLine } from '@/lib/posting/sections/sections'
import type { Stated } from './stated'

const THE_JOB = 'task:code-assignment'

/** A duty that begins with the verb, whatever is coded: "Codes craniotomies and decompressions". "Code sets" begin with no verb. */
const BEGINS_WITH_VERB =
  /^(?:(?:will|you'll|you will) )?(codes?) (?!(?:of|sets?|books?|blue|enforcement|officials?|compliance|reviews?|audits?|edits?|updates?|changes?|look-?ups?|search|numbers?|assignments?|selection|is|are|in|and standards|quality|violations?|inspect\w*|status|switch\w*|that|on)\b)(?=[a-z0-9])/

/** Longer than any beginning with its verb. */
const BEGINNING = 40

/** Adds the job itself where a duty tells of it by the verb alone. */
export function withVerbToCode(
  stated: readonly Stated[],
  lines: readonly SectionLine[],
  plain: string,
): readonly Stated[] {
  const told = new Set(stated.filter(({ mention }) => mention.conceptId === THE_JOB).map(({ line }) => line))
  const added: Stated[] = []
  for (const [lineIndex, line] of lines.entries()) {
    if (told.has(line) || line.section !== 'duties' || line.role === 'heading') continue
    const match = BEGINS_WITH_VERB.exec(plain.slice(line.body.start, line.body.start + BEGINNING))
    const verb = match?.[1]
    if (!match || verb === undefined) continue
    const start = line.body.start + match[0].indexOf(verb)
    added.push({
      mention: { conceptId: THE_JOB, span: { start, end: start + verb.length }, formKind: 'variant' },
      line,
      lineIndex,
      level: 'mentioned',
      because: line.span,
    })
  }
  if (added.length === 0) return stated
  return [...stated, ...added].sort((a, b) => a.mention.span.start - b.mention.span.start)
}
