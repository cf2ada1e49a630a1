/** A measure of a coder's work, as a pattern with blanks. Nothing stands in a blank until the person fills it. */
export type Measure = {
  readonly id: string
  /** What is measured, as a person looks for it. */
  readonly name: string
  /** Three low lines are a blank: see lib/resume/blanks.ts. */
  readonly words: string
}

/**
 * What coding managers compare, in the order in which they ask: volume, quality, money, people. The list follows what
 * postings set as standards and what advisers of coders ask for.
 */
export const MEASURES: readonly Measure[] = [
  { id: 'per-hour', name: 'Records an hour', words: '___ records an hour' },
  { id: 'per-day', name: 'Charts a day', words: '___ charts a day' },
  { id: 'accuracy', name: 'Accuracy', words: 'at ___% accuracy in ___ audits' },
  { id: 'audit-score', name: 'Audit score', words: 'with an audit score of ___%' },
  { id: 'dnfb', name: 'DNFB days', words: 'DNFB from ___ to ___ days' },
  { id: 'denial-rate', name: 'Denial rate', words: 'denial rate from ___% to ___%' },
  { id: 'dollars', name: 'Dollars', words: '$___ a year' },
  { id: 'backlog', name: 'Backlog', words: 'a backlog of ___ accounts in ___ weeks' },
  { id: 'queries', name: 'Queries', words: '___ queries a month, ___% answered' },
  { id: 'people', name: 'People taught', words: '___ coders, each past ___% accuracy' },
]
