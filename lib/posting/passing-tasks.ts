import type { ConceptId } from '@/lib/lexicon/concept'
import type { Posting } from './posting'
import type { Stated } from './stated'
import { isInTitle } from './title'

/** One way to name a task without giving it: which tasks, and what stands around their words. */
type Aside = {
  readonly tasks: RegExp
  readonly before?: RegExp
  readonly words?: RegExp
  readonly after?: RegExp
  /** Holds whatever the level; else only where the task is just mentioned. */
  readonly always?: true
}

const TEACHING = /^task:(?:provider-education|coder-mentoring)$/

const ASIDES: readonly Aside[] = [
  // Who is taught teaches nobody: "attends education sessions", "under a mentor", "we will coach you".
  {
    tasks: TEACHING,
    before:
      /\b(?:attend|participat|receiv|undergo|complet|engag)\w*(?: in)?(?: [\w/-]+,?){0,4} $|\b(?:under|from|with) (?:a|an|the|our|your) (?:[\w-]+ )?$/,
  },
  {
    tasks: TEACHING,
    after: /^(?: sessions?| materials?)? (?:you\b|(?:is|are|will be) (?:provided|paid|given)|provided\b)/,
  },
  // Those who are taught are no providers: "training newer coders", "feedback to management".
  {
    tasks: /^task:provider-education$/,
    words: /\b(?:newer|other) (?:coders?|staff)\b|(?<!clinical and )\b(?:clerical|management|registry)\b/,
    always: true,
  },
  // Whoever keeps to a payer's rules does not look them up.
  {
    tasks: /^task:payer-policy-research$/,
    before:
      /\b(?:adher\w+|align\w*|according|accordance|conform\w*|based on|consistent with|compli(?:es|ance|ant)|comply|meets?)\b[^.;:]{0,60}$/,
  },
  // The work of a neighbour: "questions from the appeals team", "sits on the revenue cycle council".
  {
    tasks: /^task:/,
    before: /^(?!.*\b(?:our|your|join\w*|lead\w*|manag\w*|supervis\w*|oversee\w*|within|member of|this)\b)/,
    after: /^(?:'s)? (?:(?:and|&) [a-z]+ )?(?:staff|teams?|units?|council|queue|functions|questions)\b/,
  },
  // Whom one deals with: "collaborates with charge entry, coding and billing", "the bridge to CDI".
  {
    tasks: /^task:/,
    before:
      /\b(?:collaborat|partner|liais|interfac|bridge|coordinat)\w*(?: closely)? (?:with|to|between) (?:the )?(?:[a-z/&'-]+, |and |& ){0,4}(?:the )?$/,
  },
  // Those who improve the record: "resolves mismatches with CDI".
  { tasks: /^task:clinical-documentation-integrity$/, before: /\bwith (?:the |our |your )?$/ },
  // A check that one's own work must pass.
  {
    tasks: /^task:coding-audit$/,
    before:
      /\b(?:under|withstands?|pass(?:es)?|survives?|scores?|on the (?:[a-z]+ )?(?:blind )?)(?: (?:an?|the|any|monthly|outside|external))? ?$/,
  },
]

/** How far back the beginning of the clause is looked for, in characters. */
const CLAUSE = 120

/** How far behind a task its neighbour's noun may stand. */
const BEHIND = 40

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

function asidesOf(id: ConceptId): readonly Aside[] {
  return ASIDES.filter(({ tasks }) => tasks.test(id))
}
