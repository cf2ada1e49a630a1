import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { goToStep, goToView, startEmpty, startFromExample, untilSaved } from './desk'

test.beforeEach(() => test.setTimeout(180_000))

test('a template is chosen by keyboard, stays chosen, and can be taken back', async ({ page }) => {
  await openPage(page)
  const classic = page.getByRole('radio', { name: 'Classic' })
  await expect(classic).toBeChecked()
  await expect(classic).toHaveAccessibleDescription(/\w+ \w+.*\.$/)
  await classic.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Modern' })).toBeChecked()
  await expect(firstWords(page)).toHaveCSS('font-family', /ibm-plex/)
  await untilSaved(page)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Modern' })).toBeChecked()
  await page.getByRole('radio', { name: 'Dense' }).check({ force: true })
  await page.getByRole('radio', { name: 'Plum' }).check({ force: true })
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('radio', { name: 'Template’s own' })).toBeChecked()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('radio', { name: 'Normal' })).toBeChecked()
})

test('a new template never shows in a wrong font: the old page stays until the new fonts are there', async ({
  page,
}) => {
  await openPage(page)
  await page.route('**/fonts/resume/*.ttf', async (route) => {
    await new Promise((later) => setTimeout(later, 700))
    await route.continue()
  })
  await page.evaluate(() => {
    const seen = { frames: 0, wrong: [] as string[] }
    Object.assign(window, { seen })
    const look = () => {
      seen.frames += 1
      const here = new Set(
        [...document.fonts].filter((one) => one.status === 'loaded').map((one) => one.family),
      )
      for (const run of document.querySelectorAll<HTMLElement>('.page-face[data-ready="true"] .page-run')) {
        const family = run.style.fontFamily.split(',')[0]?.replaceAll('"', '') ?? ''
        if (!here.has(family) && !here.has(`"${family}"`)) seen.wrong.push(family)
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  await page.getByRole('radio', { name: 'New coder' }).check({ force: true })
  await expect(firstWords(page)).toHaveCSS('font-family', /literata/)
  const seen = await page.evaluate(
    () => Reflect.get(window, 'seen') as { frames: number; wrong: readonly string[] },
  )
  expect(seen.frames).toBeGreaterThan(5)
  expect(seen.wrong).toEqual([])
})

test('the pages grow and shrink by keys, and a line leads to its field', async ({ page }) => {
  await openPage(page)
  const sheet = page.getByRole('region', { name: 'Page 1 of 2' })
  const fitting = await widthOf(sheet)
  await sheet.getByRole('button', { name: /^Edit/ }).focus()
  await page.keyboard.press('+')
  await expect(page.getByText('100%')).toBeVisible()
  expect(await widthOf(sheet)).toBeGreaterThan(fitting)
  await page.keyboard.press('0')
  expect(await widthOf(sheet)).toBeCloseTo(fitting, 0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('button.page-hit:focus')).toHaveAccessibleName(/Risk adjustment and outpatient/)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Headline')).toBeFocused()
})

test('what the machine reads is there without a press, and says whether it is current', async ({ page }) => {
  await openPage(page)
  const reading = page.getByRole('region', { name: 'What the machine reads' })
  await expect(reading.getByText('Read from the file as it is now.')).toBeVisible()
  await expect(reading.getByLabel('Checks of the file')).toContainText('Words in order')
  await expect(reading).toContainText('Dana Whitfield')
  await page.getByRole('radio', { name: 'Plain', exact: true }).check({ force: true })
  await expect(reading.getByText('Read before your last change.')).toBeVisible()
  await expect(reading.getByText('Read from the file as it is now.')).toBeVisible()
  await goToView(page, 'Match')
  await expect(page.getByRole('region', { name: 'Readability' })).toContainText('Read out of the file')
})

test('every file has its name and its use', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page)
  for (const [button, name, begins] of [
    ['Download PDF', 'Dana-Whitfield-CPC-Resume.pdf', '%PDF-'],
    ['Download Word', 'Dana-Whitfield-CPC-Resume.docx', 'PK'],
    ['Download the text', 'Dana-Whitfield-CPC-Resume.txt', 'CONTACT'],
    ['Download JSON Resume', 'Dana-Whitfield-CPC-Resume.json', '{'],
    ['Save a backup file', /^Chartwright-backup-.*\.json$/, '{'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: button, exact: true }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(name)
    expect(readFileSync(await file.path(), 'latin1').slice(0, begins.length)).toBe(begins)
  }
  await page.getByText('Copy field by field').click()
  await page.getByRole('button', { name: 'Email dana.whitfield@example.com' }).click()
  await expect(page.getByText('Copied: Contact, Email')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('dana.whitfield@example.com')
})

test('any other PDF is read, kept nowhere, and a bad file gets a sentence', async ({ page }, info) => {
  await openPage(page)
  await untilSaved(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const own = info.outputPath('own.pdf')
  await (await download).saveAs(own)
  const kept = await everythingKept(page)

  const requests: string[] = []
  page.on('request', (request) => requests.push(request.method()))
  await page.getByRole('radio', { name: 'Another PDF' }).check({ force: true })
  const reading = page.getByRole('region', { name: 'What the machine reads' })
  const choose = (file: { name: string; mimeType: string; buffer: Buffer }) =>
    reading.locator('input[type=file]').setInputFiles(file)
  const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

  await choose(pdf('mine.pdf', readFileSync(own)))
  await expect(reading).toContainText('It was made here and carries its whole draft.')
  for (const words of ['dana.whitfield@example.com', '(614) 555-0148', 'CPC', 'Certifications', '2 pages'])
    await expect(reading).toContainText(words)

  for (const [name, buffer, sentence] of [
    ['empty.pdf', Buffer.from(''), /nothing in this file/],
    ['letter.pdf', Buffer.from('Dear Sir or Madam'), /not a PDF/],
    ['torn.pdf', readFileSync(own).subarray(0, 900), /damaged/],
    ['huge.pdf', Buffer.alloc(11_000_000, '%PDF-1.7 '), /11\.0 MB/],
  ] as const) {
    await choose(pdf(name, buffer))
    await expect(reading.getByRole('alert')).toContainText(sentence)
    await expect(reading).not.toContainText('dana.whitfield@example.com')
  }
  expect(requests.filter((method) => method !== 'GET')).toEqual([])
  expect(await everythingKept(page)).toBe(kept)
})

test('a PDF made here brings its whole draft back', async ({ page }, info) => {
  await openPage(page)
  const first = new URL(page.url()).searchParams.get('resume')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const file = info.outputPath('mine.pdf')
  await (await download).saveAs(file)
  await page.getByRole('radio', { name: 'Another PDF' }).check({ force: true })
  const reading = page.getByRole('region', { name: 'What the machine reads' })
  await reading.locator('input[type=file]').setInputFiles(file)
  await reading.getByRole('button', { name: 'Open it as a new resume' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Dana Whitfield')
  expect(new URL(page.url()).searchParams.get('resume')).not.toBe(first)
  await goToStep(page, 'Certifications')
  await expect(page.getByText('Certified Coding Specialist').first()).toBeVisible()
})

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
  ['light', 320],
] as const)
  test(`axe finds nothing in any part of the page screen, ${theme}, ${width} wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width, height: 844 })
    await openPage(page)
    const sides = width < 1024 ? ['Page', 'Look', 'Files', 'Reading'] : ['']
    for (const side of sides) {
      if (side !== '') await sideTab(page, side).click()
      if (side === 'Files' || side === '') await page.getByText('Copy field by field').click()
      if (side === 'Reading' || side === '')
        await expect(page.getByText('Read from the file as it is now.')).toBeVisible()
      expect(await violations(page), side).toEqual([])
      expect(await sidewaysScroll(page), side).toBe(0)
    }
    await page.getByRole('radio', { name: 'Another PDF' }).check({ force: true })
    expect(await violations(page)).toEqual([])
  })

test('an empty draft says what to do, and nothing moves while the page comes', async ({ page }) => {
  await startEmpty(page)
  await goToView(page, 'Page')
  await expect(page.getByRole('heading', { name: 'Nothing on the page yet' })).toBeVisible()
  await expect(page.getByText('the page is empty')).toBeVisible()
  await openPage(page)
  await expect(page.getByText('Read from the file as it is now.')).toBeVisible()
  expect(await movedBy(page)).toBeLessThan(0.02)
})

async function openPage(page: Page) {
  await page.addInitScript(() => {
    const moved = { by: 0 }
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!Reflect.get(entry, 'hadRecentInput')) moved.by += Number(Reflect.get(entry, 'value'))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await startFromExample(page)
  await untilSaved(page)
  const id = new URL(page.url()).searchParams.get('resume') ?? ''
  await page.goto(`/page/?resume=${id}`)
  await expect(page.getByRole('region', { name: 'Page 1 of 2' })).toBeAttached()
}

function firstWords(page: Page): Locator {
  return page.locator('.page-face[data-ready="true"] h1 .page-run').first()
}

async function widthOf(sheet: Locator): Promise<number> {
  return (await sheet.boundingBox())?.width ?? 0
}

function sideTab(page: Page, name: string): Locator {
  return page
    .getByRole('navigation', { name: 'Parts of this screen' })
    .getByRole('button', { name })
    .filter({ visible: true })
}

/** All that this site keeps on the device, but for when it was last looked at. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [Object.entries(localStorage)]
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name ?? '')
        request.onsuccess = () => resolve(request.result)
      })
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll()
        kept.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))))
      }
      database.close()
    }
    return JSON.stringify(kept)
  })
}

function movedBy(page: Page): Promise<number> {
  return page.evaluate(() => (Reflect.get(window, 'moved') as { by: number }).by)
}

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
