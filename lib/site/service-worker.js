/* global RELEASE */
/**
 * The service worker: keeps all files of one release on the device, so that everything works without a network.
 *
 * `RELEASE` stands above this code in the finished /sw.js: `version`, and the SHA-256 of each file by its address, in
 * `files` (kept before the release is used) and `later` (kept when used, or when the page has nothing else to do). A
 * file is given out only when its hash is right: what is missing or damaged is fetched again. A new release waits until
 * a page asks for it or no page of the old one is open; a failed installation leaves the old one as it was.
 */
const OURS = 'chartwright-'
const CACHE = OURS + RELEASE.version
/** Marks a release of which a file can no longer be had, because the host has gone on to another. */
const OUTDATED = '/.outdated'
/** At once: as many as browsers open to one host. */
const DOWNLOADS = 6
/** Headers of the copy on the wire, which say nothing true of the copy in the cache. */
const WIRE_HEADERS = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'etag',
  'last-modified',
  'date',
]

const hashes = new Map(Object.entries({ ...RELEASE.files, ...RELEASE.later }))
/** Addresses whose kept copy was found right since this worker started. */
const sound = new Set()
/** Pages that said they run this release. */
const pagesOfThisRelease = new Set()

self.addEventListener('install', (event) => event.waitUntil(keepAll(Object.keys(RELEASE.files))))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (!/^(?:GET|HEAD)$/.test(event.request.method) || url.origin !== self.location.origin) return
  const answer = event.request.method === 'HEAD' ? headOf(event, url) : answerTo(event, url)
  if (answer !== null) event.respondWith(answer)
})
self.addEventListener('message', (event) => {
  if (event.data.type === 'which') event.ports[0].postMessage(RELEASE.version)
  if (event.data.type === 'use') event.waitUntil(self.skipWaiting())
  if (event.data.type === 'settle') event.waitUntil(settle(event.source?.id, event.data.version))
})

/** Null leaves a request to the browser. */
function answerTo(event, url) {
  const isPage = event.request.mode === 'navigate'
  const path = url.pathname.replace(/\/index\.html$/, '/')
  if (hashes.has(path)) return isPage ? givePage(event, path) : give(event, path)
  if (isPage && hashes.has(`${path}/`)) return Response.redirect(`${path}/${url.search}`, 301)
  if (isPage) return fetch(event.request).catch(() => give(event, '/404.html', 404))
  if (path.startsWith('/_next/')) return giveOlder(event.request)
  return null
}

/** Next asks for the head of a page before it goes there; without an answer it loads the page anew. */
function headOf(event, { pathname }) {
  return hashes.has(pathname) ? give(event, pathname).then(withoutBody) : null
}

function withoutBody(response) {
  return response.type === 'error' ? response : new Response(null, response)
}

/** A page of this release; of the host's, once this one has gaps that nobody can fill. */
async function givePage(event, path) {
  const cache = await caches.open(CACHE)
  if (await cache.match(OUTDATED)) {
    self.registration.waiting?.postMessage({ type: 'use' })
    const online = await fetch(event.request).catch(() => null)
    if (online !== null) return online
  }
  const page = await give(event, path)
  return page.type === 'error' ? damagedPage() : page
}

/** A file of this release: the kept copy, or what is fetched in place of one that is missing or damaged. */
async function give(event, path, status = 200) {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(path)
  if (kept !== undefined && (await isSound(kept, path))) return withStatus(kept, status)
  try {
    const fresh = await download(path)
    if (fresh.isSound) event.waitUntil(cache.put(path, fresh.response.clone()))
    else event.waitUntil(markOutdated(cache))
    return withStatus(fresh.response, status)
  } catch {
    return Response.error()
  }
}

/** What a page of the release before still asks for. */
async function giveOlder(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)
}

async function markOutdated(cache) {
  await cache.put(OUTDATED, new Response(''))
  await self.registration.update().catch(() => {}) // without a network: the next page load asks again
}

/** Keeps files that are not kept yet. What is there from an attempt before, or from an older release, is not fetched. */
async function keepAll(paths) {
  const cache = await caches.open(CACHE)
  const waiting = [...paths]
  const takeTurns = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await keep(cache, path)
  }
  await Promise.all(Array.from({ length: DOWNLOADS }, takeTurns))
}

async function keep(cache, path) {
  const own = await cache.match(path)
  if (own !== undefined && (await isSound(own, path))) return
  const older = await caches.match(path)
  if (older !== undefined && (await isSound(older.clone(), path))) return cache.put(path, older)
  const fresh = await download(path)
  if (!fresh.isSound) throw new Error(`${path} is not the file of this release.`)
  await cache.put(path, fresh.response)
}

/** Once every open page runs this release: lets go of the ones before, and keeps what may be needed some day. */
async function settle(page, version) {
  if (version !== RELEASE.version) return
  pagesOfThisRelease.add(page)
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.some(({ id }) => !pagesOfThisRelease.has(id))) return
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE)
  if (self.registration.waiting === null && self.registration.installing === null)
    await Promise.all(names.map((name) => caches.delete(name)))
  await keepAll(Object.keys(RELEASE.later)).catch(() => {}) // no network: when it is used, or next time
}

/** Fetches a file, past the browser's own cache if what lies there is another version. */
async function download(path) {
  let response = rewritten(await fetch(path, { cache: 'no-cache' }))
  if (!(await isRight(response, path))) response = rewritten(await fetch(path, { cache: 'reload' }))
  return { response, isSound: await isRight(response, path) }
}

/** Free of the address it came from: a worker's settings stand behind the # of the address that asks. */
function rewritten(response) {
  const headers = new Headers(response.headers)
  for (const name of WIRE_HEADERS) headers.delete(name)
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
}

function withStatus(response, status) {
  return status === 200 ? response : new Response(response.body, { status, headers: response.headers })
}

async function isSound(response, path) {
  if (sound.has(path)) return true
  const isIntact = await isRight(response, path)
  if (isIntact) sound.add(path)
  return isIntact
}

async function isRight(response, path) {
  if (!response.ok) return false
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === hashes.get(path)
}

/** Without a network and with a damaged copy: the only words that need no file. */
function damagedPage() {
  const words =
    'A part of Chartwright is missing or damaged on this device and cannot be fetched without a network. What you wrote is safe. Connect, then load this page again.'
  const html = `<!DOCTYPE html><html lang="en"><title>Chartwright</title><h1>Connect once</h1><p>${words}</p></html>`
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
