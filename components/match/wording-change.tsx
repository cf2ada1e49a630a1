import type { Wording } from '@/lib/resume/field-text'
import { MATCH_WORDS } from './match-words'
import { WholeCodes } from './whole-codes'
import { wordDifference } from './word-difference'

/** A change of words as it will be made: what goes is struck, what comes is washed, with a few words around it. */
export function WordingChange({ field, before, after }: Wording) {
  const change = wordDifference(before, after)
  const isNew = before === ''
  return (
    <span>
      {isNew && addWords(field)}
      <WholeCodes text={change.before} />
      {change.removed !== '' && (
        <del className="text-ink-3">
          <span className="sr-only">{MATCH_WORDS.insteadOf} </span>
          <WholeCodes text={change.removed} />
        </del>
      )}{' '}
      {change.added !== '' && (
        <ins className="words-in">
          {!isNew && <span className="sr-only"> {MATCH_WORDS.write} </span>}
          <WholeCodes text={change.added} />
        </ins>
      )}{' '}
      <WholeCodes text={change.after} />
    </span>
  )
}

/** Where new words go: no words around them say so. */
function addWords(field: string): string {
  return field.startsWith('skills.') ? MATCH_WORDS.addToSkills : MATCH_WORDS.addToEntry
}
