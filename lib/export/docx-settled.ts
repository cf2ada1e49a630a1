import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * Takes chance and clock out of a file that the docx package made: the day it was made is the given one, and links are
 * numbered in the order in which they are met.
 *
 * @param day YYYY-MM-DD
 */
export function settled(docx: Uint8Array, day: string): Uint8Array {
  const numbers = new Map<string, string>()
  const entries = Object.entries(unzipSync(docx))
    .filter(([name]) => !name.endsWith('/'))
    .map(([name, bytes]) => {
      if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes] as const
      const text = strFromU8(bytes)
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
        .replace(RANDOM_ID, (id) => {
          const number = numbers.get(id) ?? `rIdLink${numbers.size + 1}`
          numbers.set(id, number)
          return number
        })
      return [name, strToU8(text)] as const
    })
    .sort(([a], [b]) => order(a) - order(b))
  return zipSync(Object.fromEntries(entries), { mtime: FIRST_DAY_OF_ZIP })
}

/** The package numbers its own parts rId1, rId2 …; links get an id by chance. */
const RANDOM_ID = /rId[a-z0-9_-]{21}/g

/** A zip keeps the time of this computer; no zip knows an earlier one. */
const FIRST_DAY_OF_ZIP = new Date(1980, 0, 1)

/** Readers expect to find the list of contents first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1
}
