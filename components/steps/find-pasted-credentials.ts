import { askForSuggestions } from '@/lib/worker/client'
import type { PastedCredential } from './credential-paste'
import type { ChosenCredential } from './make-credential'

/** More entries than any letters share. */
const NEAREST = 6

/**
 * Looks pasted letters up in the catalogue. Letters that no entry has, or that more than one has, are taken as they stand
 * and the person is asked for the rest.
 */
export async function findPastedCredentials(
  pasted: readonly PastedCredential[],
): Promise<ChosenCredential[]> {
  const found: ChosenCredential[] = []
  for (const { acronym, name, ...own } of pasted) {
    const answer = await askForSuggestions(['credential'], acronym, NEAREST)
    const same = answer.ok ? answer.value.filter((one) => one.label === acronym) : []
    const only = same.length === 1 ? same[0] : undefined
    found.push(
      only === undefined
        ? { ...own, conceptId: null, acronym, name, issuer: '' }
        : { ...own, conceptId: only.id, acronym, name: only.name, issuer: only.issuer ?? '' },
    )
  }
  return found
}
