import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code reaches the browser. */
export type ShippedPackage = {
  readonly name: string
  readonly version: string
  /** As its author names it: "MIT", "Apache-2.0". */
  readonly license: string
  /** The whole text, as it lies in the package. */
  readonly text: string
}

/**
 * What these packages need on a server or on a command line, and a browser never gets: named with all that does reach
 * it. A test compares the list with what a bundler takes in.
 */
const SHIPPED_OF: Readonly<Record<string, readonly string[]>> = {
  next: ['@swc/helpers'],
  natural: [],
}

/** No code in them. */
const EMPTY: ReadonlySet<string> = new Set(['client-only', '@react-types/shared'])

/**
 * Every package that this site ships, by name, read from what is installed. Runs when the site is built.
 *
 * @param root the folder of the project
 */
export function shippedPackages(root: string): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>()
  const seen = new Set<string>()

  function take(name: string, from: string) {
    const folder = folderOf(name, from, root)
    if (folder === null || seen.has(folder) || name.startsWith('@types/') || EMPTY.has(name)) return
    seen.add(folder)
    const described = describe(folder)
    found.set(`${described.name}@${described.version}`, described)
    for (const needed of SHIPPED_OF[name] ?? Object.keys(manifestOf(folder).dependencies ?? {}))
      take(needed, folder)
  }

  for (const name of Object.keys(manifestOf(root).dependencies ?? {})) take(name, root)
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

type Manifest = {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function describe(folder: string): ShippedPackage {
  const { name = '', version = '', license = '' } = manifestOf(folder)
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each))
  return { name, version, license, text: file === undefined ? '' : readText(join(folder, file)) }
}

/** Where a package is installed for one that needs it: as Node looks for it, the nearest folder first. */
function folderOf(name: string, from: string, root: string): string | null {
  for (let place = from; place.startsWith(root); place = join(place, '..')) {
    const folder = join(place, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (place === root) break
  }
  return null
}

/** A font whose files are served, and its licence as it lies beside them. */
export type ShippedFont = { readonly name: string; readonly text: string }

const FONT_FOLDERS = ['public/fonts', 'public/fonts/resume']

/** Every font of the screens and of the resumes. */
export function shippedFonts(root: string): readonly ShippedFont[] {
  return FONT_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.startsWith('LICENSE-'))
      .sort()
      .map((name) => ({
        name: titled(name.replace(/^LICENSE-|\.txt$/g, '')),
        text: readText(join(root, folder, name)),
      })),
  )
}

/** "Source Sans 3" for `source-sans-3`. */
function titled(name: string): string {
  return name
    .split('-')
    .map((word) =>
      /^(ibm|kr|sc)$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ')
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim()
}
