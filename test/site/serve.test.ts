import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
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
  symlinkSync(join(root, 'secret.txt'), join(site, 'link.txt'))
  symlinkSync(root, join(site, 'linked'))
  writeFileSync(
    join(site, '.headers.json'),
    JSON.stringify({ '/*': { 'X-All': 'yes' }, '/match/': { 'X-Page': 'match' } }),
  )
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
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/match/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt/../../secret.txt',
    '/link.txt',
    '/linked/secret.txt',
    '/.built-from',
    '/.headers.json',
    '/%2eheaders.json',
    '/%00',
    '/%',
    '/nothing',
  ])('gives nothing for %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'not here' })
  })

  it('answers to the names of this machine alone', async () => {
    for (const host of ['localhost', `localhost:${port}`, `127.0.0.1:${port}`, '[::1]:80', 'LOCALHOST'])
      expect(await get('/', 'GET', { Host: host })).toMatchObject({ status: 200, body: 'library' })
    for (const host of [
      'elsewhere.example',
      `elsewhere.example:${port}`,
      'localhost.elsewhere.example',
      '127.0.0.1.elsewhere.example',
      '10.0.0.1',
    ])
      expect(await get('/', 'GET', { Host: host })).toMatchObject({
        status: 421,
        headers: { 'x-all': 'yes' },
      })
  })

  it('says the headers that were written for the address', async () => {
    const { headers } = await get('/match/?resume=1')
    expect(headers).toMatchObject({
      'x-all': 'yes',
      'x-page': 'match',
      'content-type': 'text/html; charset=utf-8',
    })
    expect((await get('/')).headers['x-page']).toBeUndefined()
    expect((await get('/nothing')).headers).toMatchObject({ 'x-all': 'yes' })
  })

  it('sends nothing again that the browser still has', async () => {
    const { headers } = await get('/match/')
    const again = await get('/match/', 'GET', { 'If-None-Match': headers.etag ?? '' })
    expect(again).toMatchObject({ status: 304, body: '' })
    expect(await get('/match/', 'GET', { 'If-None-Match': '"another"' })).toMatchObject({ status: 200 })
  })

  it('leads from a folder to its page on this site, whatever stands before', async () => {
    expect(await get('/match?resume=1')).toMatchObject({
      status: 308,
      headers: { location: '/match/?resume=1' },
    })
    expect((await get('//elsewhere.example/match')).headers.location).toBe('/match/')
  })

  it('takes no uploads', async () => {
    expect(await get('/', 'POST')).toMatchObject({ status: 405, headers: { 'x-all': 'yes' } })
  })
})

type Answer = { readonly status: number; readonly body: string; readonly headers: IncomingHttpHeaders }

/** Asks without the tidying of paths that fetch does. */
function get(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }))
    })
      .on('error', reject)
      .end()
  })
}
