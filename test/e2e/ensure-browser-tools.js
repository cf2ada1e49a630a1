import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that the tests drive: CHROMIUM if set, else the system's; null when there is none. */
export function findBrowser() {
  return [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path)) ?? null
}

/** Installs Chromium and pdftotext from Debian's packages where they are missing. */
export function ensureBrowserTools() {
  const wanted = []
  if (findBrowser() === null) wanted.push('chromium')
  if (spawnSync('pdftotext', ['-v']).error) wanted.push('poppler-utils')
  if (wanted.length === 0) return
  console.log(`\nInstalling ${wanted.join(' and ')} from Debian’s packages.`)
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  run([...asRoot, 'apt-get', 'update', '-qq'])
  const { status } = run([...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted])
  if (status === 0) return
  console.error(
    `The browser tests need ${wanted.join(' and ')}. Install them: sudo apt-get install ${wanted.join(' ')}`,
  )
  process.exit(1)
}

function run([command, ...args]) {
  return spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
