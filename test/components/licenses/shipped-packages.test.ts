import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { shippedFonts, shippedPackages } from '@/components/licenses/shipped-packages'

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
  })

  it.each(packages)('$name has a permissive license, and its text', ({ license, text }) => {
    expect(PERMISSIVE).toContain(license)
    expect(text).toMatch(/copyright|permission|licen[cs]e/i)
    expect(text.length).toBeGreaterThan(300)
  })

  it('names none twice in one version', () => {
    const names = packages.map(({ name, version }) => `${name} ${version}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('shippedFonts', () => {
  const fonts = shippedFonts(ROOT)

  it('has the license of every font that is served', () => {
    const licensed = fonts.map(({ name }) => name.toLowerCase().replaceAll(' ', '-'))
    const served = [...fontFiles('public/fonts', '.woff2'), ...fontFiles('public/fonts/resume', '.ttf')]
    expect(served.length).toBeGreaterThan(10)
    expect(
      served.filter((file) => !licensed.some((name) => file.startsWith(name) || FALLBACKS[file] === name)),
    ).toEqual([])
  })

  it.each(fonts)('$name is under the Open Font License', ({ text }) => {
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1')
    expect(text).toMatch(/copyright/i)
  })
})

/** What the fallback fonts were cut from. */
const FALLBACKS: Readonly<Record<string, string>> = {
  'fallback-han.ttf': 'noto-sans-sc',
  'fallback-hangul.ttf': 'noto-sans-kr',
}

function fontFiles(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).filter((name) => name.endsWith(ending))
}

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
