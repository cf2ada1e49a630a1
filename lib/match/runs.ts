const RUN_WORDS = 5

/**
 * Calls `onRun` with a number for each run of five words of a text, in order. Case and what stands between words do not
 * matter. Two different runs share a number once in a billion.
 */
export function eachRun(text: string, onRun: (run: number) => void): void {
  const lower = text.toLowerCase()
  const words = new Int32Array(RUN_WORDS)
  let count = 0
  let word = 0
  let run = 0
  for (let at = 0; at <= lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    if (isOfWord(code)) word = Math.imul(word ^ code, FNV_PRIME) + 1
    else if (word !== 0) {
      const place = count % RUN_WORDS
      run = Math.imul(run - Math.imul(words[place] ?? 0, WEIGHT_OF_OLDEST), FNV_PRIME) + word
      words[place] = word
      count += 1
      word = 0
      if (count >= RUN_WORDS) onRun(run >>> SPARE_BITS)
    }
  }
}

const FNV_PRIME = 0x01000193

/** A run is the sum of its words, each by a higher power of the prime than the next: so the oldest can be taken off. */
const WEIGHT_OF_OLDEST = [FNV_PRIME, FNV_PRIME, FNV_PRIME, FNV_PRIME].reduce((a, b) => Math.imul(a, b), 1)

/** What is left is small enough to be kept in a set as it is. */
const SPARE_BITS = 2

function isOfWord(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (code >= 48 && code <= 57) return true
  return code >= 128 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}
