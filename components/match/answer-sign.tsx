import { Cross, HalfDisc, Ring, Tick } from '@/components/fields/icons'
import type { Answer } from './marked-lines'

/** The shape of an answer. Its word always stands beside it. */
export function AnswerSign({ answer }: { readonly answer: Answer }) {
  if (answer === 'shown') return <Tick className="text-accent" />
  if (answer === 'part') return <HalfDisc className="text-ink-2" />
  return answer === 'open' ? <Ring /> : <Cross className="text-rust" />
}

/** What a shape in the margin says to those who listen. */
export const ANSWER_WORDS = {
  shown: 'your resume shows it',
  part: 'shown in part, or unclear',
  open: 'your resume does not show it',
  'not-met': 'not met',
} as const satisfies Record<Answer, string>
