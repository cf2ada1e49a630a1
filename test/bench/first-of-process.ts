import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { invariant } from '@/lib/base/invariant'
import { middleOf } from './cpu-clock'

const ROOT = join(import.meta.dirname, '..', '..')

/**
 * Processor time of whole processes that make one PDF each, in milliseconds: by program, the medians of nine. The
 * programs take turns, so that a busy moment of the machine falls on all of them alike. Each is bundled, split and
 * minified first, as a site would ship it.
 *
 * @param programs files beside this one, which read the file that is their first argument, write a PDF to standard
 *   output and what it cost to standard error; and what stands in that file
 */
export async function firstsOfProcesses(
  programs: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, number>> {
  const costs = new Map<string, number[]>(Object.keys(programs).map((program) => [program, []]))
  for (const [program, input] of Object.entries(programs)) {
    await bundled(program)
    writeFileSync(inputOf(program), JSON.stringify(input))
  }
  for (let round = 0; round < 9; round += 1)
    for (const [program, all] of costs) all.push(costOf(bundleOf(program), inputOf(program)))
  return new Map([...costs].map(([program, all]) => [program, middleOf(all)]))
}

async function bundled(program: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, program)],
    outdir: folderOf(program),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    // As in next.config.js.
    alias: { '@pdf-lib/standard-fonts': join(ROOT, 'lib/site/no-standard-fonts.js') },
    // CommonJS inside the bundle asks for Node's own modules by require.
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    plugins: [OUTSIDE_FONTS],
    logLevel: 'error',
  })
}

/** Two folders below the root, like lib/cli, so that the bundled code finds the fonts from there. */
function folderOf(program: string): string {
  return join(ROOT, 'test-results', program.replace(/\.ts$/, ''))
}

function bundleOf(program: string): string {
  return join(folderOf(program), program.replace(/ts$/, 'mjs'))
}

function inputOf(program: string): string {
  return join(folderOf(program), 'input.json')
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
