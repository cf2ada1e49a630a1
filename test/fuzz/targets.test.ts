import { describe, expect, it } from 'vitest'
import { attack } from './attack'
import { TARGETS } from './targets'

/** A short attack; `npm run fuzz` runs as long as asked. */
const RUNS: Readonly<Record<string, number>> = { pdf: 25, 'pdf, read back': 25, docx: 40, 'docx, inside': 40 }

describe('A mutated file brings no parser down', () => {
  it.each(Object.entries(TARGETS))('%s', { timeout: 120_000 }, async (name, target) => {
    const { counterexample, seed, errorInstance } = await attack(target, { numRuns: RUNS[name] ?? 80 })
    expect(counterexample, `seed ${seed}: ${String(errorInstance)}`).toBeNull()
  })

  it('and an attack finds a parser that does not stand', async () => {
    const weak = {
      seeds: async () => [new TextEncoder().encode('{"a": 1}')],
      parse: async (file: Uint8Array) => JSON.parse(new TextDecoder().decode(file)),
    }
    expect((await attack(weak, { numRuns: 200 })).counterexample).not.toBeNull()
  })
})
