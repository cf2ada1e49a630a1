import { Cross, HalfDisc, Tick } from '@/components/fields/icons'
import { problemSentence } from '@/components/problem-message'
import type { ListedPosting } from './arrange'
import { conditionWords, WORDS } from './postings-words'

/** How the hard conditions of a posting stand, or why nobody can say. */
export function ConditionMark({ answer }: Pick<ListedPosting, 'answer'>) {
  // its line is kept, so that the rows below stay where they are
  if (answer === undefined) return <span className="condition">{'\u00a0'}</span>
  if (!answer.ok)
    return <span className="text-13 text-pretty text-ink-2">{problemSentence(answer.problem)}</span>
  const { domain, knockouts } = answer.value.summary
  if (domain === 'other') return <span className="text-13 text-ink-2">{WORDS.otherTrade}</span>
  const words = conditionWords(knockouts)
  if (knockouts.notMet.length > 0)
    return (
      <span className="condition text-rust">
        <Cross className="mt-0.75" />
        <span className="line-clamp-2">{words}</span>
      </span>
    )
  if (knockouts.unclear.length > 0)
    return (
      <span className="condition">
        <HalfDisc className="mt-0.75 text-ink-2" />
        {words}
      </span>
    )
  if (knockouts.met === 0) return <span className="text-13 text-ink-2">{words}</span>
  return (
    <span className="condition">
      <Tick className="mt-0.75 text-accent" />
      {words}
    </span>
  )
}
