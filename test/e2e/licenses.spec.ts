import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const VENDORED = 'node_modules/next/dist/compiled'
const CHUNKS = 'out/_next/static/chunks'

test('the page of licenses names what Next carries inside itself and ships', async ({ page }) => {
  const scripts = scriptsIn(CHUNKS).join('\n')
  const shipped = packagesIn(VENDORED).filter((name) => isWithin(scripts, join(VENDORED, name)))
  expect(shipped).toEqual(expect.arrayContaining(['react', 'react-dom']))
  await page.goto('/licenses/')
  const named = await page.locator('summary').allTextContents()
  for (const name of shipped)
    expect(named.filter((line) => line.startsWith(`${name} `)).length, name).toBeGreaterThan(0)
})

/** Texts of this length stand in one package alone. */
const TELLING = 20
/** Of the texts of a package that is shipped most are left; some are of branches that no page takes. */
const LEAST_SHARE = 0.6
/** Enough of a package to tell. */
const LOOKED_FOR = 20
/** React's names of its own symbols stand in several of its packages. */
const FEWEST = 4

/** Whether the scripts hold the texts that a package's code is written with: names are shortened, texts are not. */
function isWithin(scripts: string, folder: string): boolean {
  const code = scriptsIn(folder).join('\n')
  const all = [...code.matchAll(/"([^"\\\n]+)"/g)].map(([, text = '']) => text)
  const texts = [...new Set(all.filter(({ length }) => length >= TELLING))].slice(0, LOOKED_FOR)
  const found = texts.filter((text) => scripts.includes(text)).length
  return found >= FEWEST && found >= texts.length * LEAST_SHARE
}

/** Experimental twins hold the same texts. */
function packagesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, name)).map((one) => `${name}/${one}`) : [name],
    )
    .filter((name) => !name.endsWith('-experimental') && existsSync(join(folder, name, 'package.json')))
}

/** Scripts for a browser, as they are shipped. */
function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        name.endsWith('.js') &&
        !/development|profiling|node_modules|[./-](?:server|static|node|edge|unstable\w*)\.|(?:dom-turbopack|dom)-(?:server|static)/.test(
          name,
        ),
    )
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
