import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { goToStep, goToView, startFromExample, untilSaved } from './desk'

/** Words that stand in the code of each package whatever a bundler makes of it. */
const SIGNS = { 'pdf-lib': 'Hopding', 'pdf.js': 'GlobalWorkerOptions', docx: 'word/document.xml' } as const

const CHUNKS = 'out/_next/static/chunks'

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
  expect(heavy.docx.filter((name) => loaded.has(name))).toEqual([])
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
  }
}

/** The names of all files that the page and its worker fetch, growing as they do. */
function chunksLoadedBy(page: Page): ReadonlySet<string> {
  const names = new Set<string>()
  page.on('request', (request) => names.add(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
  return names
}
