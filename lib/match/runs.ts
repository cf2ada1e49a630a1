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
  for (let at = 0; at <= lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    if (isOfWord(code)) word = Math.imul(word ^ code, FNV_PRIME) + 1
    else if (word !== 0) {
      words[count % RUN_WORDS] = word
      count += 1
      word = 0
      if (count >= RUN_WORDS) onRun(numberOf(words, count))
    }
  }
}

const FNV_PRIME = 0x01000193

/** Of the last words, the oldest first. Small enough to be kept in a set as it is. */
function numberOf(words: Int32Array, count: number): number {
  let run = 0
  for (let back = 0; back < RUN_WORDS; back += 1)
    run = Math.imul(run ^ (words[(count + back) % RUN_WORDS] ?? 0), FNV_PRIME) + 1
  return run >>> 2
}

function isOfWord(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (code >= 48 && code <= 57) return true
  return code >= 128 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}
