/** A name that no resume has yet: "My resume", then "My resume 2". */
export function freshName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken)
  let name = wanted
  for (let count = 2; used.has(name); count += 1) name = `${wanted} ${count}`
  return name
}
