/**
 * `npm test`: installs what the tests need and runs every check, the cheap ones first.
 * Ends with one line that counts the tests.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { ensureBuilt } from '../lib/site/build.js'
import { ensureInstalled } from '../lib/site/install.js'
import { ensureBrowserTools } from './e2e/ensure-browser-tools.js'

ensureInstalled()
mkdirSync('test-results', { recursive: true })

step('Lint and format', 'biome', ['ci', '--error-on-warnings'])
step('Types', 'tsc', ['-p', '.', '--noEmit'])
step('Types of the core, without the DOM', 'tsc', ['-p', 'lib', '--noEmit'])
step('Unused code', 'knip', [])
step('Unit and property tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
])
ensureBuilt()
ensureBrowserTools()
step('Browser tests', 'playwright', ['test', '--config', 'test/e2e/playwright.config.ts'])

const unit = JSON.parse(readFileSync('test-results/unit.json', 'utf8'))
const browser = JSON.parse(readFileSync('test-results/browser.json', 'utf8')).stats
const passed = unit.numPassedTests + browser.expected + browser.flaky
const failed = unit.numFailedTests + browser.unexpected
console.log(`\n${passed} passed, ${failed} failed, ${unit.numPendingTests + browser.skipped} skipped`)
if (browser.flaky > 0) console.log(`${browser.flaky} of them at the second try: named as flaky above`)

/** Runs one tool of node_modules and stops at its failure. */
function step(name, tool, args) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(`node_modules/.bin/${tool}`, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status === 0) return
  console.error(`\n${name}: failed, see above.`)
  process.exit(1)
}
