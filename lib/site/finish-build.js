import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { policyOf, writeHeaders } from './headers.js'
import { writeServiceWorker } from './release.js'

/**
 * What the export still lacks after `next build`: a strict Content-Security-Policy in every page, by the hashes of the
 * inline scripts that Next writes; the headers for hosts; the service worker with its list of files. Raw worker sources,
 * which Turbopack copies beside the compiled ones, and its maps without content are taken out.
 *
 * @param {string} folder the exported site
 */
export function finishBuild(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
  for (const file of files) {
    if (/_next[\\/]static[\\/]media[\\/].*\.ts$|\.js\.map$/.test(file)) rmSync(file)
    if (file.endsWith('.html')) writeFileSync(file, withPolicy(readFileSync(file, 'utf8')))
  }
  writeHeaders(folder)
  writeServiceWorker(folder)
}

/** @param {string} html a page without a policy @returns {string} the page with its own */
function withPolicy(html) {
  return html.replace(
    '<head>',
    `<head><meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`,
  )
}
