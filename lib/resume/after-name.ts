import { statusInWords } from './credential-status'
import type { Credential } from './schema'

/** Whether a credential can stand after the name: held, with letters, and shown. */
export function standsAfterName(credential: Credential): boolean {
  const { acronym, hidden } = credential
  return statusInWords(credential) === 'held' && acronym.trim() !== '' && !hidden
}

/**
 * The order that is usual after a name: licences of a state, then certifications, those of apprentices last. Within each
 * the person's own order stays, since only they know which is closest to the job.
 *
 * Source: the order of credentials that the American Nurses Credentialing Center publishes; coders have none of their own.
 *
 * @returns the same array when it is in that order already
 */
export function suggestedOrder(credentials: readonly Credential[]): readonly Credential[] {
  const afterName = credentials.filter(standsAfterName)
  const ranked = afterName.toSorted((a, b) => rankOf(a) - rankOf(b))
  if (ranked.every((one, index) => one === afterName[index])) return credentials
  return inOrder(
    credentials,
    ranked.map(({ id }) => id),
  )
}

/**
 * The order after the name with a posting in view: what it requires, what it prefers, then all others in the order that is
 * usual. Within each the person's own order stays. Only an order: what is not held never comes in.
 *
 * @param asked how strongly the posting asks for a credential, by its id; those it does not name are left out
 * @returns the same array when it is in that order already
 */
export function orderForPosting(
  credentials: readonly Credential[],
  asked: ReadonlyMap<string, 'required' | 'preferred'>,
): readonly Credential[] {
  const afterName = credentials.filter(standsAfterName)
  const isAsked = (level: string) => afterName.filter(({ id }) => asked.get(id) === level)
  const others = suggestedOrder(credentials).filter((one) => standsAfterName(one) && !asked.has(one.id))
  const ordered = [...isAsked('required'), ...isAsked('preferred'), ...others]
  if (ordered.every((one, index) => one === afterName[index])) return credentials
  return inOrder(
    credentials,
    ordered.map(({ id }) => id),
  )
}

/** The credentials with those after the name in another order; all others keep their places. */
export function inOrder(credentials: readonly Credential[], ids: readonly string[]): Credential[] {
  const ordered = ids.flatMap((id) => credentials.find((one) => one.id === id && standsAfterName(one)) ?? [])
  const left = [...ordered, ...credentials.filter((one) => standsAfterName(one) && !ordered.includes(one))]
  return credentials.map((one) => (standsAfterName(one) ? (left.shift() ?? one) : one))
}

function rankOf({ acronym }: Credential): number {
  if (/^(?:MD|DO|NP|PA|RN|LPN|LVN|RPh|PharmD|RRT|PT|OT)$/.test(acronym.trim())) return 0
  return /-A$/.test(acronym.trim()) ? 2 : 1
}
