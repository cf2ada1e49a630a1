import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { compressedBytes, scriptsOf, servedBytes, stylesOf } from '@/test/bench/served-bytes'
import { goToStep, goToView, startEmpty, startFromExample, untilSaved } from './desk'

/** Words that stand in the code of each package, whatever a bundler makes of it. */
const SIGNS = {
  'pdf-lib': 'Attempted to convert PDFArray',
  'pdf.js': 'GlobalWorkerOptions',
  docx: 'word/document.xml',
  fontkit: 'Unknown font format',
} as const

const SITE = 'out'
const CHUNKS = `${SITE}/_next/static/chunks`

/**
 * Most that a screen may weigh, brotli-compressed. React and Next alone are 113,000 bytes of script: the start screen has
 * 7,000 of its own. The wizard is weighed with all that it fetches after its first paint, the preview too; its pickers
 * come when a step that has one is opened.
 */
const LIMITS = {
  startScript: 120_000,
  style: 8_000,
  wizardScript: 280_000,
} as const

/** The heaviest, `page`, holds the sheet, its choices and its fields. */
const LATER = [
  'write/contact',
  'write/experience',
  'match',
  'page',
  'postings',
  'credentials',
  'history',
  'review',
  'how-it-works',
] as const

test('the first screen is light', () => {
  const { script, style } = servedBytes(SITE, '/')
  expect(script).toBeGreaterThan(100_000)
  expect(script).toBeLessThanOrEqual(LIMITS.startScript)
  expect(style).toBeGreaterThan(1000)
  expect(style).toBeLessThanOrEqual(LIMITS.style)
})

test('every later screen has light styles', () => {
  for (const screen of LATER) {
    const style = compressedBytes(SITE, stylesOf(readFileSync(`${SITE}/${screen}/index.html`, 'utf8')))
    expect(style, screen).toBeGreaterThan(1000)
    expect(style, screen).toBeLessThanOrEqual(LIMITS.style)
  }
})

test('the first screen answers before anything else has come', async ({ page }) => {
  const first = new Set(scriptsOf(readFileSync(`${SITE}/index.html`, 'utf8')))
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  let held = 0
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    if (!first.has(new URL(route.request().url()).pathname)) {
      held += 1
      await released
    }
    await route.continue()
  })
  await page.goto('/')
  const start = page.getByRole('button', { name: 'Start', exact: true })
  await expect(start).toBeVisible()
  await page.getByRole('button', { name: 'Choose one' }).click()
  await expect(page.getByRole('button', { name: 'Close' })).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: /^Colors/ }).click()
  await page.getByRole('button', { name: 'Night' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(held).toBeGreaterThan(0)

  await start.click()
  release()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
})

test('a link opens another screen without loading the page anew', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  await page.getByRole('link', { name: 'How it works' }).first().click()
  await expect(page).toHaveURL(/how-it-works/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => Object(window).isSamePage)).toBe(true)
})

test('the wizard keeps to its weight, with all that it fetches later', async ({ page }) => {
  await startEmpty(page)
  await page.reload()
  await page.waitForLoadState('networkidle')
  const wizard = await scriptBytes(page)
  expect(wizard).toBeGreaterThan(LIMITS.startScript)
  expect(wizard).toBeLessThanOrEqual(LIMITS.wizardScript)
})

/** Words of React's development build, of maps to the sources, of hot reloading and of the tools that test and build. */
const SIGNS_OF_DEVELOPMENT = [
  'react-stack-top-frame',
  'Check the render method',
  'sourceMappingURL=',
  'webpack-internal',
  'react-refresh',
  'fast-check',
  'vitest',
  'playwright',
  'pixelmatch',
  'fake-indexeddb',
  process.cwd(),
] as const

test('what is shipped holds no code of development, no map and no path of the machine that built it', () => {
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([])
  const scripts = files.filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(20)
  const holding = scripts.flatMap((name) => {
    const code = readFileSync(join(SITE, name), 'utf8')
    return SIGNS_OF_DEVELOPMENT.filter((sign) => code.includes(sign)).map((sign) => `${name}: ${sign}`)
  })
  expect(holding).toEqual([])
})

test('no code for PDF or Word is loaded before a file is asked for', async ({ page }) => {
  const heavy = heavyChunks()
  for (const names of Object.values(heavy)) expect(names.length).toBeGreaterThan(0)
  const loaded = chunksLoadedBy(page)

  await startFromExample(page)
  for (const step of ['Certifications', 'Experience', 'Education', 'Skills', 'Summary'])
    await goToStep(page, step)
  await page.getByRole('textbox', { name: 'Summary' }).fill('Outpatient coder.')
  await expect(page.getByRole('region', { name: 'Page 1 of 2' })).toContainText('Outpatient coder.')
  await untilSaved(page)
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Example: Dana Whitfield' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  for (const names of Object.values(heavy)) expect(names.filter((name) => loaded.has(name))).toEqual([])

  await page.getByRole('link', { name: 'Example: Dana Whitfield' }).click()
  await goToView(page, 'Page')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await download
  for (const name of ['pdf-lib', 'pdf.js'] as const)
    expect(heavy[name].filter((chunk) => loaded.has(chunk))).not.toEqual([])
  for (const name of ['docx', 'fontkit'] as const)
    expect(heavy[name].filter((chunk) => loaded.has(chunk))).toEqual([])
})

/** Files of the built site that hold the code of each package. */
function heavyChunks(): Readonly<Record<keyof typeof SIGNS, readonly string[]>> {
  const chunks = readdirSync(CHUNKS).filter((name) => name.endsWith('.js'))
  const holding = (sign: string) =>
    chunks.filter((name) => readFileSync(join(CHUNKS, name), 'utf8').includes(sign))
  return {
    'pdf-lib': holding(SIGNS['pdf-lib']),
    'pdf.js': holding(SIGNS['pdf.js']),
    docx: holding(SIGNS.docx),
    fontkit: holding(SIGNS.fontkit),
  }
}

/** The names of all files that the page and its worker fetch, growing as they do. */
function chunksLoadedBy(page: Page): ReadonlySet<string> {
  const names = new Set<string>()
  page.on('request', (request) => names.add(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
  return names
}

/** The compressed bytes of all scripts that the page has fetched, without those of its worker. */
async function scriptBytes(page: Page): Promise<number> {
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/_next/') && path.endsWith('.js')),
  )
  return compressedBytes(SITE, [...new Set(scripts)])
}
