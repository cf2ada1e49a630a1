import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance'

/** Shorter words are names or codes: "CPC" and "CPA" are alike to the measure and different to an employer. */
const SHORTEST_COMPARED = 7

/**
 * How alike two words are, 0 to 1 (Jaro-Winkler, which favours a shared beginning). Words of fewer than seven
 * letters and words with digits are only ever equal or unlike.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < SHORTEST_COMPARED || b.length < SHORTEST_COMPARED) return 0
  if (/[^a-z]/.test(a) || /[^a-z]/.test(b)) return 0
  return jaroWinkler(a, b)
}
