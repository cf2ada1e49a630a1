import type { NewId } from '@/lib/base/ids'
import { emptyCredential } from '@/lib/resume/empty'
import type { Credential } from '@/lib/resume/schema'

/** What a picker or a paste knows of a credential. An unsure issuer stays empty: the person is asked. */
export type ChosenCredential = Pick<Credential, 'conceptId' | 'acronym' | 'name' | 'issuer'> &
  Partial<Pick<Credential, 'number' | 'earned' | 'expires'>>

/** A credential to go on filling in. It counts as held until the person says otherwise. */
export function makeCredential(chosen: ChosenCredential, newId: NewId): Credential {
  return { ...emptyCredential(newId), ...chosen }
}

/** A credential that no catalogue row stands for: letters are its short name, anything else its long one. */
export function writtenCredential(typed: string): ChosenCredential {
  const words = typed.trim()
  const isAcronym = /^[A-Za-z]{2,8}(?:-[A-Za-z]{1,3})*$/.test(words) && words === words.toUpperCase()
  return { conceptId: null, acronym: isAcronym ? words : '', name: isAcronym ? '' : words, issuer: '' }
}

/** Whether a credential is on the resume already: the same entry of the catalogue, or the same letters. */
export function isOnResume(
  held: readonly Credential[],
  chosen: Pick<ChosenCredential, 'conceptId' | 'acronym'>,
): boolean {
  return held.some(
    (one) =>
      (one.conceptId !== null && one.conceptId === chosen.conceptId) ||
      (one.acronym !== '' &&
        one.acronym === chosen.acronym &&
        (one.conceptId === null || chosen.conceptId === null)),
  )
}
