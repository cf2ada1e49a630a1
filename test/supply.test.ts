import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Locked = {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly link?: boolean
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const lock: Readonly<Record<string, Locked>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
const packages = Object.entries(lock).filter(([place]) => place !== '')

/** Works without its script: the platform's binary is a package of its own. */
const SCRIPT_NOT_NEEDED = ['node_modules/esbuild']

describe('the lock file', () => {
  it('names every package of package.json in the version asked for', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(asked.length).toBeGreaterThan(30)
    for (const [name, version] of asked)
      expect([name, lock[`node_modules/${name}`]?.version]).toEqual([name, version])
  })

  it('pins each package by its hash and leaves the address to whoever installs', () => {
    expect(packages.length).toBeGreaterThan(300)
    expect(
      packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place),
    ).toEqual([])
    expect(
      packages.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([place]) => place),
    ).toEqual([])
  })

  it('needs no script to run at installation', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)
    expect(scripted).toEqual(SCRIPT_NOT_NEEDED)
    expect(
      Object.keys(manifest.scripts).filter((name) => /^((pre|post)?install|prepare)$/.test(name)),
    ).toEqual([])
  })
})
