/** What the keys of the drafts' journal in localStorage begin with; the id of the draft follows. */
export const JOURNAL_PREFIX = 'chartwright-unsaved:'
