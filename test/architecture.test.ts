import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Who may import whom. A layer may always use itself and lib/base. A name ending in `(types)` may be imported for its
 * types only. A folder inside of a layer may be held to less than its layer. lib/README.md shows the same table to readers.
 */
const MAY_USE: Record<string, readonly string[]> = {
  'lib/base': [],
  'lib/text': [],
  'lib/lexicon': ['lib/text'],
  'lib/resume': ['lib/text'],
  'lib/posting': ['lib/text', 'lib/lexicon'],
  'lib/match': ['lib/text', 'lib/lexicon', 'lib/resume', 'lib/posting'],
  'lib/tally': ['lib/resume', 'lib/lexicon (types)', 'lib/posting (types)', 'lib/match (types)'],
  'lib/advice/line': ['lib/text (types)', 'lib/resume (types)'],
  'lib/advice': ['lib/text', 'lib/lexicon', 'lib/resume', 'lib/posting', 'lib/match'],
  'lib/pdf': ['lib/resume', 'lib/text'],
  // 2026-11-26: pdf for its one door to pdf.js, export for the backup that it reads.
  'lib/import': ['lib/text', 'lib/lexicon', 'lib/resume', 'lib/pdf', 'lib/export'],
  templates: ['lib/pdf', 'lib/resume'],
  'lib/export': ['lib/resume', 'lib/pdf', 'lib/posting (types)', 'lib/storage (types)'],
  'lib/storage': ['lib/resume', 'lib/posting (types)'],
  'lib/worker': [
    'lib/text',
    'lib/lexicon',
    'lib/resume',
    'lib/posting',
    'lib/match',
    'lib/advice',
    'lib/pdf',
    'lib/import',
    'lib/export',
    'templates',
  ],
  'lib/cli': [
    'lib/text',
    'lib/lexicon',
    'lib/resume',
    'lib/posting',
    'lib/match',
    'lib/tally',
    'lib/advice',
    'lib/pdf',
    'lib/import',
    'lib/export',
    'templates',
  ],
  'lib/site': [],
  components: [
    'lib/resume',
    'lib/storage',
    'lib/export',
    'lib/tally',
    'lib/worker/client',
    'lib/worker/channel',
    'lib/worker/problem (types)',
    'lib/worker/protocol (types)',
    'templates',
    'lib/text (types)',
    'lib/lexicon (types)',
    'lib/posting (types)',
    'lib/match (types)',
    'lib/advice/line',
    'lib/advice (types)',
    'lib/import (types)',
    'lib/pdf (types)',
  ],
  app: ['components', 'lib/lexicon', 'lib/match'],
}

/** Packages that only one place may import: the doors to heavy or awkward code. */
const ONLY_DOOR: Record<string, RegExp> = {
  'pdf-lib': /^lib\/pdf\/write/,
  fflate: /^lib\/(pdf\/read-back-(?:maps|bulk)|export\/docx|import)/,
  '@xmldom/xmldom': /^lib\/import\/documents\/xml/,
  docx: /^lib\/export\/docx/,
  'pdfjs-dist': /^lib\/pdf\/(read-back|pdf-js)/,
  '@cantoo/fontkit': /^lib\/pdf\/(shaper\.ts|fonts\/)/,
  'bidi-js': /^lib\/pdf\/shaper\.ts/,
  natural: /^lib\/(text|lexicon)\//,
  dexie: /^lib\/storage\//,
  comlink: /^lib\/worker\//,
}

const files = Object.keys(MAY_USE).flatMap((layer) =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js)$/.test(name))
    .map((name) => ({ layer, path: join(layer, name) })),
)
const imports = files.flatMap(({ layer, path }) =>
  importsOf(path).map((found) => ({ layer, path, ...found })),
)

describe('the import table', () => {
  it.each(Object.keys(MAY_USE))('%s has files to check', (layer) => {
    expect(files.filter((file) => file.layer === layer).length).toBeGreaterThan(0)
  })

  it('holds for every import', () => {
    expect(imports.length).toBeGreaterThan(100)
    const broken = imports
      .filter((found) => !isAllowed(found))
      .map(({ path, target }) => `${path} imports ${target}`)
    expect(broken).toEqual([])
  })

  it('is not passed by a path that climbs', () => {
    expect(imports.filter(({ target }) => target.startsWith('../')).map(({ path }) => path)).toEqual([])
  })

  it('would catch a forbidden import', () => {
    const forbidden = {
      layer: 'lib/text',
      path: 'lib/text/span.ts',
      target: '@/lib/match/report',
      typesOnly: true,
    }
    expect(isAllowed(forbidden)).toBe(false)
  })
})

describe('heavy packages', () => {
  it.each(Object.entries(ONLY_DOOR))('%s comes in by one door', (name, door) => {
    const users = imports.filter(({ target }) => target === name || target.startsWith(`${name}/`))
    expect(users.length).toBeGreaterThan(0)
    expect(
      users.filter(({ path, typesOnly }) => !typesOnly && !door.test(path)).map(({ path }) => path),
    ).toEqual([])
  })

  it('zod is told not to try `eval` by every file that makes schemas with it', () => {
    const makers = imports.filter(({ target, typesOnly }) => target === 'zod' && !typesOnly)
    const told = new Set(
      imports.filter(({ target }) => target === '@/lib/base/zod-without-eval').map(({ path }) => path),
    )
    expect(makers.length).toBeGreaterThan(5)
    expect(
      makers
        .filter(({ path }) => path !== 'lib/base/zod-without-eval.ts' && !told.has(path))
        .map(({ path }) => path),
    ).toEqual([])
  })

  it('keeps React out of lib', () => {
    expect(imports.filter(({ path, target }) => path.startsWith('lib/') && /^react/.test(target))).toEqual([])
  })
})

describe('the tree', () => {
  it('has no barrels and no catch-alls', () => {
    expect(files.filter(({ path }) => /(^|\/)(index|utils?|helpers?)\.tsx?$/.test(path))).toEqual([])
  })
})

type Import = {
  readonly layer: string
  readonly path: string
  readonly target: string
  readonly typesOnly: boolean
}

function isAllowed({ layer, path, target, typesOnly }: Import): boolean {
  const local = target.startsWith('.') ? normalize(join(dirname(path), target)) : target.replace(/^@\//, '')
  if (!/^(app|components|lib|templates|public|test)\//.test(local)) return true
  if (isWithin(local, layer) || isWithin(local, 'lib/base')) return true
  return (MAY_USE[layer] ?? []).some((entry) => {
    const forTypes = entry.endsWith(' (types)')
    return isWithin(local, entry.replace(' (types)', '')) && (typesOnly || !forTypes)
  })
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** Every module a file names, and whether it takes only types from it. */
function importsOf(path: string): { target: string; typesOnly: boolean }[] {
  const source = readFileSync(path, 'utf8')
  const statements = [
    ...source.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/g),
  ].map(([, type, target]) => ({ target: target ?? '', typesOnly: type !== undefined }))
  const dynamic = [...source.matchAll(/(?:\bimport\(|new URL\()\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({
    target: target ?? '',
    typesOnly: false,
  }))
  return [...statements, ...dynamic]
}
