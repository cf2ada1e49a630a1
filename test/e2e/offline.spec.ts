import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { makeDocx } from '@/lib/export/docx'
import { pageSettingsShape } from '@/lib/resume/draft'
import { SAMPLES } from '@/lib/resume/sample'
import { classic } from '@/templates/classic'
import { foreignPdf, PLAIN } from '@/test/pdf/foreign-pdf'
import { goToView, startFromExample, untilSaved } from './desk'
import { findBrowser } from './ensure-browser-tools.js'
import { hostedTest, untilKept } from './hosted-site'
import { OTHER_SCREENS, WRITE_SCREENS } from './screens'

const test = hostedTest.extend({
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
})

test('after one visit everything works without a network: every screen, a match, a PDF', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await untilKept(page)
  await startFromExample(page)
  await untilSaved(page)
  const resume = new URL(page.url()).search
  await site.goAway()

  for (const [path, title] of WRITE_SCREENS)
    for (const address of new Set([path, path.replace(/(.)\/$/, '$1')])) {
      await page.goto(address + resume)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      expect(new URL(page.url()).pathname).toBe(path)
    }

  await page.getByRole('textbox', { name: 'Summary' }).fill('Coder who works on trains.')
  await untilSaved(page)
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('Coder who works on trains.')
  await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText('Coder who works on trains.')

  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await goToView(page, 'Match')
  await expect(
    page.getByRole('region', { name: 'The report' }).getByRole('heading', { level: 1 }),
  ).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true)
  await page.reload()
  await expect(
    page.getByRole('region', { name: 'The report' }).getByRole('heading', { level: 1 }),
  ).toBeVisible()
  await goToView(page, 'Page')
  await page.waitForURL('**/page/**')
  await page.reload()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)

  const lost = await page.goto('/nowhere/')
  expect(lost?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible()
})

test('without a network files of others are read, and every other screen opens and opens again', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await untilKept(page)
  await startFromExample(page)
  await untilSaved(page)
  const resume = new URL(page.url()).search
  await page.getByLabel('City and state').fill('Dayton, Ohio')
  await untilSaved(page)
  await untilKeptForLater(page)
  await site.goAway()

  for (const [path, title] of OTHER_SCREENS)
    for (const visit of ['first', 'again']) {
      const answer = visit === 'first' ? await page.goto(path + resume) : await page.reload()
      expect(answer?.status(), path).toBe(200)
      await expect(page.getByRole('heading', { level: 1 }).first(), path).toHaveText(title)
    }

  const [sample] = SAMPLES
  if (sample === undefined) throw new Error('There is no sample.')
  const word = await makeDocx(sample.resume, pageSettingsShape.parse({}), classic, null)
  for (const [name, bytes, owner] of [
    ['resume.pdf', await foreignPdf(PLAIN), 'Marisol Quintero'],
    ['resume.docx', word, sample.resume.contact.name],
  ] as const) {
    await page.goto('/')
    await page.getByLabel('Resume file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })
    await page.waitForURL(/\/(review|write)\//)
    await expect(page.getByRole('article', { name: 'The file as it was read' })).toContainText(owner)
    await page.reload()
    await expect(page.getByRole('article', { name: 'The file as it was read' })).toContainText(owner)
  }
})

test('on a slow network the rarer files are kept as well, once the first copy has come', async ({
  page,
  site,
}) => {
  const letCome = site.holdBack('/licenses/index.txt')
  await page.goto('/')
  await page.waitForTimeout(12_000) // by then the page has asked once to keep the rest
  letCome()
  await untilKept(page)
  await untilKeptForLater(page)
})

test('a new version waits while the last words are not saved, and says so', async ({ page, site }) => {
  await page.goto('/')
  await untilKept(page)
  await startFromExample(page)
  await untilSaved(page)
  site.change('write/contact/index.html', '<body', '<body data-release="newer"')
  site.publish()
  await page.reload()
  await expect(page.getByText('A new version of Chartwright is here.')).toBeVisible()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await page.getByLabel('City and state').fill('Typed before the update')
  await expect(page.getByRole('alert').filter({ hasText: 'The disk is full' })).toBeVisible()
  await page.getByRole('button', { name: 'Use the new version' }).click()
  await expect(page.getByText('Your last words are not saved yet.')).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-release')
  await expect(page.getByLabel('City and state')).toHaveValue('Typed before the update')
})

test('the program is fetched anew when that is asked for, and nothing written is gone', async ({ page }) => {
  await page.goto('/')
  await untilKept(page)
  await startFromExample(page)
  await untilSaved(page)
  await page.goto('/licenses/')
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).put('/marked', new Response(''))
  })
  await page.getByRole('button', { name: 'Fetch the program anew' }).click()
  await untilKept(page)
  const isMarked = await page.evaluate(async () => (await caches.match('/marked')) !== undefined)
  expect(isMarked).toBe(false)
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Example: Dana Whitfield' })).toBeVisible()
})

