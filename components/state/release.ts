import { now } from './today'

/**
 * Which release of the program this tab runs, and whether another one is ready. The service worker keeps the files; it
 * exists only where the site was built (`lib/site/service-worker.js`).
 */
export type ReleaseNews =
  /** A newer release is kept on this device and waits. */
  | 'ready'
  /** Another tab has gone on to a newer release; this one still runs the old. */
  | 'elsewhere'
  /** This tab runs a newer release than the last time. */
  | 'new-here'

const SCRIPT = '/sw.js'
const SEEN_KEY = 'chartwright.release'
/** The page is in use by then; what the service worker does next takes nothing from its start. */
const SETTLE_MS = 10_000
/** A tab that stays open for days asks at most this often whether there is a new release. */
const ASK_AGAIN_MS = 60 * 60 * 1000

/** Has the site kept for use without a network, and tells of newer releases. Answers with the way to stop listening. */
export function followRelease(tell: (news: ReleaseNews) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => {}
  const container = navigator.serviceWorker
  const started = container.controller
  const beganAt = now()
  let askedAt = beganAt
  let registration: ServiceWorkerRegistration | null = null

  async function begin() {
    registration = await container.register(SCRIPT, { updateViaCache: 'none' }).catch(() => null)
    if (registration === null) return
    if (registration.waiting !== null && started !== null) tell('ready')
    registration.addEventListener('updatefound', () => watch(registration?.installing ?? null))
    watch(registration.installing)
    const version = started && (await versionOf(started))
    if (version !== null && noteSeen(version)) tell('new-here')
    if (!isSparing()) window.setTimeout(() => void settle(), SETTLE_MS)
  }

  function watch(worker: ServiceWorker | null) {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && started !== null) tell('ready')
    })
  }

  async function settle() {
    const worker = container.controller
    const version = worker && (await versionOf(worker))
    if (worker === null || version === null) return
    if (started !== null && started !== worker) return
    // a worker that was too busy to say which release it is when the page began says it now
    if (noteSeen(version) && started !== null) tell('new-here')
    worker.postMessage({ type: 'settle', version })
  }

  function onTakenOver() {
    if (started !== null) return tell('elsewhere')
    // on a slow network the first copy is there only now, and the time to settle went by without it
    if (now() - beganAt > SETTLE_MS && !isSparing()) void settle()
  }

  function onSeenAgain() {
    if (document.visibilityState !== 'visible' || now() - askedAt < ASK_AGAIN_MS) return
    askedAt = now()
    void registration?.update().catch(() => {}) // no network: the release that is here goes on
  }

  function stop() {
    container.removeEventListener('controllerchange', onTakenOver)
    document.removeEventListener('visibilitychange', onSeenAgain)
  }

  container.addEventListener('controllerchange', onTakenOver)
  document.addEventListener('visibilitychange', onSeenAgain)
  void begin()
  return stop
}

/** Goes on to the newest release that is kept: loads the page again with it. */
export async function goOnToNewestRelease(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const waiting = registration?.waiting
  noteSeen()
  if (!waiting) return window.location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage({ type: 'use' })
}

/** The release that serves this page; null where it comes from the network. */
export async function currentRelease(): Promise<string | null> {
  const worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null
  return worker && versionOf(worker)
}

/** Bytes of all kept files of the program. */
export async function keptBytes(): Promise<number> {
  if (!('caches' in window)) return 0
  const sizes: number[] = []
  for (const name of await keptNames()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys())
      sizes.push((await (await cache.match(request))?.blob())?.size ?? 0)
  }
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Lets go of every kept file of the program and loads the page from the network. What was written stays. */
export async function fetchEverythingAnew(): Promise<void> {
  const registrations = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  if ('caches' in window) {
    await Promise.all((await keptNames()).map((name) => caches.delete(name)))
  }
  window.location.reload()
}

async function keptNames(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith('chartwright-'))
}

/** Null when the worker does not answer: it is being replaced. */
function versionOf(worker: ServiceWorker): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event: MessageEvent<string>) => resolve(event.data)
    window.setTimeout(() => resolve(null), ANSWER_MS)
    worker.postMessage({ type: 'which' }, [port2])
  })
}

const ANSWER_MS = 5000

/**
 * Notes the release of this visit; without one, that there was a visit: a worker that is too busy may not have said which
 * release it is.
 *
 * @returns whether the visit before had another
 */
function noteSeen(version?: string): boolean {
  try {
    const before = localStorage.getItem(SEEN_KEY)
    localStorage.setItem(SEEN_KEY, version ?? before ?? '')
    return before !== null && before !== version
  } catch {
    return false // no storage: there is no visit before
  }
}

/** Whether the person asked the browser to spare their connection, where it can be asked. */
function isSparing(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return connection instanceof Object && Reflect.get(connection, 'saveData') === true
}
