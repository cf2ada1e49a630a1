import { importFile } from '@/lib/import/import-file'

/** The process of import-within: reads the one file that it is sent, answers and ends. */
process.once('message', async (file: { bytes: Uint8Array; fileName: string; today: string }) => {
  const answer = await importFile(file.bytes, file.fileName, file.today)
  process.send?.(answer, () => process.disconnect())
})
