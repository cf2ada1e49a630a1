/**
 * `npm run bench [GROUP …]`: what the main acts cost on this machine, in one run, group by group. Times are medians
 * of processor time; compare those of one table with one another, not with another machine's.
 *
 * Each group runs in a process of its own: the packages that one loads fill the memory, and clearing up behind them
 * would be counted as processor time of the next.
 */
import { spawnSync } from 'node:child_process'
import { printTable, type Table } from './table'

const GROUPS: Readonly<Record<string, () => Promise<{ readonly measure: () => Promise<readonly Table[]> }>>> =
  {
    matching: () => import('./matching'),
    keystroke: () => import('./keystroke'),
    length: () => import('./length'),
    hostile: () => import('./hostile'),
    pdf: () => import('./pdf'),
    'pdf-beside-others': () => import('./pdf-beside-others'),
    size: () => import('./size'),
  }

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name))
const [only] = asked
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. The groups are ${Object.keys(GROUPS).join(', ')}.`)
  process.exitCode = 2
} else if (only !== undefined && asked.length === 1)
  for (const table of (await GROUPS[only]?.().then(({ measure }) => measure())) ?? []) printTable(table)
else
  for (const name of Object.keys(GROUPS))
    if (asked.length === 0 || asked.includes(name)) {
      const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name], {
        stdio: 'inherit',
      })
      if (status !== 0) process.exitCode = 1
    }
