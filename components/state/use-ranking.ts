'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Result } from '@/lib/base/result'
import type { PostingProblem } from '@/lib/posting/posting'
import { emptyResume } from '@/lib/resume/empty'
import type { SavedPosting } from '@/lib/resume/saved-posting'
import type { Resume } from '@/lib/resume/schema'
import type { WordChoice } from '@/lib/resume/word-choice'
import { askToRank } from '@/lib/worker/client'
import type { WorkerProblem } from '@/lib/worker/problem'
import type { RankedPosting } from '@/lib/worker/protocol'
import { createRankMemory } from './rank-memory'
import { now, today } from './today'
import { useMatchQuestion } from './use-match-question'

/** What is known of one posting, or why nothing is. */
export type RankAnswer = Result<
  RankedPosting,
  PostingProblem | Exclude<WorkerProblem, { code: 'superseded' }>
>

export type Ranking = {
  /** By the posting's id; grows while the rest is worked out. */
  readonly answers: ReadonlyMap<string, RankAnswer>
  readonly isDone: boolean
}

/** Six resumes of one person, each against all postings. */
const memory = createRankMemory(6)

/** Milliseconds between two paintings of a list that fills: often enough to be seen to go on, too seldom to flicker. */
const PAINT_EVERY_MS = 150

/**
 * Ranks postings for a resume, one after the other in the worker's thread, so that nothing else waits for long.
 *
 * @param resume null ranks nothing, but tells what the postings ask for
 * @param choices null until they are read
 */
export function useRanking(
  resume: Resume | null,
  postings: readonly SavedPosting[],
  choices: readonly WordChoice[] | null,
): Ranking {
  const question = useMatchQuestion(null, choices)
  const asked = useMemo(() => resume ?? emptyResume(), [resume])
  const resumeKey = useMemo(() => JSON.stringify([asked, question?.choices, today()]), [asked, question])
  const [ranking, setRanking] = useState<Ranking & { readonly resumeKey: string }>(NOTHING)

  useEffect(() => {
    if (question === undefined) return
    const kept = memory.of(resumeKey)
    const failed = new Map<string, RankAnswer>()
    let isOver = false
    const paint = (isDone: boolean) => {
      const answers = new Map<string, RankAnswer>()
      for (const posting of postings) {
        const answer = kept.get(keyOf(posting)) ?? failed.get(posting.id)
        if (answer) answers.set(posting.id, answer)
      }
      setRanking({ answers, isDone, resumeKey })
    }
    const work = async () => {
      let paintedAt = now()
      for (const posting of postings.filter((one) => !kept.has(keyOf(one)))) {
        const level = posting.level ?? null
        const answered = await askToRank(asked, posting.text, today(), { ...question, level })
        if (answered.ok) kept.set(keyOf(posting), answered.value)
        if (isOver) return
        if (!answered.ok && answered.problem.code !== 'superseded')
          failed.set(posting.id, { ok: false, problem: answered.problem })
        if (now() - paintedAt < PAINT_EVERY_MS) continue
        paint(false)
        paintedAt = now()
      }
      paint(true)
    }
    paint(postings.every((posting) => kept.has(keyOf(posting))))
    void work()
    return () => {
      isOver = true
    }
  }, [asked, resumeKey, postings, question])

  // Numbers about another resume are worse than none.
  return ranking.resumeKey === resumeKey ? ranking : NOTHING
}

const NOTHING = { answers: new Map<string, RankAnswer>(), isDone: false, resumeKey: '' }

function keyOf({ text, level }: SavedPosting): string {
  return `${level ?? ''}\n${text}`
}
