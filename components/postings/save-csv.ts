import { saveFile } from '@/components/page/save-file'
import type { DemandRow } from '@/lib/tally/demand'
import type { ListedPosting } from './arrange'
import { demandTable, type FileTable, listTable } from './csv-tables'

/** Saves the list as a file. `today` is YYYY-MM-DD. */
export function saveListCsv(shown: readonly ListedPosting[], today: string): Promise<void> {
  return save(listTable(shown), `Postings-${today}.csv`)
}

/** Saves what the postings ask for as a file. `today` is YYYY-MM-DD. */
export function saveDemandCsv(
  rows: readonly DemandRow[],
  shown: readonly ListedPosting[],
  today: string,
): Promise<void> {
  return save(demandTable(rows, shown), `Postings-ask-for-${today}.csv`)
}

/** The writer is loaded when a file is first asked for. */
async function save({ head, rows }: FileTable, fileName: string): Promise<void> {
  const { makeCsv } = await import('@/lib/export/csv')
  saveFile(makeCsv(head, rows), fileName, 'text/csv;charset=utf-8')
}
