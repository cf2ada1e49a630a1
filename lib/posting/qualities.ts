import type { Stated } from './stated'

/** Fewer different qualities than this in one sentence may be said of anything: "an organized office". */
const FEWEST = 2

/** Of the sentence's letters, those of the qualities and their joiners must be this share: it says nothing else. */
const MOST = 0.6

/** "Organized, honest, curious.": a longer sentence tells a story. */
const LONGEST_SENTENCE = 140

/**
 * Asks for the qualities that a sentence is nothing but a list of: under no heading, "Dependable, organized, good with
 * people." still says whom the employer wants.
 */
export function withQualities(stated: readonly Stated[], plain: string): readonly Stated[] {
  const wanted = new Set<Stated['line']>()
  for (let from = 0; from < stated.length; ) {
    const line = stated[from]?.line
    let to = from
    while (to < stated.length && stated[to]?.line === line) to += 1
    if (line && isListOfQualities(stated.slice(from, to), line, plain)) wanted.add(line)
    from = to
  }
  if (wanted.size === 0) return stated
  return stated.map((one) => (wanted.has(one.line) ? { ...one, level: 'required' } : one))
}

function isListOfQualities(
  onLine: readonly Stated[],
  { span, level, role, section }: Stated['line'],
  plain: string,
): boolean {
  const length = span.end - span.start
  if (level !== 'mentioned' || section === 'duties' || role === 'heading' || length > LONGEST_SENTENCE)
    return false
  if (WORKS_WITH.test(plain.slice(span.start, span.start + 40))) return false
  if (new Set(onLine.map(({ mention }) => mention.conceptId)).size < FEWEST) return false
  if (!onLine.every(({ mention, level }) => level === 'mentioned' && mention.conceptId.startsWith('soft:')))
    return false
  const covered = onLine.reduce((sum, { mention }) => sum + mention.span.end - mention.span.start + JOINER, 0)
  return covered / length >= MOST
}

/** A duty that only sounds like qualities: "Works with team to solve problems". */
const WORKS_WITH = /^(?:works?|working|collaborat\w+|partners?) (?:closely )?(?:with|together)\b/

/** A comma and a space, or "and". */
const JOINER = 2
