import { foundAs, type Words, without } from '@/lib/import/words'
import { fullOf } from '@/lib/lexicon/apprentices'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { type CredentialFields, credentialsIn, fieldsOfRow } from './line'
import { startIn } from './on-row'
import { standingInSentence } from './status'

/**
 * Credentials that a sentence says its writer holds or is working towards: "CPC-certified coder", "sitting for the CCS
 * in May". What the writer teaches, once held or means to get, or what the team holds, is no claim.
 */
export function readInSentence(sentence: Words): readonly CredentialFields[] {
  return sentencesOf(sentence).flatMap((said) =>
    OF_OTHERS.test(said.text)
      ? []
      : credentialsIn(said).flatMap((named) => {
          if (!named.row) return []
          const start = startIn(said, named)
          const standing = standingInSentence(said.text, { start, end: start + named.words.text.length })
          if (standing === null) return []
          const fields = fieldsOfRow(named.row, named.words)
          return [standing === 'held' ? fields : { ...fields, status: foundAs(standing, named.words) }]
        }),
  )
}

const OF_OTHERS =
  /\b(?:students?|candidates|team|staff|coders who|teach\p{L}*|taught|train\p{L}*|instruct\p{L}*|classes|courses)\b/iu

function sentencesOf(words: Words): readonly Words[] {
  const marks = [...words.text.matchAll(/(?<=[.!?])\s+(?=\p{Lu})|\n/gu)]
  return without(
    words,
    marks.map(({ index = 0, 0: mark }) => ({ start: index, end: index + mark.length })),
  )
}

/** "Passed the CPC exam", says who is CPC-A elsewhere: the sentence names no second credential. */
export function isOfNamedApprentice(said: CredentialFields, named: readonly CredentialFields[]): boolean {
  const ids = new Set(named.map(({ conceptId }) => conceptId?.value))
  return getLexicon()
    .conceptsOfKind('credential')
    .some(({ id }) => ids.has(id) && fullOf(id) !== null && fullOf(id) === said.conceptId?.value)
}
