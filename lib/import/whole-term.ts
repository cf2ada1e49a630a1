import { findMentions } from '@/lib/lexicon/mentions'

/** Whether a text is a word of the lexicon and nothing else: "athenahealth", in small letters, goes on with no line above. */
export function isWholeTerm(text: string): boolean {
  return findMentions(text).some(({ span }) => span.start === 0 && span.end === text.length)
}
