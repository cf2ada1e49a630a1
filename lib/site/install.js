import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const STAMP = 'node_modules/.installed-for'

/** Installs the packages that the lock file names, unless exactly these are already there. */
export function ensureInstalled() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log('Installing packages. The first time takes a minute or two.')
  const npm = spawnSync(
    'npm',
    ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: 'inherit',
    },
  )
  if (npm.status !== 0) {
    console.error(
      'The packages could not be installed: see the lines above. Check the network and try again.',
    )
    process.exit(1)
  }
  writeFileSync(STAMP, wanted)
}
