import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * What a release consists of, for the service worker: the SHA-256 of each file by the address it is asked for by.
 *
 * @typedef {{ version: string, files: Record<string, string>, later: Record<string, string> }} Release
 */

/** Large and needed by few: fonts of other scripts, the whole lexicon. Kept when used, or when there is nothing else to do. */
const LATER = /^\/(fonts\/resume\/fallback-|how-it-works\/words\/)/

/** What no screen asks for: other names of the same file, texts beside the fonts, files for the host. */
const NOT_KEPT = [
  /\/\./,
  /^\/sw\.js$/,
  /^\/(_headers|vercel\.json|chartwright\.png)$/,
  /^\/fonts\/[^/]+$/,
  /\/LICENSE-[^/]+\.txt$/,
  /^\/(404|_not-found)\//,
  /^\/templates\/drawn-from\.json$/,
]

/**
 * Writes /sw.js into a finished site: the service worker's code below the list of what it keeps. Everything else must be
 * as it will be served.
 *
 * @param {string} folder
 */
export function writeServiceWorker(folder) {
  const code = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8')
  writeFileSync(join(folder, 'sw.js'), `const RELEASE = ${JSON.stringify(listRelease(folder))}\n${code}`)
}

/** @param {string} folder @returns {Release} */
export function listRelease(folder) {
  const entries = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ file: join(folder, name), path: addressOf(name) }))
    .filter(({ path }) => !NOT_KEPT.some((pattern) => pattern.test(path)))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => /** @type {const} */ ([path, sha256(readFileSync(file))]))
  return {
    version: createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, VERSION_LETTERS),
    files: Object.fromEntries(entries.filter(([path]) => !LATER.test(path))),
    later: Object.fromEntries(entries.filter(([path]) => LATER.test(path))),
  }
}

/** Enough that two releases never share one. */
const VERSION_LETTERS = 16

/** `/write/contact/` for `write/contact/index.html`, and every other file by its name. */
function addressOf(name) {
  return `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/')
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('base64')
}
