import type { Stretch } from '@/lib/import/found'
import { cut, type Words, without } from '@/lib/import/words'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { standingOfEntry } from '@/lib/resume/entry-standing'
import { type CredentialFields, credentialsIn } from './line'
import { fieldsOfGroup, groupsOnRow } from './on-row'

/**
 * Credentials after a name, read like a row of a list: "CPC (AAPC #01234567), pursuing CCS". Letters that the lexicon has
 * not are no issuers and are left over.
 */
export function readAfterName(runs: readonly Words[]): {
  readonly credentials: readonly CredentialFields[]
  readonly furniture: readonly Stretch[]
} {
  const furniture: Stretch[] = []
  const credentials = runs
    .flatMap((run) =>
      without(
        run,
        itemsOf(run).filter(({ start, end }) => !isTold(cut(run, start, end))),
      ),
    )
    .flatMap((known) => groupsOnRow({ ...known, cells: [{ start: 0, end: known.text.length }] }, furniture))
    .map((group) => fieldsOfGroup(group, furniture))
  return { credentials, furniture }
}

/** What marks part, outside of brackets. */
function itemsOf({ text }: Words): readonly { readonly start: number; readonly end: number }[] {
  const marks = [...text.matchAll(/\s*[,;|•·](?![^()]*\))\s*/g)]
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)]
  return starts.map((start, at) => ({ start, end: marks[at]?.index ?? text.length }))
}

/** Whether an item is a credential that the lexicon has, or tells of one: issuer, number, how it stands. */
function isTold(item: Words): boolean {
  return (
    credentialsIn(item).length > 0 ||
    standingOfEntry(item.text) !== 'held' ||
    (/\d/.test(item.text) && ISSUERS.test(item.text)) ||
    isIssuer(item.text)
  )
}

const ISSUERS = /#|\b(?:member|id|no)\b/i

function isIssuer(text: string): boolean {
  return getLexicon()
    .conceptsOfKind('credential')
    .some(({ id }) => getLexicon().credential(id)?.issuer === text)
}

/** Letters after a name that say again what the list says: those of credentials that the lexicon has not. */
export function lettersSaidAgain(
  words: readonly Words[],
  listed: readonly CredentialFields[],
): readonly Words[] {
  const acronyms = new Set(listed.map(({ acronym }) => acronym?.value))
  return words.flatMap((run) =>
    [...run.text.matchAll(/[^\s,;|()]+/g)]
      .map(({ index, 0: said }) => cut(run, index, index + said.length))
      .filter(({ text }) => acronyms.has(text)),
  )
}
