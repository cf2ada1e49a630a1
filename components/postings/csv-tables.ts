import { inWhole } from '@/lib/base/in-whole'
import type { CsvCell } from '@/lib/export/csv'
import { safeLink } from '@/lib/resume/safe-link'
import type { DemandRow } from '@/lib/tally/demand'
import type { ListedPosting } from './arrange'
import { cellWords, DEMAND_WORDS, shownWords } from './demand-words'
import { DATE_WORDS, DETAIL_WORDS } from './details-words'
import { conditionWords, STATUS_WORDS, WORDS } from './postings-words'

/** A table for a file. */
export type FileTable = { readonly head: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] }

/** The list as a spreadsheet wants it: one posting a row, days as YYYY-MM-DD. */
export function listTable(shown: readonly ListedPosting[]): FileTable {
  return {
    head: [
      DETAIL_WORDS.jobTitle,
      DETAIL_WORDS.employer,
      WORDS.status,
      WORDS.fit,
      'Findability',
      WORDS.conditions,
      ...DATES.map((what) => DATE_WORDS[what]),
      DETAIL_WORDS.interviewTime,
      'Saved',
      DETAIL_WORDS.link,
      DETAIL_WORDS.notes,
    ],
    rows: shown.map(({ posting, title, answer }) => {
      const summary = answer?.ok ? answer.value.summary : null
      return [
        title,
        posting.employer,
        STATUS_WORDS[posting.status],
        summary && inWhole(summary.fit),
        summary && inWhole(summary.findability),
        summary === null ? '' : conditionWords(summary.knockouts),
        ...DATES.map((what) => posting.dates[what]),
        posting.interviewTime,
        new Date(posting.createdAt).toISOString().slice(0, 10),
        safeLink(posting.link) ?? posting.link,
        posting.notes,
      ]
    }),
  }
}

const DATES = ['applied', 'interview', 'deadline', 'followUp'] as const

/** What they ask for: one concept a row, one posting a column. */
export function demandTable(rows: readonly DemandRow[], shown: readonly ListedPosting[]): FileTable {
  return {
    head: [
      'Asked for',
      'Kind',
      'Postings',
      'Required',
      'Preferred',
      'Mentioned',
      DEMAND_WORDS.yourResume,
      ...shown.map(({ posting, title }) =>
        posting.employer === '' ? title : `${title}, ${posting.employer}`,
      ),
    ],
    rows: rows.map((row) => [
      row.label,
      row.kind,
      row.cells.size,
      row.counts.required,
      row.counts.preferred,
      row.counts.mentioned,
      shownWords(row),
      ...shown.map(({ posting }) => {
        const cell = row.cells.get(posting.id)
        return cell === undefined ? '' : cellWords(cell)
      }),
    ]),
  }
}
