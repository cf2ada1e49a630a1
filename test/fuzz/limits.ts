import type { Case } from './attack'

/** A parser may take this long, and this much more for each 100 KB. */
const MOST_MS = 1000
/**
 * Memory of the whole process at its height, the bytes outside of JavaScript's heap with it, which no option of Node's
 * bounds. The fonts, the lexicon and the parsers themselves take 400 MB; a limit on what is unpacked that no longer held
 * would show here.
 */
const MOST_MB = 1500

/**
 * Throws where a file took too long or too much memory.
 *
 * @param slack how much longer a process may take that does other things as well
 */
export function checkLimits({ bytes, ms }: Case, slack = 1): void {
  if (ms > slack * MOST_MS * (1 + bytes / 100_000))
    throw new Error(`took ${Math.round(ms)} ms for ${bytes} bytes`)
  const mb = peakMb()
  if (mb > MOST_MB) throw new Error(`came to ${Math.round(mb)} MB of memory at ${bytes} bytes`)
}

/** Memory of this process at its height. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024
}
