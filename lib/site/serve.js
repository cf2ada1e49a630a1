import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { compressed } from './compress.js'
import { COMMON_HEADERS, HEADERS_FILE, headersFor } from './headers.js'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/**
 * Serves a folder of static files to this machine only, with the headers that were written into it.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<import('node:http').Server>} listening; rejects with EADDRINUSE when the port is taken
 */
export function serve(folder, port) {
  const root = realpathSync(folder)
  const file = join(root, HEADERS_FILE)
  const headers = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { '/*': COMMON_HEADERS }
  const server = createServer((request, response) => answer(request, response, root, headers))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** A path that no file has: the headers of every answer. */
const NOWHERE = '/nowhere'

function answer(request, response, root, headers) {
  if (!isOurName(request.headers.host)) {
    const words = 'This copy of Chartwright answers to localhost alone.'
    response.writeHead(421, { ...headersFor(headers, NOWHERE), 'Content-Type': TYPES['.txt'] }).end(words)
    return
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headersFor(headers, NOWHERE), Allow: 'GET, HEAD' }).end()
    return
  }
  const path = pathOf(request.url ?? '/')
  const file = path === null ? null : fileAt(root, path)
  if (file !== null) return send(request, response, 200, file, headersFor(headers, path))
  if (path !== null && fileAt(root, `${path}/`) !== null) {
    response.writeHead(308, { ...headersFor(headers, path), Location: withSlash(request.url) }).end()
    return
  }
  const lost = fileAt(root, '/404.html')
  if (lost === null) response.writeHead(404, headersFor(headers, NOWHERE)).end()
  else send(request, response, 404, lost, headersFor(headers, '/404.html'))
}

/** Another name that leads to this machine was given to it by somebody else's page. @param {string | undefined} host */
function isOurName(host) {
  return host === undefined || /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host)
}

/** The path of an address without escapes, dots and doubled slashes; null when it cannot be one of ours. */
function pathOf(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const isPlain = !path.includes('\0') && !path.split(/[\\/]/).some((part) => part.startsWith('.'))
    return isPlain ? path : null
  } catch {
    return null
  }
}

/** The address of the same page as a folder. Its path is ours: never the name of another host. */
function withSlash(url) {
  const { pathname, search } = new URL(url, 'http://localhost')
  return `/${pathname.replace(/^\/+/, '')}/${search}`
}

/** The file behind a path, through links too never outside of the folder; null when there is none. */
function fileAt(root, path) {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path)
  if (!existsSync(file)) return null
  const real = realpathSync(file)
  return real.startsWith(root + sep) && statSync(real).isFile() ? real : null
}

/** Answers with a file, or says that the one the browser has is still right. */
function send(request, response, status, file, headers) {
  const { size, mtimeMs } = statSync(file)
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const state = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`
  const small = compressed(file, type, state, request.headers['accept-encoding'])
  const etag = small ? `"${state}-${small.encoding}"` : `"${state}"`
  const all = {
    'Cache-Control': 'no-cache',
    ...headers,
    'Content-Type': type,
    Vary: 'Accept-Encoding',
    ...(small ? { 'Content-Encoding': small.encoding } : {}),
    ETag: etag,
  }
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, all).end()
    return
  }
  response.writeHead(status, { ...all, 'Content-Length': small ? small.bytes.length : size })
  if (request.method === 'HEAD') response.end()
  else if (small) response.end(small.bytes)
  else createReadStream(file).pipe(response)
}
