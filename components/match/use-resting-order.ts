import { useEffect, useState } from 'react'

/** Milliseconds without a change after which rows may change places. Shorter, and a row slips from under the pointer. */
const REST_MS = 800

/**
 * Items in the order in which they were last shown; new ones come at the end. Once the list has rested, the order that is
 * wanted takes over. What the rows say is always of now.
 *
 * @param isHeld keeps the order, while somebody writes in one of the rows
 */
export function useRestingOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  isHeld: boolean,
): readonly Item[] {
  const [order, setOrder] = useState<readonly string[]>(() => items.map(({ id }) => id))
  const wanted = items.map(({ id }) => id).join('\n')
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => setOrder(wanted.split('\n')), REST_MS)
    return () => clearTimeout(timer)
  }, [wanted, isHeld])
  return inOrder(items, order)
}

/** Items by the order of their ids; ids that it does not know come last, in their own order. */
export function inOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: readonly string[],
): readonly Item[] {
  const place = new Map(order.map((id, index) => [id, index]))
  const at = ({ id }: Item) => place.get(id) ?? order.length
  return [...items].sort((a, b) => at(a) - at(b))
}
