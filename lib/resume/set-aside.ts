import '@/lib/base/zod-without-eval'
import * as z from 'zod'

/**
 * What a person set aside on a resume. Gaps by the posting that asks: "I have not done this"; remarks on the writing under
 * one name for all postings: "leave it". Absent where there are none; one that cannot be read takes no draft with it.
 */
export const setAsideShape = z.record(z.string(), z.array(z.string())).optional().catch(undefined)

/** Stands where the id of a posting would, for what is set aside whatever posting is read. No posting has such an id. */
export const OF_THE_WRITING = 'writing'

/** By the id of a posting the keys of gaps. */
type SetAside = Readonly<Record<string, readonly string[]>>

/** A gap as far as it is set aside: what it asks for, however the posting is read or edited. */
type Asked = { readonly conceptIds: readonly string[]; readonly label: string }

/** What a gap is remembered by: its concepts; its words where it has none. */
export function asideKey({ conceptIds, label }: Asked): string {
  return conceptIds.length > 0 ? conceptIds.toSorted().join(' ') : label
}

/** The gaps that are set aside for a posting, with one more or without it. A posting without any leaves no trace. */
export function withAside(
  all: SetAside | undefined,
  postingId: string,
  key: string,
  isAside: boolean,
): Record<string, string[]> | undefined {
  const lists = new Map(Object.entries(all ?? {}))
  const others = (lists.get(postingId) ?? []).filter((one) => one !== key)
  const keys = isAside ? [...others, key] : others
  if (keys.length > 0) lists.set(postingId, keys)
  else lists.delete(postingId)
  if (lists.size === 0) return undefined
  return Object.fromEntries([...lists].map(([id, list]) => [id, [...list]]))
}

/** What is set aside in either of two; the first itself where the other adds nothing. */
export function asidesOfBoth(
  one: Record<string, string[]> | undefined,
  other: SetAside | undefined,
): Record<string, string[]> | undefined {
  const added = Object.entries(other ?? {}).flatMap(([id, keys]) =>
    keys.filter((key) => !lists(one).get(id)?.includes(key)).map((key) => ({ id, key })),
  )
  return added.reduce((both, { id, key }) => withAside(both, id, key, true), one)
}

function lists(all: SetAside | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(all ?? {}))
}
