import '@/lib/base/zod-without-eval'
import * as z from 'zod'

/**
 * What a person has said of a word that postings use and the lexicon does not know. Kept for this device and every
 * posting: a product that one employer names, others name too.
 */
export const wordChoiceShape = z.object({
  /** Raised when the shape changes in a way that old programs would misread. */
  version: z.literal(1),
  /** The word in small letters: case does not matter. */
  id: z.string(),
  /** As the posting wrote it. */
  text: z.string(),
  choice: z.enum(['accepted', 'dismissed']),
  /** Milliseconds since 1970. */
  changedAt: z.number(),
})

export type WordChoice = z.infer<typeof wordChoiceShape>

/** A choice about a word as it stands in a posting. */
export function wordChoice(text: string, choice: WordChoice['choice'], changedAt: number): WordChoice {
  return { version: 1, id: text.toLowerCase(), text, choice, changedAt }
}
