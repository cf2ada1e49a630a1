/**
 * `npm run properties -- [ROUNDS]`: every test with a property, ROUNDS times, each time with a fresh seed.
 * Prints the seed of each round; ends with 1 at the first round that fails.
 */
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const rounds = Number(process.argv[2] ?? 5)
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Say how many rounds, as a whole number: npm run properties -- 5')
  process.exit(2)
}
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join('test', file))
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))

for (let round = 1; round <= rounds; round++) {
  const seed = String(randomInt(2 ** 31))
  console.log(`\nRound ${round} of ${rounds}, ${files.length} files: PROPERTY_SEED=${seed}`)
  const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: seed },
  })
  if (status !== 0) process.exit(1)
}
