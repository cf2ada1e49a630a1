import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the export still lacks after `next build`: a strict Content-Security-Policy in every page, by the hashes of the
 * inline scripts that Next writes, and no raw worker sources (Turbopack copies them beside the compiled ones).
 *
 * @param {string} folder the exported site
 */
export function finishBuild(folder) {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
  for (const file of files) {
    if (/_next[\\/]static[\\/]media[\\/].*\.ts$/.test(file)) rmSync(file)
    if (file.endsWith('.html')) writeFileSync(file, withPolicy(readFileSync(file, 'utf8')))
  }
}

/** @param {string} html a page without a policy @returns {string} the page with its own */
function withPolicy(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  )
  const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`)
}
