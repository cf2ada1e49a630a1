import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishBuild } from '@/lib/site/finish-build.js'
import { headersFor, headersOf, policyOf } from '@/lib/site/headers.js'

const out = mkdtempSync(join(tmpdir(), 'headers-'))
const page = (script: string) =>
  `<!DOCTYPE html><html><head></head><body><script>${script}</script></body></html>`

beforeAll(() => {
  mkdirSync(join(out, 'match'))
  mkdirSync(join(out, 'long'))
  const many = Array.from({ length: 40 }, (_, index) => `<script>many(${index})</script>`).join('')
  writeFileSync(
    join(out, 'long', 'index.html'),
    `<!DOCTYPE html><html><head></head><body>${many}</body></html>`,
  )
  mkdirSync(join(out, '_next', 'static', 'media'), { recursive: true })
  writeFileSync(join(out, '_next', 'static', 'media', 'atkinson-hyperlegible-next.1a.woff2'), '')
  writeFileSync(join(out, 'index.html'), page('one()'))
  writeFileSync(join(out, 'match', 'index.html'), page('two()'))
  writeFileSync(join(out, '_next', 'static', 'a.js'), '')
  finishBuild(out)
})

afterAll(() => rmSync(out, { recursive: true }))

describe('headersOf', () => {
  it('gives each page the policy that stands in it, and forbids to frame it', () => {
    const headers = headersOf(out)
    for (const [path, script] of [
      ['/', 'one()'],
      ['/match/', 'two()'],
    ] as const)
      expect(headersFor(headers, path)['Content-Security-Policy']).toBe(
        `${policyOf(page(script))}; frame-ancestors 'none'`,
      )
  })

  it('holds the threads to this site as well: a page’s policy does not reach them', () => {
    const { 'Content-Security-Policy': policy } = headersFor(headersOf(out), '/_next/static/a.js')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
  })

  it('allows nothing inline, evaluated or from elsewhere anywhere', () => {
    const policies = Object.values(headersOf(out)).flatMap(
      (values) => values['Content-Security-Policy'] ?? [],
    )
    expect(policies.length).toBeGreaterThan(3)
    for (const policy of policies) expect(policy).not.toMatch(/unsafe-|https?:|\*/)
  })

  it('names in a page’s policy all that a page may do, and nothing else', () => {
    const names = policyOf(page('one()'))
      .split('; ')
      .map((part) => part.split(' ')[0])
    expect(names).toEqual([
      ...['default-src', 'script-src', 'style-src', 'img-src', 'font-src', 'connect-src'],
      ...['worker-src', 'manifest-src', 'base-uri', 'form-action'],
    ])
    expect(policyOf(page('one()'))).toMatch(/base-uri 'none'; form-action 'none'$/)
  })

  it('says the common headers of every file', () => {
    for (const path of ['/', '/match/', '/_next/static/a.js', '/sw.js', '/nothing'])
      expect(headersFor(headersOf(out), path)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': expect.stringContaining('camera=(), microphone=(), geolocation=()'),
      })
  })
})

describe('the files for hosts', () => {
  it('repeat the same headers in the form that each host reads', () => {
    const policy = headersFor(headersOf(out), '/match/')['Content-Security-Policy'] ?? ''
    const netlify = readFileSync(join(out, '_headers'), 'utf8')
    expect(netlify).toContain(`/match/\n  Content-Security-Policy: ${policy}\n`)
    const { headers } = JSON.parse(readFileSync(join(out, 'vercel.json'), 'utf8'))
    expect(headers).toContainEqual({
      source: '/match/',
      headers: expect.arrayContaining([{ key: 'Content-Security-Policy', value: policy }]),
    })
    expect(readFileSync(join(out, '.nginx.conf'), 'utf8')).toContain(`/match/index.html "${policy}";`)
  })

  it('keep to the 2,000 letters of a line that Cloudflare reads', () => {
    const lines = readFileSync(join(out, '_headers'), 'utf8').split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000)
    expect(lines[lines.indexOf('/long/') + 1]).toBe("  Content-Security-Policy: frame-ancestors 'none'")
    expect(headersFor(headersOf(out), '/long/')['Content-Security-Policy']).toContain("default-src 'none'")
  })
})
