import { matchPosting } from '@/lib/match/match-posting'
import { readPosting } from '@/lib/posting/read-posting'
import { hostilePostings } from '@/test/fixtures/hostile'
import { median } from './clock'
import { milliseconds, type Table, times } from './table'
import { longPosting, RESUME, TODAY } from './texts'

/** All texts are read and matched before they are measured: what V8 takes to compile is no cost of a text. */
const RUNS = { warmUps: 2, runs: 3 }

/** A posting of hostile text, read and matched, beside a clean one of the same length. */
export async function measure(): Promise<readonly Table[]> {
  const clean = longPosting(100_000)
  const cleanMs = await median(() => readAndMatch(clean), RUNS)
  const rows: (readonly string[])[] = [['clean', milliseconds(cleanMs), times(1)]]
  for (const [name, text] of hostilePostings()) {
    const ms = await median(() => readAndMatch(text), RUNS)
    rows.push([name, milliseconds(ms), times(ms / cleanMs)])
  }
  return [{ title: 'Hostile text of 100 KB', columns: ['text', 'read and match', 'beside clean'], rows }]
}

function readAndMatch(text: string): unknown {
  const read = readPosting(text)
  return read.ok ? matchPosting(RESUME, read.value, TODAY) : read
}
