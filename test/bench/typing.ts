/**
 * `npm run bench:typing [-- FOLDER]`: what a key press costs in the built site, in Chromium. FOLDER is a site built
 * earlier, to compare with; without it the site is built when its sources changed.
 */
import { type Browser, chromium, type Page } from '@playwright/test'
import { ensureBuilt } from '@/lib/site/build.js'
import { serve } from '@/lib/site/serve.js'
import { findBrowser } from '../e2e/ensure-browser-tools.js'
import { type KeyToPage, typeAndWatchPage } from './key-to-page'
import { type TypingTasks, typeAndTrace } from './main-thread'
import { middle, ninth } from './spread'
import { milliseconds, printTable } from './table'
import { openTwelveJobs, openTwoPages } from './typing-desk'

const KEYS = 60
/** The share of the machine's speed that a phone has, as Chromium slows itself down. */
const SLOWED = 4

const [named] = process.argv.slice(2)
if (named === undefined) ensureBuilt()
const server = await serve(named ?? 'out', 0)
const address = server.address()
const url = `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})
try {
  const headline = await onPage(browser, openTwoPages, (page) => typeAndWatchPage(page, KEYS))
  const bullet = await onPage(browser, openTwelveJobs, (page) => typeAndWatchPage(page, KEYS))
  printTable({
    title: 'From a key press to the changed page on screen',
    columns: ['field', 'changed', '9 in 10', 'next frame', '9 in 10'],
    rows: [pageRow('headline, two pages', headline), pageRow('bullet, twelve jobs and a posting', bullet)],
    note: `Clock, ${KEYS} keys each. A frame is 16.7 ms.`,
  })
  const plain = await onPage(browser, openTwelveJobs, (page) => typeAndTrace(page, KEYS, 1))
  const slowed = await onPage(browser, openTwelveJobs, (page) => typeAndTrace(page, KEYS, SLOWED))
  printTable({
    title: 'The main thread while a bullet is typed, twelve jobs and a posting',
    columns: [
      'speed',
      'longest task',
      'by the clock',
      'but for collections',
      'longest of a key',
      '9 in 10',
      'all of a key',
    ],
    rows: [taskRow('full', plain), taskRow(`a ${SLOWED}th`, slowed)],
    note: 'Processor time, but for one column. “Longest of a key” and “all of a key” are medians over the keys. V8 collects all garbage when the page rests.',
  })
} finally {
  await browser.close()
  server.closeAllConnections()
  server.close()
}

/** A first visit of its own for each measurement, so that none pays for what another left. */
async function onPage<Found>(
  from: Browser,
  open: (page: Page, url: string) => Promise<void>,
  measure: (page: Page) => Promise<Found>,
): Promise<Found> {
  const context = await from.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await open(page, url)
    return await measure(page)
  } finally {
    await context.close()
  }
}

function pageRow(name: string, keys: readonly KeyToPage[]): readonly string[] {
  const changed = keys.map(({ changedMs }) => changedMs)
  const framed = keys.map(({ nextFrameMs }) => nextFrameMs)
  return [name, ...[middle(changed), ninth(changed), middle(framed), ninth(framed)].map(milliseconds)]
}

function taskRow(
  name: string,
  { longestMs, longestByClockMs, longestOwnMs, keys }: TypingTasks,
): readonly string[] {
  const longest = keys.map((key) => key.longestMs)
  const sums = keys.map((key) => key.sumMs)
  return [
    name,
    ...[longestMs, longestByClockMs, longestOwnMs, middle(longest), ninth(longest), middle(sums)].map(
      milliseconds,
    ),
  ]
}
