import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { invariant } from '@/lib/base/invariant'
import { middleOf } from './cpu-clock'

/** Two folders below the root, like lib/cli, so that the bundled code finds the fonts from there. */
const FOLDER = join(import.meta.dirname, '..', '..', 'test-results', 'bench')

/**
 * Processor time of a whole process that makes one PDF, in milliseconds: the median of five. The program is bundled and
 * minified first, as a site would ship it.
 *
 * @param program a file beside this one: it reads the file that is its first argument, writes a PDF to standard output
 *   and what it cost to standard error
 * @param input what stands in that file
 */
export async function firstOfProcess(program: string, input: unknown): Promise<number> {
  mkdirSync(FOLDER, { recursive: true })
  const bundle = join(FOLDER, program.replace(/ts$/, 'mjs'))
  const file = `${bundle}.json`
  writeFileSync(file, JSON.stringify(input))
  await build({
    entryPoints: [join(import.meta.dirname, program)],
    outfile: bundle,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    // CommonJS inside the bundle asks for Node's own modules by require.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    plugins: [OUTSIDE_FONTS],
    logLevel: 'error',
  })
  return middleOf(Array.from({ length: 5 }, () => costOf(bundle, file)))
}

/** Processor time of Node itself, doing nothing, in milliseconds: the median of five processes. */
export function nodeAlone(): number {
  const program = 'const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)'
  return middleOf(
    Array.from({ length: 5 }, () => Number(spawnSync(process.execPath, ['-e', program]).stdout.toString())),
  )
}

/** Inside React-PDF, pdfkit asks at run time for files by a name that only its own package knows; they have another. */
const OUTSIDE_FONTS: Plugin = {
  name: 'outside-fonts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /pdfkit\.node\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll("('#standard-fonts/", "('pdfkit/standard-fonts/"),
    })),
}

function costOf(bundle: string, file: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, [bundle, file], { maxBuffer: 1 << 24 })
  invariant(stdout.subarray(0, 5).toString() === '%PDF-', `${bundle} wrote no PDF: ${stderr}`)
  return Number(stderr.toString().trim().split('\n').at(-1))
}
