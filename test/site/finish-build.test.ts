import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishBuild } from '@/lib/site/finish-build.js'

const out = mkdtempSync(join(tmpdir(), 'out-'))
const media = join(out, '_next', 'static', 'media')
const inline = 'self.greeting = "hello"'
const SCRIPTS = { 'large.js': 40_000, 'small.js': 4_000, 'later.js': 40_000 }

beforeAll(() => {
  mkdirSync(media, { recursive: true })
  writeFileSync(join(media, 'entry.ts'), 'raw source')
  writeFileSync(join(media, 'atkinson-hyperlegible-next.1a_b-c.woff2'), 'font')
  writeFileSync(join(out, 'a.js.map'), '{}')
  for (const [name, size] of Object.entries(SCRIPTS)) writeFileSync(join(out, name), 'a'.repeat(size))
  const scripts = `<script src="/large.js" async=""></script><script src="/small.js" async=""></script><script>${inline}</script>`
  writeFileSync(join(out, 'index.html'), `<!DOCTYPE html><html><head></head><body>${scripts}</body></html>`)
  finishBuild(out)
})

afterAll(() => rmSync(out, { recursive: true }))

describe('finishBuild', () => {
  const policy = () => /content="([^"]+)"/.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1] ?? ''

  it('allows each inline script by its hash', () => {
    expect(policy()).toContain(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`)
  })

  it('allows nothing else inline and nothing from elsewhere', () => {
    expect(policy()).toContain("default-src 'none'")
    expect(policy()).not.toMatch(/unsafe-|https?:|\*/)
  })

  it('removes the raw sources of workers and maps, and leaves the fonts', () => {
    expect(existsSync(join(media, 'entry.ts'))).toBe(false)
    expect(existsSync(join(out, 'a.js.map'))).toBe(false)
    expect(existsSync(join(media, 'atkinson-hyperlegible-next.1a_b-c.woff2'))).toBe(true)
  })

  it('has the large scripts that a page names compiled while they arrive, and no others', () => {
    const code = (name: string) => readFileSync(join(out, name), 'utf8')
    expect(code('large.js')).toBe(`//# allFunctionsCalledOnLoad\n${'a'.repeat(40_000)}`)
    expect(code('small.js')).toBe('a'.repeat(4_000))
    expect(code('later.js')).toBe('a'.repeat(40_000))
  })

  it('asks for the font of all text before anything else', () => {
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(
      /<head><meta[^>]*><link rel="preload" href="\/_next\/static\/media\/atkinson-hyperlegible-next\.1a_b-c\.woff2" as="font"/,
    )
  })
})
