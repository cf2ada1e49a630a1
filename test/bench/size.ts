import { existsSync } from 'node:fs'
import { servedBytes } from './served-bytes'
import { kilobytes, type Table } from './table'

/** Where `npm start` builds the site. */
const SITE = 'out'

const SCREENS = { start: '/', wizard: '/write/contact/', match: '/match/', page: '/page/' } as const

/** What the browser fetches before a screen is usable, brotli-compressed. */
export async function measure(): Promise<readonly Table[]> {
  const title = 'Bytes before a screen answers'
  const columns = ['screen', 'script', 'style', 'HTML']
  if (!existsSync(`${SITE}/index.html`))
    return [{ title, columns, rows: [], note: 'Not measured: npm start builds the site.' }]
  const rows = Object.entries(SCREENS).map(([name, route]) => {
    const { script, style, html } = servedBytes(SITE, route)
    return [name, kilobytes(script), kilobytes(style), kilobytes(html)]
  })
  return [{ title, columns, rows }]
}
