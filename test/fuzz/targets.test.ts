import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { attack } from './attack'
import { checkLimits } from './limits'
import { TARGETS } from './targets'

/** A short attack; `npm run fuzz` runs as long as asked. */
const RUNS: Readonly<Record<string, number>> = { pdf: 25, 'pdf, read back': 25, docx: 40, 'docx, inside': 40 }

/** Other tests run beside this one, and its code is not yet compiled when it begins. */
const SLACK = 4

describe('A mutated file brings no parser down', () => {
  it.each(Object.entries(TARGETS))('%s', { timeout: 120_000 }, async (name, target) => {
    const { counterexample, seed, errorInstance } = await attack(target, {
      numRuns: RUNS[name] ?? 80,
      onCase: (parsed) => checkLimits(parsed, SLACK),
    })
    expect(counterexample, `seed ${seed}: ${String(errorInstance)}`).toBeNull()
  })

  it('and an attack finds a parser that does not stand', async () => {
    const weak = {
      seeds: async () => [new TextEncoder().encode('{"a": 1}')],
      parse: async (file: Uint8Array) => JSON.parse(new TextDecoder().decode(file)),
    }
    expect((await attack(weak, { numRuns: 200 })).counterexample).not.toBeNull()
  })

  it('one that takes its time', async () => {
    const slow = {
      seeds: async () => [new Uint8Array(10)],
      parse: async () => {
        const { user } = process.cpuUsage()
        while (process.cpuUsage().user - user < 20_000) Math.sqrt(user)
      },
    }
    const result = await attack(slow, { numRuns: 5, onCase: (parsed) => checkLimits(parsed, 0.01) })
    expect(result.counterexample).not.toBeNull()
    expect(String(result.errorInstance)).toContain('ms for')
  })

  it('and one that never comes back', { timeout: 60_000 }, () => {
    const code = `import { startWatchdog } from './test/fuzz/watchdog'
      startWatchdog('with seed 7', 4000).begin()
      setTimeout(() => { for (;;); }, 2000)`
    const run = spawnSync('node', ['--import', 'tsx', '--input-type=module', '-e', code], { timeout: 50_000 })
    expect([run.signal, String(run.stderr)]).toEqual([
      'SIGKILL',
      'A file takes forever. Again: with seed 7\n',
    ])
  })
})
