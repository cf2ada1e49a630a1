import { ok, type Result } from '@/lib/base/result'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import { labelOf } from '@/lib/lexicon/print-name'
import type { ForeignProblem, ForeignReading } from '@/lib/pdf/foreign-reading'
import { readForeign } from '@/lib/pdf/read-back-foreign'
import type { ForeignCredential, ForeignResume } from './protocol'

/** Reads any resume in PDF, and finds the credentials in it: each where it is named first, CPC-A as CPC-A. */
export async function readForeignResume(bytes: Uint8Array): Promise<Result<ForeignResume, ForeignProblem>> {
  const read = await readForeign(bytes)
  return read.ok ? ok({ reading: read.value, credentials: findCredentials(read.value) }) : read
}

function findCredentials({ lines }: ForeignReading): readonly ForeignCredential[] {
  const lexicon = getLexicon()
  const found = new Map<string, ForeignCredential>()
  lines.forEach(({ text }, line) => {
    for (const { conceptId } of findMentions(text)) {
      const row = lexicon.credential(conceptId)
      if (row && !found.has(row.id)) found.set(row.id, { conceptId: row.id, label: labelOf(row), line })
    }
  })
  return [...found.values()]
}
