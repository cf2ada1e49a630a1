import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * What a host should say beside the files, by address: `/*` for all, `/folder/*` for what is below, else one page.
 *
 * @typedef {Record<string, Record<string, string>>} Headers
 */

/** Where `npm start` finds the headers; a hidden file, which it never serves. */
export const HEADERS_FILE = '.headers.json'

/** What this site never asks of a browser. */
const NOT_USED = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'hid']

/** Right for every file. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': NOT_USED.map((name) => `${name}=()`).join(', '),
}

/**
 * The Content-Security-Policy of a page: nothing from elsewhere, and no inline script but those that stand in it now.
 *
 * @param {string} html
 */
export function policyOf(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  )
  const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src 'self' ${[...new Set(hashes)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The policy of the threads: they take theirs from the file that they are started from. */
const THREAD_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"

/**
 * Writes what hosts should say of a finished site: for `npm start`, `_headers` for Netlify and Cloudflare Pages,
 * `vercel.json`, and a part of an nginx configuration. Each page holds its policy too, for hosts that send no headers;
 * the header adds that nobody may frame it.
 *
 * @param {string} folder
 */
export function writeHeaders(folder) {
  const headers = headersOf(folder)
  writeFileSync(join(folder, HEADERS_FILE), JSON.stringify(headers))
  writeFileSync(join(folder, '_headers'), asHeadersFile(headers))
  writeFileSync(join(folder, 'vercel.json'), asVercel(headers))
  writeFileSync(join(folder, '.nginx.conf'), asNginx(headers))
}

/** @param {string} folder @returns {Headers} */
export function headersOf(folder) {
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => [
      `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'),
      {
        'Content-Security-Policy': `${policyOf(readFileSync(join(folder, name), 'utf8'))}; frame-ancestors 'none'`,
        'Cache-Control': 'no-cache',
      },
    ])
  return {
    '/*': COMMON_HEADERS,
    '/_next/static/*': {
      'Content-Security-Policy': THREAD_POLICY,
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
    '/sw.js': { 'Content-Security-Policy': THREAD_POLICY, 'Cache-Control': 'no-cache' },
    // the worker and the page ask for the same font; a new release fetches past this
    '/fonts/*': { 'Cache-Control': 'public, max-age=86400' },
    ...Object.fromEntries(pages),
  }
}

/**
 * The headers of one address.
 *
 * @param {Headers} headers
 * @param {string} path
 */
export function headersFor(headers, path) {
  const applying = Object.entries(headers).filter(([place]) =>
    place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : path === place,
  )
  return Object.assign({}, ...applying.map(([, values]) => values))
}

/** Cloudflare reads no longer line. */
const LONGEST_LINE = 2000

/**
 * A policy that is too long for a line stands in its page alone, but for what only a header can say.
 *
 * @param {Headers} headers
 */
function asHeadersFile(headers) {
  const lines = (values) =>
    Object.entries(values).map(([name, value]) => {
      const line = `  ${name}: ${value}`
      return line.length < LONGEST_LINE ? line : `  ${name}: frame-ancestors 'none'`
    })
  return Object.entries(headers)
    .flatMap(([path, values]) => [path, ...lines(values), ''])
    .join('\n')
}

/** @param {Headers} headers */
function asVercel(headers) {
  const rules = Object.entries(headers).map(([path, values]) => ({
    source: path.replace('*', '(.*)'),
    headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  }))
  return JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)
}

/** Two maps for the `http` part and the lines for the `server` part. @param {Headers} headers */
function asNginx(headers) {
  const own = Object.entries(headers).filter(([path]) => path !== '/*')
  const map = (variable, name, otherwise) => [
    `map $uri ${variable} {`,
    `  default "${otherwise}";`,
    ...own
      .filter(([, values]) => values[name] !== undefined)
      .map(([path, values]) => `  ${place(path)} "${values[name]}";`),
    '}',
  ]
  const place = (path) => {
    if (path.endsWith('*')) return `~^${path.slice(0, -1)}`
    return path.endsWith('/') ? `${path}index.html` : path
  }
  const common = Object.entries(headers['/*'] ?? {}).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  )
  return [
    '# In http { }:',
    ...map('$chartwright_policy', 'Content-Security-Policy', ''),
    ...map('$chartwright_cache', 'Cache-Control', 'no-cache'),
    '# In server { }:',
    ...common,
    'add_header Content-Security-Policy $chartwright_policy always;',
    'add_header Cache-Control $chartwright_cache always;',
    'error_page 404 /404.html;',
    '',
  ].join('\n')
}
