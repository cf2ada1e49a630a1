import type { Result } from '@/lib/base/result'
import type { PostingProblem } from '@/lib/posting/posting'
import type { RankedPosting } from '@/lib/worker/protocol'

/** What the worker said of one posting: a ranking, or why the text cannot be read. */
type Remembered = Result<RankedPosting, PostingProblem>

/**
 * What has been ranked since the page was opened. An answer belongs to the two texts, the level chosen, the words decided
 * on and the day: whatever else changes (a status, a note, a name), it stays.
 *
 * @param mostResumes resumes whose answers are kept; past it those of the oldest go
 */
export function createRankMemory(mostResumes: number) {
  const byResume = new Map<string, Map<string, Remembered>>()
  return {
    /** The answers about one resume, asked in one way on one day. */
    of(resumeKey: string): Map<string, Remembered> {
      const kept = byResume.get(resumeKey) ?? new Map<string, Remembered>()
      byResume.delete(resumeKey)
      byResume.set(resumeKey, kept)
      for (const oldest of byResume.keys()) {
        if (byResume.size <= mostResumes) break
        byResume.delete(oldest)
      }
      return kept
    },
  }
}
