import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '@/lib/site/serve.js'

const root = mkdtempSync(join(tmpdir(), 'serve-'))
const site = join(root, 'site')
let server: Server
let port = 0

beforeAll(async () => {
  mkdirSync(join(site, 'match'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'above the folder')
  writeFileSync(join(site, '.built-from'), 'hidden')
  writeFileSync(join(site, 'index.html'), 'library')
  writeFileSync(join(site, '404.html'), 'not here')
  writeFileSync(join(site, 'match', 'index.html'), 'match')
  server = await serve(site, 0)
  const address = server.address()
  port = address !== null && typeof address === 'object' ? address.port : 0
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

describe('serve', () => {
  it('answers on this machine only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' })
  })

  it.each([
    ['/', 'library'],
    ['/match/', 'match'],
    ['/match/?resume=1', 'match'],
  ])('serves %s', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body })
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/.built-from',
    '/%00',
    '/%',
    '/nothing',
  ])('gives nothing for %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'not here' })
  })

  it('takes no uploads', async () => {
    expect((await get('/', 'POST')).status).toBe(405)
  })
})

/** Asks without the tidying of paths that fetch does. */
function get(path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}
