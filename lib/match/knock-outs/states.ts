import { STATE_NAMES, TERRITORY_NAMES } from '@/lib/text/states'

/**
 * The state that a place names, as its two-letter code: "Dayton, Ohio" and "Dayton, OH 45402" are OH.
 *
 * @returns null when it names none, or a city alone
 */
export function stateOf(place: string): string | null {
  const tidy = place
    .replace(/\b(?:USA?|U\.S\.(?:A\.)?|United States(?: of America)?)(?!\w)/g, '')
    .replace(/[\d-]*[\s,.]*$/, '')
    .replace(/[\s,.]+$/, '')
  const code = /(?:^|[\s,])([A-Z]{2})$/.exec(tidy)?.[1]
  if (code !== undefined && code in STATE_NAMES) return code
  const lower = tidy.toLowerCase()
  const named = Object.entries(STATE_NAMES)
    .filter(
      ([, name]) => lower === name.toLowerCase() || new RegExp(`[\\s,]${name.toLowerCase()}$`).test(lower),
    )
    .toSorted(([, a], [, b]) => b.length - a.length)[0]
  return named?.[0] ?? null
}

/** The territory that a place names behind its city, as its code: "San Juan, PR 00907" is PR. Null where it names none. */
export function territoryOf(place: string): string | null {
  const last = (place.split(',').at(-1) ?? '').replace(/[\d\s-]+$/, '').trim()
  const found = Object.entries(TERRITORY_NAMES).find(
    ([code, name]) => last === code || last.toLowerCase() === name.toLowerCase(),
  )
  return found?.[0] ?? null
}
