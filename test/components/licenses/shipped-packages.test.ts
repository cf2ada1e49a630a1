import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { shippedPackages } from '@/components/licenses/shipped-packages'

const ROOT = process.cwd()
const packages = shippedPackages(ROOT)

/** Licences that let anyone ship the work with its notice. Another one is for people to decide on. */
const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '(MIT AND Zlib)',
  'BlueOak-1.0.0',
]

describe('shippedPackages', () => {
  it('names every package that a bundler takes into the site', async () => {
    const bundled = await bundledPackages()
    expect(bundled.length).toBeGreaterThan(15)
    expect(bundled.filter((name) => !packages.some((shipped) => shipped.name === name))).toEqual([])
  }, 60_000)

  it.each(packages)('$name has a permissive license, and its text', ({ license, text }) => {
    expect(PERMISSIVE).toContain(license)
    expect(text).toMatch(/copyright|permission|licen[cs]e/i)
    expect(text.length).toBeGreaterThan(300)
  })

  it('names what Next carries inside itself, under the terms that lie beside it', () => {
    const carried = packages.find(({ name }) => name === 'react-server-dom-turbopack')
    expect(carried?.text).toMatch(/^MIT License\s+Copyright \(c\) Meta/)
  })

  it('names none twice in one version', () => {
    const names = packages.map(({ name, version }) => `${name} ${version}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

/** The packages of which some code is left when all screens and the worker are bundled. Next bundles its own. */
async function bundledPackages(): Promise<readonly string[]> {
  const screens = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  )
  const { metafile } = await build({
    entryPoints: [...screens.map((name) => join('app', name)), 'lib/worker/entry.ts'],
    bundle: true,
    write: false,
    splitting: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: 'nowhere',
    logLevel: 'silent',
    alias: { '@': ROOT },
    loader: { '.css': 'empty' },
    external: ['node:*', 'next', 'next/*', 'react', 'react/*', 'react-dom', 'react-dom/*'],
  })
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  )
  const names = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
  return [...new Set(names)].sort()
}
