/**
 * `npm run fuzz -- [--seconds N] [--seed N] [TARGET …]`: mutated files against every parser, for as long as asked, in a
 * process with little memory. Prints cases, seeds and the slowest; ends with 1 when a parser threw or hung.
 */
import { parseArgs } from 'node:util'
import { printTable } from '@/test/bench/table'
import { attack, type Case } from './attack'
import { TARGETS } from './targets'

/** A parser may take this long, and this much more for each 100 KB. */
const MOST_MS = 1000

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
  const result = await attack(target, {
    seed: values.seed === undefined ? undefined : Number(values.seed),
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: (seconds * 1000) / names.length,
    onCase: (parsed) => {
      if (parsed.ms > slowest.ms) slowest = parsed
      const most = MOST_MS * (1 + parsed.bytes / 100_000)
      if (parsed.ms > most) throw new Error(`took ${Math.round(parsed.ms)} ms for ${parsed.bytes} bytes`)
    },
  })
  rows.push([
    name,
    String(result.numRuns),
    String(result.seed),
    `${Math.round(slowest.ms)} ms for ${Math.round(slowest.bytes / 1000)} KB`,
    result.counterexample === null ? 'nothing' : 'see below',
  ])
  if (result.counterexample === null) continue
  process.exitCode = 1
  console.error(`\n${name}: ${String(result.errorInstance)}`)
  console.error(`seed ${result.seed}, path ${result.counterexamplePath}`)
  console.error(JSON.stringify(result.counterexample).slice(0, 2000))
}
printTable({ title: 'Fuzz', columns: ['parser', 'cases', 'seed', 'slowest', 'found'], rows })
