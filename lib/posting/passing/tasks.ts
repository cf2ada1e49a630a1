import { remember } from '@/lib/base/remember'
import type { ConceptId } from '@/lib/lexicon/concept'
import { isInTitle } from '@/lib/posting/employer/title'
import type { Posting } from '@/lib/posting/posting'
import type { Stated } from '@/lib/posting/stated'
import { ASIDES_OF_AUDITS } from './asides-of-audits'
import { ASIDES_OF_BILLING } from './asides-of-billing'
import { ASIDES_OF_CODES } from './asides-of-codes'
import { ASIDES_OF_CODING } from './asides-of-coding'
import { ASIDES_OF_LEADING } from './asides-of-leading'
import { ASIDES_OF_OTHERS } from './asides-of-others'
import { ASIDES_OF_RECORDS } from './asides-of-records'
import { ASIDES_OF_TEACHING } from './asides-of-teaching'

const ASIDES = [
  ...ASIDES_OF_TEACHING,
  ...ASIDES_OF_CODING,
  ...ASIDES_OF_AUDITS,
  ...ASIDES_OF_BILLING,
  ...ASIDES_OF_OTHERS,
  ...ASIDES_OF_CODES,
  ...ASIDES_OF_LEADING,
  ...ASIDES_OF_RECORDS,
]

/** How far back the beginning of the clause is looked for, in characters. */
const CLAUSE = 120

/** How far behind a task its neighbour's noun may stand. */
const BEHIND = 60

/**
 * Whether a duty or a summary only names a task: the reader is taught and does not teach, keeps to rules that others
 * look up, deals with those who do it, or must pass it.
 */
export function isTaskInPassing(
  { mention, line, level }: Stated,
  plain: string,
  title: Posting['title'],
): boolean {
  const { conceptId, span } = mention
  if (!conceptId.startsWith('task:') || isInTitle(title, span)) return false
  const asides = asidesOf(conceptId)
  const before = plain.slice(Math.max(line.span.start, span.start - CLAUSE), span.start)
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1)
  const words = plain.slice(span.start, span.end)
  const after = plain.slice(span.end, Math.min(line.span.end, span.end + BEHIND))
  return asides.some(
    (aside) =>
      (aside.always || level === 'mentioned') &&
      (aside.before?.test(clause) ?? true) &&
      (aside.words?.test(words) ?? true) &&
      (aside.after?.test(after) ?? true),
  )
}

/** There are some two hundred tasks: each is held against the list once. */
const asidesOf = remember(1000, (id: ConceptId) => ASIDES.filter(({ tasks }) => tasks.test(id)))
