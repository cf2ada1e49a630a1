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

/** What a package carries inside itself and ships, with the folder that holds it. React itself is installed as well. */
const CARRIED_BY: Readonly<Record<string, readonly [folder: string, names: readonly string[]]>> = {
  next: ['dist/compiled', ['react-server-dom-turbopack']],
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
    const [inside, carried] = CARRIED_BY[name] ?? ['', []]
    for (const one of carried)
      found.set(one, {
        ...describe(join(folder, inside, one)),
        name: one,
        version: described.version,
        license: 'MIT',
      })
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
  readonly author?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function describe(folder: string): ShippedPackage {
  const { name = '', version = '', license = '', author } = manifestOf(folder)
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each))
  const text =
    file === undefined ? textNamed(license, author) : readFileSync(join(folder, file), 'utf8').trim()
  return { name, version, license, text }
}

/** The terms that a package names without holding their text. Empty for terms that nobody wrote down here. */
function textNamed(license: string, author: unknown): string {
  return license === 'MIT' && typeof author === 'string' ? `Copyright (c) ${author}\n\n${MIT_TERMS}` : ''
}

/** https://spdx.org/licenses/MIT.html */
const MIT_TERMS = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** Where a package is installed for one that needs it: as Node looks for it, the nearest folder first. */
function folderOf(name: string, from: string, root: string): string | null {
  for (let place = from; place.startsWith(root); place = join(place, '..')) {
    const folder = join(place, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (place === root) break
  }
  return null
}
