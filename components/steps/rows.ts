/** What every list of a resume holds. */
export type Row = { readonly id: string }

/** The rows with one more at a place. */
export function insertRow<R extends Row>(rows: readonly R[], at: number, row: R): R[] {
  return [...rows.slice(0, at), row, ...rows.slice(at)]
}

/** The rows without one. */
export function removeRow<R extends Row>(rows: readonly R[], id: string): R[] {
  return rows.filter((row) => row.id !== id)
}

/** The rows with one of them moved up (-1) or down (1); unchanged at the edges. */
export function moveRow<R extends Row>(rows: readonly R[], id: string, by: -1 | 1): R[] {
  const from = rows.findIndex((row) => row.id === id)
  const row = rows[from]
  const to = from + by
  if (row === undefined || to < 0 || to >= rows.length) return [...rows]
  return insertRow(removeRow(rows, id), to, row)
}

/**
 * The rows with one of them dropped at a place.
 *
 * @param to where it goes, as the number of rows before it while it still stands in its old place
 */
export function dropRow<R extends Row>(rows: readonly R[], id: string, to: number): R[] {
  const from = rows.findIndex((row) => row.id === id)
  const row = rows[from]
  if (row === undefined) return [...rows]
  return insertRow(removeRow(rows, id), to > from ? to - 1 : to, row)
}

/** The rows with one of them hidden, or shown again. */
export function hideRow<R extends Row & { readonly hidden?: boolean | undefined }>(
  rows: readonly R[],
  id: string,
  isHidden: boolean,
): R[] {
  return rows.map((row) => {
    if (row.id !== id) return row
    const { hidden: _, ...shown } = row
    return (isHidden ? { ...shown, hidden: true } : shown) as R
  })
}

/** The row that takes the focus when one is removed: the next, else the one before. */
export function neighbourOf<R extends Row>(rows: readonly R[], id: string): R | undefined {
  const at = rows.findIndex((row) => row.id === id)
  return rows[at + 1] ?? rows[at - 1]
}

/** Rows in the order of others, each as it is now: a list that is shown may be a word behind its fields. */
export function sameOrder<R extends Row>(rows: readonly R[], order: readonly Row[]): R[] {
  return order.flatMap(({ id }) => rows.find((row) => row.id === id) ?? [])
}
