/**
 * Names a state of the data: the latest day in it and a 32-bit FNV-1a hash of all of it, so that a report can say
 * which lexicon it was made with. Two states with one name are possible and harmless (1 in 4 billion).
 *
 * @param rules the data that says how forms count and how duties are phrased
 */
export function versionOf(
  rows: readonly { readonly checked: string }[],
  rules: readonly unknown[] = [],
): string {
  const latest = rows.reduce((day, row) => (row.checked > day ? row.checked : day), '')
  let hash = 0x811c9dc5
  const text = JSON.stringify([rows, rules])
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${latest.replaceAll('-', '.')}-${(hash >>> 0).toString(16).padStart(8, '0')}`
}
