/** "Alder Creek, Mercer Street and Birch Hill", each name once. */
export function inOneList(names: readonly string[]): string {
  const each = [...new Set(names)]
  return [each.slice(0, -1).join(', '), ...each.slice(-1)].filter((part) => part !== '').join(' and ')
}
