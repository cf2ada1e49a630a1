import { apprenticeOf } from '@/lib/lexicon/apprentices'
import type { Stated } from '@/lib/posting/stated'
import { isTakenAtAnotherLevel } from './other-level'

const APPRENTICE = `apprentic\\w*|"-?a"|'-?a'|(?<![a-z])-a\\b`

/** "Apprentice designation accepted", "CPC (-A okay)", "we also consider apprentices". */
const TAKEN = new RegExp(
  `(?:${APPRENTICE})[^.;]{0,50}\\b(?:accepted|acceptable|welcomed?|considered|taken|ok|okay|eligible|encouraged|fine|may apply|will do|counts?)\\b|\\b(?:accept|consider|take|welcome|hire|including|includes?)(?:s|ing|ed)? (?:[a-z]+ ){0,3}(?:${APPRENTICE})`,
)

const NOT = /\b(?:not|no|never|cannot|nor)\b|n't\b/

/**
 * Adds the apprentice forms of the credentials on a line that says apprentices will do: "CPC or COC (apprentice
 * accepted)" takes CPC-A and COC-A as well.
 */
export function withApprentices(stated: readonly Stated[], plain: string): readonly Stated[] {
  const added: Stated[] = []
  let line: Stated['line'] | null = null
  let match: RegExpExecArray | null = null
  for (const one of stated) {
    if (!one.mention.conceptId.startsWith('credential:')) continue
    if (one.line !== line) {
      line = one.line
      match = takenIn(plain.slice(line.span.start, endOfSaying(plain, line.span.end)))
    }
    const apprentice = match && apprenticeOf(one.mention.conceptId)
    if (!apprentice || !match) continue
    const start = one.line.span.start + match.index
    const span = { start, end: start + match[0].length }
    added.push({ ...one, mention: { conceptId: apprentice, span, formKind: 'variant' } })
  }
  if (added.length === 0) return stated
  return [...stated, ...added].sort((a, b) => a.mention.span.start - b.mention.span.start)
}

/** "CPC, COC or CCS-P. Apprentice designations will be taken.": a sentence of their own may follow on the row. */
function endOfSaying(plain: string, end: number): number {
  const next = /^ apprentic[^.;\n]{0,80}/.exec(plain.slice(end, end + 100))
  return end + (next?.[0].length ?? 0)
}

function takenIn(words: string): RegExpExecArray | null {
  if (!words.includes('apprentic') && !words.includes('-a') && !words.includes('"a"')) return null
  const match = TAKEN.exec(words)
  return match &&
    !NOT.test(match[0]) &&
    !isTakenAtAnotherLevel(words.slice(match.index)) &&
    !/\bno[nt]?[ -]$/.test(words.slice(0, match.index))
    ? match
    : null
}
