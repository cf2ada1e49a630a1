import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishBuild } from './finish-build.js'

/** What the site is made of; a change in any of it makes a new build. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'templates',
  'public',
  'next.config.js',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const STAMP = 'out/.built-from'

/** Builds the site into out/, unless out/ was built from exactly these sources. */
export function ensureBuilt() {
  const sources = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  console.log('Building the site. This takes about half a minute.')
  const next = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    encoding: 'utf8',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (next.status !== 0) {
    console.error(next.stdout + next.stderr)
    console.error('The site could not be built: see the lines above.')
    process.exit(1)
  }
  finishBuild('out')
  writeFileSync(STAMP, sources)
}

/** One hash over the names and contents of all sources. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} the files at or below it, sorted */
function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
