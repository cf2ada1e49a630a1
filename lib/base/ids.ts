/** Makes an id for a new row. Passed in, so that the core stays free of randomness. */
export type NewId = () => string

/** Ids `prefix-1`, `prefix-2` …: for readers that must answer the same for the same input. */
export function countingIds(prefix: string): NewId {
  let count = 0
  return () => {
    count += 1
    return `${prefix}-${count}`
  }
}
