import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listRelease, writeServiceWorker } from '@/lib/site/release.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  for (const name of FILES) put(name, name)
})
afterEach(() => rmSync(folder, { recursive: true }))

const FILES = [
  'index.html',
  'index.txt',
  '404.html',
  'write/contact/index.html',
  '_next/static/chunks/a.js',
  'fonts/resume/serif.ttf',
  'fonts/resume/fallback-han.ttf',
  'fonts/screen.woff2',
  'fonts/resume/LICENSE-serif.txt',
  '404/index.html',
  '_headers',
  'vercel.json',
  '.built-from',
  'sw.js',
]

describe('listRelease', () => {
  it('lists what a screen may ask for by its address', () => {
    expect(Object.keys(listRelease(folder).files)).toEqual([
      '/',
      '/404.html',
      '/_next/static/chunks/a.js',
      '/fonts/resume/serif.ttf',
      '/index.txt',
      '/write/contact/',
    ])
  })

  it('leaves the large fonts of other scripts for later', () => {
    expect(Object.keys(listRelease(folder).later)).toEqual(['/fonts/resume/fallback-han.ttf'])
  })

  it('gives the SHA-256 of each file as browsers count it', () => {
    const hash = createHash('sha256').update('write/contact/index.html').digest('base64')
    expect(listRelease(folder).files['/write/contact/']).toBe(hash)
  })

  it('is another version when a byte of a listed file changes, and only then', () => {
    const { version } = listRelease(folder)
    put('_headers', 'other')
    expect(listRelease(folder).version).toBe(version)
    put('fonts/resume/fallback-han.ttf', 'other')
    expect(listRelease(folder).version).not.toBe(version)
  })

  it('is another version when a file is renamed', () => {
    const { version } = listRelease(folder)
    rmSync(join(folder, 'index.txt'))
    put('other.txt', 'index.txt')
    expect(listRelease(folder).version).not.toBe(version)
  })
})

describe('writeServiceWorker', () => {
  it('writes the list above the code, and does not list itself', () => {
    writeServiceWorker(folder)
    const before = readFileSync(join(folder, 'sw.js'), 'utf8')
    expect(before.startsWith(`const RELEASE = ${JSON.stringify(listRelease(folder))}\n`)).toBe(true)
    writeServiceWorker(folder)
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(before)
  })
})

function put(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}
