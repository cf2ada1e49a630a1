import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { matchPosting } from '@/lib/match/match-posting'
import { readPosting } from '@/lib/posting/read-posting'
import type { Resume } from '@/lib/resume/schema'
import { medians, ROUNDS_TO_WARM_UP } from './clock'
import { EXTRACTORS, tokeniseBarely } from './peers'
import { milliseconds, type Table, times } from './table'
import { neverSeen, POSTINGS, RESUME, TODAY, textOf } from './texts'

const BARE = 'natural: bare tokenising pass over both texts'
const NEW_RESUME = 'read and match, a new posting and a new resume'
const SAME_RESUME = 'read and match, a new posting and the same resume'

/** Reading one posting and matching it, beside a bare tokenising pass and beside what others take to extract terms. */
export async function measure(): Promise<readonly Table[]> {
  const all = await medians(actsOfRound, { warmUps: ROUNDS_TO_WARM_UP })
  const bare = all[BARE] ?? 1
  return [
    {
      title: `Read one posting and match it with a resume of two pages`,
      columns: ['act', 'warm', 'beside the bare pass'],
      rows: [
        ...Object.entries(all).map(([name, ms]) => [
          name,
          milliseconds(ms / POSTINGS.length),
          times(ms / bare),
        ]),
        ['the first posting of a process', milliseconds(firstOfProcess()), ''],
        ['the first posting of a process that got ready', milliseconds(firstOfProcess('prepared')), ''],
      ],
      note: `Mean of ${POSTINGS.length} postings of ${Math.round(meanLength(POSTINGS))} characters on average, resume of ${textOf(RESUME).length}. No posting text is met twice.`,
    },
  ]
}

/** Numbers make the texts of a round new to everything that remembers texts. */
function actsOfRound(round: number): Readonly<Record<string, () => unknown>> {
  const postings = POSTINGS.map((text, i) => `${text}\nReference ${round * POSTINGS.length + i}`)
  const resumes = postings.map((_, i) => neverSeen(RESUME, round * POSTINGS.length + i))
  const pairs = postings.map((posting, i) => ({ posting, resume: resumes[i] ?? RESUME }))
  const texts = pairs.map(({ posting, resume }) => ({ posting, resume: textOf(resume) }))
  return {
    [BARE]: () => {
      for (const { posting, resume } of texts) {
        tokeniseBarely(posting)
        tokeniseBarely(resume)
      }
    },
    [NEW_RESUME]: () => {
      for (const { posting, resume } of pairs) readAndMatch(posting, resume)
    },
    [SAME_RESUME]: () => {
      for (const { posting } of pairs) readAndMatch(`${posting}.`, RESUME)
    },
    ...Object.fromEntries(
      Object.entries(EXTRACTORS).map(([name, extract]) => [
        name,
        async () => {
          for (const { posting } of pairs) await extract(posting)
        },
      ]),
    ),
  }
}

function readAndMatch(posting: string, resume: Resume): unknown {
  const read = readPosting(posting)
  return read.ok ? matchPosting(resume, read.value, TODAY) : read
}

/** In a process of its own, which has built nothing yet. */
function firstOfProcess(...options: readonly string[]): number {
  const script = join(import.meta.dirname, 'first-posting.ts')
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], {
    encoding: 'utf8',
  })
  return Number(stdout)
}

function meanLength(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / texts.length
}
