/** What the library says of the resumes and postings that it holds. */
export const DESK_WORDS = {
  resumes: 'Resumes',
  none: 'None at the moment',
  newestFirst: (count: number) => `${count}, newest change first`,
  beginAnother: 'Begin another',
  noName: 'No name on it yet',
  changed: (when: string) => `Changed ${when}`,
  moreFor: (name: string) => `More for ${name}`,
  rename: 'Rename',
  duplicate: 'Duplicate',
  versions: 'Earlier versions',
  remove: 'Delete',
  useExample: 'Use this',
  startFrom: (name: string) => `Start from ${name}`,
  postings: 'Postings',
  ranked: 'Ranked, and what they ask for',
  notMatched: 'Not matched yet',
  match: 'Match',
  paste: 'Paste a posting',
  noPostings: 'No postings yet',
  noPostingsHelp:
    'Paste one and it comes back marked up: what it requires, what it prefers, and what your resume already shows.',
} as const
