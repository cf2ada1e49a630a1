import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { kilobytes, type Table } from './table'

/** Bytes of the site that `npm start` built. */
const SITE = 'out'

/** What the browser fetches before the first screen is usable, brotli-compressed. */
export async function measure(): Promise<readonly Table[]> {
  const title = 'First screen'
  const columns = ['kind', 'brotli']
  if (!existsSync(`${SITE}/index.html`))
    return [{ title, columns, rows: [], note: 'Not measured: npm start builds the site.' }]
  const { script, style, html } = firstScreenBytes(SITE)
  return [
    {
      title,
      columns,
      rows: [
        ['script', kilobytes(script)],
        ['style', kilobytes(style)],
        ['HTML', kilobytes(html)],
      ],
    },
  ]
}

function firstScreenBytes(folder: string): { html: number; script: number; style: number } {
  const html = readFileSync(`${folder}/index.html`, 'utf8')
  const size = (path: string) => brotliCompressSync(readFileSync(folder + path)).length
  const total = (paths: readonly string[]) => [...new Set(paths)].reduce((sum, path) => sum + size(path), 0)
  const scripts = [...html.matchAll(/<script (?![^>]*nomodule)[^>]*src="([^"]+)"/gi)].map(
    ([, path]) => path ?? '',
  )
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, path]) => path ?? '')
  return { html: size('/index.html'), script: total(scripts), style: total(styles) }
}
