import type { PlacedAnswer } from '@/lib/resume/place-answer'

/** A remark that was dealt with on this visit; it stays as one line, so that it can be taken back. */
export type Settled<Item extends Remark> = {
  readonly item: Item
  readonly how: 'changed' | 'written' | 'set-aside'
  /** What was done, for its line: "changed.", "written under Harrow Lake." */
  readonly words: string
  /** Where it stood in the list. */
  readonly position: number
  /** Where an answer was put; null for the rest. */
  readonly placed: PlacedAnswer | null
  /** Whether a report has come without it since: if it returns after that, somebody undid the change elsewhere. */
  readonly wasGone: boolean
}

/** What lists of remarks have in common: gaps and findings. */
export type Remark = { readonly id: string; readonly remedy: object }

export type RemarkRow<Item extends Remark> =
  | { readonly kind: 'open'; readonly item: Item }
  | { readonly kind: 'settled'; readonly settled: Settled<Item> }

/** Open remarks in their order, with the settled ones where they stood. */
export function remarkRows<Item extends Remark>(
  items: readonly Item[],
  settled: readonly Settled<Item>[],
): readonly RemarkRow<Item>[] {
  const rows: RemarkRow<Item>[] = items
    .filter((item) => !settled.some((one) => settles(one, item)))
    .map((item) => ({ kind: 'open', item }))
  for (const one of [...settled].sort((a, b) => a.position - b.position))
    rows.splice(one.position, 0, { kind: 'settled', settled: one })
  return rows
}

/** The settled remarks after a new report: one that was gone and is back was undone elsewhere, and is open again. */
export function afterReport<Item extends Remark>(
  settled: readonly Settled<Item>[],
  items: readonly Item[],
): readonly Settled<Item>[] {
  const isThere = ({ item }: Settled<Item>) => items.some(({ id }) => id === item.id)
  if (!settled.some((one) => one.how !== 'set-aside' && one.wasGone === isThere(one))) return settled
  return settled.flatMap((one) => {
    if (one.how === 'set-aside') return [one]
    if (!isThere(one)) return [{ ...one, wasGone: true }]
    return one.wasGone ? [] : [one]
  })
}

/** A remark that comes back with another change to make is a new one; one that was set aside stays away. */
function settles<Item extends Remark>({ item, how }: Settled<Item>, other: Item): boolean {
  if (item.id !== other.id) return false
  return how === 'set-aside' || JSON.stringify(item.remedy) === JSON.stringify(other.remedy)
}
