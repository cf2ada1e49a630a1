import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { compressed } from '@/lib/site/compress.js'

const root = mkdtempSync(join(tmpdir(), 'compress-'))
const page = join(root, 'page.html')
const words = '<p>coder</p>'.repeat(200)
writeFileSync(page, words)
afterAll(() => rmSync(root, { recursive: true }))

const HTML = 'text/html; charset=utf-8'

describe('compressed', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip;q=1.0', 'gzip', gunzipSync],
  ])('sends less, which opens to the whole file: %s', (accepted, encoding, open) => {
    const small = compressed(page, HTML, 'tag', accepted)
    expect(small?.encoding).toBe(encoding)
    expect(small?.bytes.length).toBeLessThan(words.length / 4)
    expect(small && open(small.bytes).toString()).toBe(words)
  })

  it.each([undefined, '', 'identity'])(
    'leaves a file whole for whoever takes nothing else: %j',
    (accepted) => {
      expect(compressed(page, HTML, 'tag', accepted)).toBeNull()
    },
  )

  it('leaves pictures and fonts as they are', () => {
    expect(compressed(page, 'image/png', 'tag', 'br')).toBeNull()
    expect(compressed(page, 'font/woff2', 'tag', 'br')).toBeNull()
  })

  it('compresses a file anew that has changed', () => {
    writeFileSync(page, 'changed')
    expect(brotliDecompressSync(compressed(page, HTML, 'later', 'br')?.bytes ?? '').toString()).toBe(
      'changed',
    )
  })
})
