import type { Imported } from '@/lib/import/import-file'
import type { Brought } from '@/lib/resume/brought'
import { toPlaced } from './origins'

/** What of a read file is kept with its draft. Undefined where there is nothing to look over: it was kept as data. */
export function toBrought(imported: Imported, fileName: string): Brought | undefined {
  const { resume, lines, placed, leftovers } = imported
  if (lines.length === 0) return undefined
  return {
    fileName,
    lines: lines.map(({ text, listItem, heading, place }) => ({
      text,
      listItem,
      heading: heading > 0,
      page: place?.page ?? null,
    })),
    placed: placed.map((origin) => toPlaced(resume, origin)),
    leftovers: [...leftovers],
    dismissed: [],
  }
}
