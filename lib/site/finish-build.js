import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { policyOf, writeHeaders } from './headers.js'
import { writeServiceWorker } from './release.js'

/**
 * What the export still lacks after `next build`: a strict Content-Security-Policy in every page, by the hashes of the
 * inline scripts that Next writes; a word to the browser to fetch the font of all text at once, which it would else find
 * only in the styles; another to compile what a page begins with while it arrives; the headers for hosts; the service
 * worker with its list of files. Raw worker sources, which Turbopack copies beside the compiled ones, and its maps
 * without content are taken out.
 *
 * @param {string} folder the exported site
 */
export function finishBuild(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
  const font = files.find((file) => TEXT_FONT.test(file))
  if (font === undefined) throw new Error('The build holds no font for its text.')
  const preload = `<link rel="preload" href="/${relative(folder, font).replaceAll('\\', '/')}" as="font" type="font/woff2" crossorigin=""/>`
  const pages = files.filter((file) => file.endsWith('.html'))
  for (const file of files) {
    if (/_next[\\/]static[\\/]media[\\/].*\.ts$|\.js\.map$/.test(file)) rmSync(file)
  }
  for (const page of pages) writeFileSync(page, withHead(readFileSync(page, 'utf8'), preload))
  compileAhead(folder, pages)
  writeHeaders(folder)
  writeServiceWorker(folder)
}

/** The font of the screens; its Latin Extended part comes when a name needs it. */
const TEXT_FONT = /_next[\\/]static[\\/]media[\\/]atkinson-hyperlegible-next\.[^.]+\.woff2$/

/** @param {string} html @param {string} preload @returns {string} the page with its policy and what it fetches first */
function withHead(html, preload) {
  return html.replace(
    '<head>',
    `<head><meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>${preload}`,
  )
}

/**
 * Chromium compiles functions when they are called, on the thread of the page; by this comment it compiles all of a file
 * on another thread while the file arrives. Half of what a screen did before it was ready was that. Other browsers pass
 * it over.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n'
/** The comment adds 25 compressed bytes, and the first screen has few to spare: only where there is much to compile. */
const COMPILE_AHEAD_BYTES = 30 * 1024

/** @param {string} folder @param {string[]} pages the HTML files; what they name is called as they load */
function compileAhead(folder, pages) {
  const named = pages.flatMap(
    (page) => readFileSync(page, 'utf8').match(/(?<=<script src=")[^"]+\.js(?=" async)/g) ?? [],
  )
  for (const script of new Set(named)) {
    const code = readFileSync(join(folder, script), 'utf8')
    if (code.length >= COMPILE_AHEAD_BYTES) writeFileSync(join(folder, script), COMPILE_AHEAD + code)
  }
}
