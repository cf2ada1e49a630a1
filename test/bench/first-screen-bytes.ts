import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

/** Bytes, brotli-compressed, that the browser fetches before the first screen is usable, by kind. */
export function firstScreenBytes(folder: string): { html: number; script: number; style: number } {
  const html = readFileSync(`${folder}/index.html`, 'utf8')
  const size = (path: string) => brotliCompressSync(readFileSync(folder + path)).length
  const total = (paths: readonly string[]) => [...new Set(paths)].reduce((sum, path) => sum + size(path), 0)
  const scripts = [...html.matchAll(/<script (?![^>]*nomodule)[^>]*src="([^"]+)"/gi)].map(
    ([, path]) => path ?? '',
  )
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => path ?? '')
  return { html: size('/index.html'), script: total(scripts), style: total(styles) }
}
