import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Bytes of one screen, each file compressed with brotli as a host sends it. */
export type ServedBytes = { readonly html: number; readonly script: number; readonly style: number }

/**
 * What a browser fetches for a screen before it answers: the page, and the scripts and styles that the page names. Not
 * what those fetch later, nor the fonts.
 *
 * @param folder the built site
 * @param route "/", "/write/contact/"
 */
export function servedBytes(folder: string, route: string): ServedBytes {
  const page = join(route, 'index.html')
  const html = readFileSync(join(folder, page), 'utf8')
  return {
    html: compressedBytes(folder, [page]),
    script: compressedBytes(folder, scriptsOf(html)),
    style: compressedBytes(folder, stylesOf(html)),
  }
}

/** The styles that a page names. */
export function stylesOf(html: string): readonly string[] {
  return pathsIn(html, /<link rel="stylesheet" href="([^"]+)"/g)
}

/** The scripts that a page names, without those for browsers that know no modules. */
export function scriptsOf(html: string): readonly string[] {
  return pathsIn(html, /<script (?![^>]*nomodule)[^>]*src="([^"]+)"/gi)
}

/** The sum of some files of the site, each compressed by itself. */
export function compressedBytes(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folder, path))).length, 0)
}

function pathsIn(html: string, naming: RegExp): readonly string[] {
  return [...new Set([...html.matchAll(naming)].map(([, path]) => path ?? ''))]
}
