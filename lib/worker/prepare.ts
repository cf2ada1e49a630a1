import { advise } from '@/lib/advice/advise'
import { matchPosting } from '@/lib/match/match-posting'
import { readPosting } from '@/lib/posting/read-posting'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import { samplePosting } from '@/lib/resume/sample-posting'
import { widePosting } from './wide-posting'

/** Any day: nothing that is prepared hangs on it. */
const SOME_DAY = '2026-01-01'

/**
 * Reads and matches invented postings, so that the first one that somebody pastes finds the lexicon's index built and
 * most phrases and expressions in use. Changes no answer. Pauses between its parts, so that a question waits for one at
 * most.
 */
export async function prepareMatching(): Promise<void> {
  const read = readPosting(samplePosting.text)
  await pause()
  readPosting(widePosting)
  await pause()
  if (!read.ok) return
  const report = matchPosting(experiencedCoder, read.value, SOME_DAY)
  await pause()
  advise(experiencedCoder, read.value, report, SOME_DAY)
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
