'use client'

import { useMemo } from 'react'
import type { WordChoice } from '@/lib/resume/word-choice'
import type { MatchQuestion } from '@/lib/worker/protocol'

/**
 * What a match is asked with, the same object while it asks the same.
 *
 * @param level the level that was chosen on a page about several
 * @returns undefined until the words that were decided on are read, so that no report comes first without them
 */
export function useMatchQuestion(
  level: string | null,
  choices: readonly WordChoice[] | null,
): MatchQuestion | undefined {
  return useMemo(() => {
    if (choices === null) return undefined
    const textsOf = (wanted: WordChoice['choice']) =>
      choices.flatMap(({ text, choice }) => (choice === wanted ? [text] : []))
    return { level, choices: { accepted: textsOf('accepted'), dismissed: textsOf('dismissed') } }
  }, [level, choices])
}
