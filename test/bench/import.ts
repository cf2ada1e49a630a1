import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { scoreFolder, tableOf } from '../eval/import-table'

/** Prints how well files of other tools are read: `npm run bench:import [-- FOLDER…]`. */
const RENDERED = 'test/fixtures/import/rendered'

const named = process.argv.slice(2)
const folders = named.length > 0 ? named : readdirSync(RENDERED).map((tool) => join(RENDERED, tool))
const scores = await Promise.all(folders.map((folder) => scoreFolder(folder)))
console.log(tableOf(scores))
for (const { tool, failed } of scores) if (failed.length > 0) console.log(`${tool}: ${failed.join(', ')}`)
