/** As many postings as have a column of their own in the table: more would not fit beside the list. */
export const MOST_COLUMNS = 12

/** "A" for the first, "L" for the twelfth; empty where there are too many for columns. */
export function letterOf(index: number, count: number): string {
  return count > MOST_COLUMNS ? '' : String.fromCharCode(65 + index)
}
