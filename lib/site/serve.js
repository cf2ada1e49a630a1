import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/**
 * Serves a folder of static files to this machine only.
 *
 * @param {string} folder
 * @param {number} port
 * @returns {Promise<import('node:http').Server>} listening; rejects with EADDRINUSE when the port is taken
 */
export function serve(folder, port) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/')
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405)
    if (file === null) return send(response, 404, join(folder, '404.html'))
    send(response, 200, file, request.method === 'HEAD')
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

/** The file behind an address: never above the folder, never a hidden one; null when there is none. */
function fileFor(folder, url) {
  let path
  try {
    path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
  } catch {
    return null
  }
  if (path.includes('\0') || path.split(sep).some((part) => part.startsWith('.'))) return null
  const file = join(folder, path)
  if (existsSync(file) && statSync(file).isFile()) return file
  const page = join(file, 'index.html')
  return existsSync(page) ? page : null
}

/** Answers with a file, or with the bare status when there is none. */
function send(response, status, file, headOnly = false) {
  const lasting = file?.includes(`${sep}_next${sep}static${sep}`)
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (file === undefined || headOnly) response.end()
  else createReadStream(file).pipe(response)
}
