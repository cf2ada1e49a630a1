/**
 * `npm run fuzz -- [--seconds N] [--seed N] [TARGET …]`: mutated files against every parser, for as long as asked, in a
 * process with little memory. Prints cases, seeds, the slowest and the memory at its height; ends with 1 when a parser
 * threw, took too long or too much memory, and is ended when one hangs.
 */
import { parseArgs } from 'node:util'
import { printTable } from '@/test/bench/table'
import { attack, type Case } from './attack'
import { checkLimits, peakMb } from './limits'
import { TARGETS } from './targets'
import { startWatchdog } from './watchdog'

const HANGS_MS = 60_000

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
  allowPositionals: true,
})
const seconds = Number(values.seconds)
const names = positionals.length > 0 ? positionals : Object.keys(TARGETS)
const unknown = names.filter((name) => !Object.hasOwn(TARGETS, name))
if (unknown.length > 0 || !(seconds > 0)) {
  console.error(
    unknown.length > 0
      ? `There is no target ${unknown.join(', ')}. The targets are ${Object.keys(TARGETS).join(', ')}.`
      : 'Say for how many seconds: --seconds 60',
  )
  process.exit(2)
}

const rows: (readonly string[])[] = []
for (const name of names) {
  const target = TARGETS[name]
  if (target === undefined) continue
  let slowest: Case = { bytes: 0, ms: 0 }
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
  const watchdog = startWatchdog(`npm run fuzz -- --seed ${seed} "${name}"`, HANGS_MS)
  const result = await attack(target, {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: (seconds * 1000) / names.length,
    onBegin: watchdog.begin,
    onCase: (parsed) => {
      if (parsed.ms > slowest.ms) slowest = parsed
      checkLimits(parsed)
    },
  })
  watchdog.stop()
  rows.push([
    name,
    String(result.numRuns),
    String(result.seed),
    `${Math.round(slowest.ms)} ms for ${Math.round(slowest.bytes / 1000)} KB`,
    `${Math.round(peakMb())} MB`,
    result.counterexample === null ? 'nothing' : 'see below',
  ])
  if (result.counterexample === null) continue
  process.exitCode = 1
  console.error(`\n${name}: ${String(result.errorInstance)}`)
  console.error(`seed ${result.seed}, path ${result.counterexamplePath}`)
  console.error(JSON.stringify(result.counterexample).slice(0, 2000))
}
printTable({ title: 'Fuzz', columns: ['parser', 'cases', 'seed', 'slowest', 'memory', 'found'], rows })
