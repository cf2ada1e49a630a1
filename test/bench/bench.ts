/**
 * `npm run bench [GROUP …]`: what the main acts cost on this machine, in one run, group by group. Times are medians
 * of processor time; compare those of one table with one another, not with another machine's.
 */
import { printTable, type Table } from './table'

/** Each group is a file of its own, loaded when its turn comes, so that none warms another's code up. */
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
if (unknown.length > 0) {
  console.error(`There is no group ${unknown.join(', ')}. The groups are ${Object.keys(GROUPS).join(', ')}.`)
  process.exitCode = 2
} else
  for (const [name, load] of Object.entries(GROUPS))
    if (asked.length === 0 || asked.includes(name))
      for (const table of await (await load()).measure()) printTable(table)
