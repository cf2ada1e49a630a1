import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishBuild } from '@/lib/site/finish-build.js'
import { COMMON_HEADERS } from '@/lib/site/headers.js'
import { serve } from '@/lib/site/serve.js'

/** What a host must say as `npm start` does. */
const COMPARED = [...Object.keys(COMMON_HEADERS), 'Content-Security-Policy', 'Cache-Control']

const out = mkdtempSync(join(tmpdir(), 'hosts-'))
let paths: readonly string[] = []
/** Headers that `npm start` serves, by path. */
const served = new Map<string, Readonly<Record<string, string>>>()

beforeAll(async () => {
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(join(out, file, '..'), { recursive: true })
    writeFileSync(join(out, file), content)
  }
  finishBuild(out)
  paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '404.html')
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length))
    .filter((path) => path !== '/_headers' && path !== '/vercel.json')
    .map((path) => path.replace(/\/index\.html$/, '/'))
  const server = await serve(out, 0)
  for (const path of [...paths, '/nowhere/']) served.set(path, await headersAt(portOf(server), path))
  await new Promise((done) => server.close(done))
})

afterAll(() => rmSync(out, { recursive: true }))

describe('every host says of every file what npm start says', () => {
  it('which is something: a policy for each page and thread, and how long to keep each', () => {
    expect(paths.length).toBeGreaterThan(6)
    for (const path of ['/', '/match/', '/_next/static/chunks/a.js', '/sw.js'])
      expect(served.get(path)?.['Content-Security-Policy']).toContain("default-src 'none'")
    expect(served.get('/_next/static/chunks/a.js')?.['Cache-Control']).toContain('immutable')
    expect(served.get('/nowhere/')?.['Content-Security-Policy']).toContain('frame-ancestors')
  })

  it('Netlify, which joins the values of all rules that fit', () => {
    const rules = headersFileRules(readFileSync(join(out, '_headers'), 'utf8'))
    for (const path of paths)
      expectSame(path, { ...ASKED_ANEW, ...joined(rules.filter(({ place }) => fits(place, path))) })
  })

  it('Cloudflare Pages, which joins them too, and takes no more than a hundred rules', () => {
    const rules = headersFileRules(readFileSync(join(out, '_headers'), 'utf8'))
    expect(rules.length).toBeLessThanOrEqual(100)
    for (const path of paths)
      expectSame(path, { ...ASKED_ANEW, ...joined(rules.filter(({ place }) => fits(place, path))) })
  })

  it('Vercel, of whose rules the last that fits wins', () => {
    const { headers, trailingSlash } = JSON.parse(readFileSync(join(out, 'vercel.json'), 'utf8'))
    expect(trailingSlash).toBe(true)
    for (const path of paths) {
      const fitting = vercelRules(headers).filter(({ source }) => new RegExp(`^${source}$`).test(path))
      expectSame(path, Object.assign({}, ASKED_ANEW, ...fitting.map(({ values }) => values)))
    }
  })

  const nginx = spawnSync('nginx', ['-v']).error === undefined
  it.skipIf(!nginx)('nginx itself, where it is installed', { timeout: 30_000 }, async () => {
    const port = await freePort()
    const config = nginxConfig(readFileSync(join(out, '.nginx.conf'), 'utf8'), port)
    writeFileSync(join(out, '.whole.conf'), config)
    const running = spawn('nginx', ['-p', out, '-c', join(out, '.whole.conf'), '-g', 'daemon off;'])
    try {
      await untilThere(port)
      for (const path of [...paths, '/nowhere/']) expectSame(path, await headersAt(port, path))
    } finally {
      running.kill('SIGQUIT')
      await new Promise((ended) => running.once('exit', ended))
    }
  })
})

const page = (script: string) =>
  `<!DOCTYPE html><html><head></head><body><script>${script}</script></body></html>`

const FILES: Readonly<Record<string, string>> = {
  'index.html': page('one()'),
  'match/index.html': page('two()'),
  'how-it-works/index.html': page('three()'),
  'how-it-works/words/index.html': page('four()'),
  '404.html': page('lost()'),
  '_next/static/chunks/a.js': 'a()',
  '_next/static/media/atkinson-hyperlegible-next.1b.woff2': 'b',
  'fonts/resume/c.ttf': 'c',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'manifest.webmanifest': '{}',
}

function expectSame(path: string, values: Readonly<Record<string, string>>) {
  const only = (all: Readonly<Record<string, string>>) =>
    Object.fromEntries(COMPARED.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])))
  expect({ path, ...only(values) }).toEqual({ path, ...only(served.get(path) ?? {}) })
}

/** What these hosts say where no rule does: public, max-age=0, must-revalidate. It means the same. */
const ASKED_ANEW = { 'Cache-Control': 'no-cache' }

type Rule = { readonly place: string; readonly values: readonly (readonly [string, string])[] }

/** A path at the margin, its headers indented below it. */
function headersFileRules(file: string): readonly Rule[] {
  return file
    .split(/\n(?=\S)/)
    .filter((part) => part.trim() !== '' && !part.startsWith('#'))
    .map((part) => {
      const [place = '', ...lines] = part.trimEnd().split('\n')
      const values = lines
        .filter((line) => line.trim() !== '')
        .map(
          (line) =>
            [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const,
        )
      return { place, values }
    })
}

function fits(place: string, path: string): boolean {
  return place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place
}

/** A header that two rules set is sent as one, its values parted by a comma. */
function joined(rules: readonly Rule[]): Readonly<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const [name, value] of rules.flatMap(({ values }) => values))
    all[name] = all[name] === undefined ? value : `${all[name]}, ${value}`
  return all
}

function vercelRules(
  headers: readonly { source: string; headers: readonly { key: string; value: string }[] }[],
): readonly { source: string; values: Record<string, string> }[] {
  return headers.map(({ source, headers: pairs }) => ({
    source: source.replaceAll('.', '\\.').replaceAll('(\\.*)', '(.*)'),
    values: Object.fromEntries(pairs.map(({ key, value }) => [key, value])),
  }))
}

/** The two parts of the file where its comments say that they belong. */
function nginxConfig(file: string, port: number): string {
  const [, http = '', server = ''] =
    /# In http \{ \}:\n([\s\S]*)# In server \{ \}:\n([\s\S]*)/.exec(file) ?? []
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${out}/.temp-${name};`,
  )
  const asOwner = process.getuid?.() === 0 ? 'user root;' : '' // the folder is its owner's alone
  return `${asOwner}
pid ${out}/.pid;
error_log stderr;
events {}
http {
  ${kept.join('\n')}
  access_log off;
  types { text/html html; text/javascript js; }
  ${http}
  server {
    listen 127.0.0.1:${port};
    root ${out};
    ${server}
  }
}`
}

async function headersAt(port: number, path: string): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  await response.arrayBuffer()
  return Object.fromEntries(
    COMPARED.flatMap((name) => {
      const value = response.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}

function portOf(server: { address(): unknown }): number {
  const address = server.address()
  return address instanceof Object && 'port' in address ? Number(address.port) : 0
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const port = portOf(probe)
      probe.close(() => resolve(port))
    })
  })
}

async function untilThere(port: number) {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise((later) => setTimeout(later, 100))
  }
  throw new Error('nginx did not start.')
}
