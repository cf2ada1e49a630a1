import { matchPosting } from '@/lib/match/match-posting'
import { readPosting } from '@/lib/posting/read-posting'
import { median, ROUNDS_TO_WARM_UP } from './clock'
import { kilobytes, milliseconds, type Table, times } from './table'
import { longPosting, POSTINGS, RESUME, TODAY } from './texts'

const LENGTHS = [1_000, 2_000, 4_000, 10_000, 30_000, 100_000, 300_000, 1_000_000]

/** Shorter postings are measured several at a time, cut from as much text as this. */
const SAMPLE = 10_000

/** Whether a posting of any length costs the same for each of its kilobytes. */
export async function measure(): Promise<readonly Table[]> {
  const rows: (readonly string[])[] = []
  let first: number | null = null
  for (let round = 0; round < ROUNDS_TO_WARM_UP; round += 1)
    for (const text of POSTINGS) {
      const read = readPosting(`${text}\nReference ${round}`)
      if (read.ok) matchPosting(RESUME, read.value, TODAY)
    }
  for (const length of LENGTHS) {
    const texts = textsOf(length)
    const postings = texts.map((text) => readPosting(text)).flatMap((read) => (read.ok ? [read.value] : []))
    const size = (texts.length * length) / 1000
    const runs = { warmUps: 1, runs: length > 50_000 ? 1 : 5 }
    const reading = (await median(() => texts.map((text) => readPosting(text)), runs)) / size
    const matching =
      (await median(() => postings.map((one) => matchPosting(RESUME, one, TODAY)), runs)) / size
    first ??= reading + matching
    const isRead = postings.length === texts.length
    rows.push([
      kilobytes(length),
      ...(isRead
        ? [milliseconds(reading), milliseconds(matching), times((reading + matching) / first)]
        : ['not read']),
    ])
  }
  return [
    {
      title: 'Cost of a kilobyte by the length of the posting',
      columns: ['posting', 'read', 'match', 'both beside the first'],
      rows,
    },
  ]
}

function textsOf(length: number): readonly string[] {
  const count = Math.max(1, Math.floor(SAMPLE / length))
  const all = longPosting(count * length)
  return Array.from({ length: count }, (_, i) => all.slice(i * length, (i + 1) * length))
}