test('it can be installed, and works in a window of its own without a network', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/')
  await untilKept(page)
  const session = await context.newCDPSession(page)
  const { errors, data } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(JSON.parse(data ?? '{}')).toMatchObject({
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
  })
  for (const { src, sizes } of JSON.parse(data ?? '{}').icons)
    if (sizes !== 'any') expect(await page.evaluate(sizeOf, src)).toBe(sizes)

  const profile = mkdtempSync(join(tmpdir(), 'installed-'))
  const installed = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: findBrowser() ?? undefined,
      args: ['--no-sandbox', '--disable-gpu', `--app=${site.url}/`],
    })
  const first = await installed()
  const [window = await first.waitForEvent('page')] = first.pages()
  await window.waitForURL(`${site.url}/`)
  await untilKept(window)
  const inWindow = await first.newCDPSession(window)
  expect((await inWindow.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
  await window.getByRole('button', { name: 'Start', exact: true }).click()
  await window.getByLabel('Name', { exact: true }).fill('Odalys Brennecke')
  await untilSaved(window)
  await first.close()
  await site.goAway()
  const later = await installed()
  const [again = await later.waitForEvent('page')] = later.pages()
  await again.getByRole('link', { name: 'My resume', exact: true }).click()
  await expect(again.getByLabel('Name', { exact: true })).toHaveValue('Odalys Brennecke')
  await again.reload()
  await expect(again.getByRole('region', { name: /^Page 1/ })).toContainText('Odalys Brennecke')
  await later.close()
  rmSync(profile, { recursive: true })
})

test('a new version waits, says so, and comes when it is asked for', async ({ page, site, context }) => {
  await page.goto('/')
  await untilKept(page)
  await startFromExample(page)
  await page.getByLabel('City and state').fill('Before the update')
  await untilSaved(page)
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('heading', { level: 1, name: 'Resumes' })).toBeVisible()

  site.change('write/contact/index.html', '<body', '<body data-release="newer"')
  site.publish()
  await page.reload()
  const line = page.getByText('A new version of Chartwright is here.')
  await expect(line).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-release')
  await page.reload()
  await expect(line).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-release')

  await page.getByLabel('City and state').fill('While the update waits')
  // as where the worker had no time to say which release it is
  await page.evaluate(() => localStorage.removeItem('chartwright.release'))
  await page.getByRole('button', { name: 'Use the new version' }).click()
  await expect(page.getByText('This is a new version of Chartwright.')).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-release', 'newer')
  await expect(page.getByLabel('City and state')).toHaveValue('While the update waits')
  await expect(other.getByText('Another tab has gone on to a new version')).toBeVisible()
  await other.getByRole('button', { name: 'Use the new version' }).click()
  await expect(other.getByText('Another tab has gone on to a new version')).toBeHidden()
  await expect(other.getByRole('heading', { level: 1, name: 'Resumes' })).toBeVisible()
})

test('a new version comes by itself when no tab is open any more', async ({ page, site, context }) => {
  await page.goto('/match/')
  await untilKept(page)
  site.change('match/index.html', '<body', '<body data-release="newer"')
  site.publish()
  await page.reload()
  await expect(page.getByText('A new version of Chartwright is here.')).toBeVisible()
  await page.goto('about:blank')
  await page.close()
  const later = await context.newPage()
  await expect(async () => {
    await later.goto('/match/')
    await expect(later.locator('body')).toHaveAttribute('data-release', 'newer', { timeout: 1000 })
    await later.goto('about:blank')
  }).toPass()
})

test('a version of which a file is wrong is not used, and the old one goes on without a network', async ({
  page,
  site,
}) => {
  await page.goto('/match/')
  await untilKept(page)
  site.change('match/index.html', '<body', '<body data-release="newer"')
  site.publish()
  site.change('match/index.html', 'data-release="newer"', 'data-release="half uploaded"')
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const worker = registration.installing
    if (worker === null) return 'nothing installed'
    return new Promise<string>((resolve) =>
      worker.addEventListener('statechange', () => resolve(worker.state)),
    )
  })
  expect(failed).toBe('redundant')
  await site.goAway()
  await page.reload()
  await expect(page).toHaveTitle(/^Match/)
  await expect(page.locator('body')).not.toHaveAttribute('data-release')
  await expect(page.getByText('A new version of Chartwright is here.')).toBeHidden()
})

test('what is missing or damaged on the device is fetched again', async ({ page, context, site }) => {
  await page.goto('/')
  await untilKept(page)
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url)
      if (pathname.endsWith('.css')) await cache.delete(request)
      else if (pathname.endsWith('.js') || pathname === '/')
        await cache.put(request, new Response('broken(', { headers: { 'Content-Type': 'text/javascript' } }))
    }
  })
  await stopServiceWorkers(context, page)

  await site.goAway()
  await page.reload()
  await expect(page.getByText('A part of Chartwright is missing or damaged on this device')).toBeVisible()

  await site.comeBack()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await startFromExample(page)
  await untilSaved(page)
  await stopServiceWorkers(context, page)
  await site.goAway()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
})

/** Waits until every file that few need is kept too. */
async function untilKeptForLater(page: Page) {
  const missing = () =>
    page.evaluate(async () => {
      const worker = await (await fetch('/sw.js')).text()
      const release = JSON.parse(/^const RELEASE = (\{.*\})$/m.exec(worker)?.[1] ?? '{}')
      const paths = Object.keys(release.later)
      const kept = await Promise.all(paths.map((path) => caches.match(path)))
      return paths.filter((_, i) => kept[i] === undefined)
    })
  await expect.poll(missing, { timeout: 60_000, intervals: [500] }).toEqual([])
}

/** The size of a picture as it is, such as 192x192. */
async function sizeOf(src: string): Promise<string> {
  const { width, height } = await createImageBitmap(await (await fetch(src)).blob())
  return `${width}x${height}`
}

/**
 * As the browser does after half a minute without a request: what the worker remembers is gone. The session stays open,
 * for the whole browser has crashed at closing it right behind.
 */
async function stopServiceWorkers(context: BrowserContext, page: Page) {
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
}
