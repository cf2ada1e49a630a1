import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Locator, type Page } from '@playwright/test'
import { classic } from '@/templates/classic'
import { goToView, startEmpty, startFromExample, untilSaved } from './desk'
import { findBrowser } from './ensure-browser-tools.js'
import { hostedTest as test } from './hosted-site'

/** As the configuration has it, for a browser with a profile of its own. */
const LAUNCH = { executablePath: findBrowser() ?? undefined, args: ['--no-sandbox', '--disable-gpu'] }

const NAME = 'Odalys Brennecke'
const RESUME = `${NAME}, CPC\nodalys@example.com\n\nEXPERIENCE\nCoder, Harbor Clinic, March 2022 - Present\n- Coded 60 visits a day\n`
const HANGS = 'async()=>{for(;;);}'
const TOOK_TOO_LONG = 'This took too long and was stopped.'
const CRASHES = 'async()=>{setTimeout(()=>{throw new Error("crashed")});return new Promise(()=>{})}'

test.beforeEach(() => test.setTimeout(120_000))

test.describe('A font', () => {
  test('of which any file does not come is told on the page, and comes when it is asked for again', async ({
    page,
    context,
  }) => {
    const files = classic.fonts.flatMap((font) => [`${font}.json`, `${font}.ttf`])
    expect(files.length).toBeGreaterThan(4)
    await startWithName(page)
    const resume = new URL(page.url()).search
    for (const file of files) {
      await context.route(`**/fonts/resume/${file}`, (route) => route.abort())
      await page.goto(`/page/${resume}`)
      await expect(
        page.getByRole('alert').filter({ hasText: 'A font of this page did not come' }),
      ).toBeVisible()
      await context.unroute(`**/fonts/resume/${file}`)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText(NAME)
    }
  })

  test('that the screen does not get, though the worker has it, is told above the page, and the PDF has it', async ({
    page,
    context,
  }) => {
    await context.route('**/fonts/resume/*.ttf', (route) =>
      route.request().resourceType() === 'font' ? route.abort() : route.continue(),
    )
    await startWithName(page)
    await goToView(page, 'Page')
    await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText(NAME)
    await expect(
      page.getByRole('status').filter({ hasText: 'Shown here in another font: the right one did not come.' }),
    ).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download PDF' }).click()
    const pdf = await readFile(await (await download).path(), 'latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
  })

  test('that never answers is told after a while, at the download too; text and Word need none', async ({
    page,
    context,
  }) => {
    await context.route('**/fonts/resume/*.ttf', () => {})
    await startWithName(page)
    const told = page.getByRole('alert').filter({ hasText: 'A font of this page did not come' })
    await expect(told).toBeVisible({ timeout: 60_000 })
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(NAME)
    await goToView(page, 'Page')
    await page.getByRole('button', { name: 'Download PDF' }).click()
    await expect(told.first()).toBeVisible({ timeout: 60_000 })
    for (const name of ['Download Word', 'Download the text', 'Save a backup file']) {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).first().click()
      await download
    }
    await context.unroute('**/fonts/resume/*.ttf')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText(NAME, { timeout: 60_000 })
  })
})

test.describe('The worker', () => {
  test.use({ baseURL: async ({ site }, use) => use(site.url) })

  test('that crashes at an import leaves nothing half, and the text can be pasted', async ({
    page,
    site,
  }) => {
    site.changeScript('importFile:', `importFile:${CRASHES},whole:`)
    await startWithName(page)
    await page.goto('/')
    await bring(page)
    await expect(page.getByRole('alert').filter({ hasText: 'odalys.txt' })).toContainText(
      'Reading broke off. Nothing of the file was kept, and your resumes are as they were.',
    )
    await page.getByRole('button', { name: 'Paste its text' }).first().click()
    await expect(page.getByLabel('The text of the resume')).toBeFocused()
    await expect(page.getByRole('link', { name: 'My resume' })).toBeVisible()
  })

  test('that hangs at an import can be stopped, and reads the posting all the same', async ({
    page,
    site,
  }) => {
    site.changeScript('importFile:', `importFile:${HANGS},whole:`)
    await startWithName(page)
    await page.goto('/')
    await bring(page)
    await page.getByRole('button', { name: 'Stop reading' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'odalys.txt' })).toContainText(
      'Reading was stopped.',
    )
    await page.getByRole('link', { name: 'My resume' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(NAME)
    await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText(NAME)
  })

  test('that hangs at a match is ended and told, and the posting and the page stay', async ({
    page,
    site,
  }) => {
    site.changeScript('match:', `match:${HANGS},whole:`)
    await page.clock.install()
    await startWithName(page)
    await goToView(page, 'Match')
    await page.getByRole('textbox', { name: /posting/i }).fill(POSTING)
    await page.getByRole('button', { name: 'Read the posting' }).click()
    await expect(page.getByRole('region', { name: 'The posting' })).toBeVisible({ timeout: 60_000 })
    await passTimeUntil(page, page.getByText(TOOK_TOO_LONG))
    await expect(page.getByRole('main')).toContainText('3 years of coding experience')
    await goToView(page, 'Page')
    await passTimeUntil(page, page.getByRole('region', { name: /^Page 1/ }).getByText(NAME))
  })

  test('that hangs at a PDF is ended and told, and the words stay', async ({ page, site }) => {
    site.changeScript('makePdf:', `makePdf:${HANGS},whole:`)
    await page.clock.install()
    await startWithName(page)
    await goToView(page, 'Page')
    await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText(NAME, { timeout: 60_000 })
    await page.getByRole('button', { name: 'Download PDF' }).click()
    await passTimeUntil(page, page.getByText(TOOK_TOO_LONG))
    await goToView(page, 'Write')
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(NAME)
    await passTimeUntil(page, page.getByRole('region', { name: /^Page 1/ }).getByText(NAME))
  })
})

test.describe('Storage', () => {
  test('that is full is told, the words outlive a reload, a backup holds them, and room lets them be saved', async ({
    page,
    context,
    baseURL,
  }) => {
    const session = await context.newCDPSession(page)
    const origin = `${baseURL}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await startEmpty(page)
    await page.getByLabel('Name', { exact: true }).fill(NAME)
    const told = page.getByRole('alert').filter({ hasText: 'The disk is full' })
    await expect(told).toBeVisible()
    expect(await backupOf(page)).toContain(NAME)
    await page.reload()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(NAME)
    await expect(told).toBeVisible()
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await page.getByRole('button', { name: 'Try again' }).click()
    await untilSaved(page)
    await expect(told).toBeHidden()
  })

  test('that is full keeps notes of a posting, a certificate number and a CEU over a reload, and puts them away once there is room', async ({
    page,
  }) => {
    await startFromExample(page)
    await untilSaved(page)
    await page.goto('/credentials/')
    await page.getByRole('button', { name: 'Keep these here' }).click()
    await expect(page.getByRole('region', { name: 'CPC, CRC' })).toContainText('CEUs')
    await fillDisk(page)
    await page.reload()

    await page.getByRole('button', { name: /^CPC/ }).click()
    await page.getByLabel('Number', { exact: true }).fill('01188204')
    const form = page.getByRole('form', { name: 'Log a CEU' })
    await form.getByLabel('What it was').fill('Risk adjustment update')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'The disk is full' })).toBeVisible()
    await page.goto('/postings/')
    await page.locator('[data-posting]').first().click()
    const notes = page.getByRole('textbox', { name: 'Notes' })
    await notes.pressSequentially('Ask Wilma')
    await page.reload()
    await expect(notes).toHaveValue('Ask Wilma')

    await page.evaluate(() => sessionStorage.removeItem('full'))
    await page.reload()
    await expect(notes).toHaveValue('Ask Wilma')
    await expect
      .poll(() => page.evaluate(() => Object.keys(localStorage).join()))
      .not.toContain('unsaved-posting')
    await page.goto('/credentials/')
    await expect(page.getByText('Risk adjustment update')).toBeVisible()
    await expect(page.getByText('No. 01188204')).toBeVisible()
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).not.toContain('unsaved-c')
  })

  test('that a newer program has changed works on, and a resume that only that one can read is left as it is', async ({
    page,
  }) => {
    await startWithName(page)
    await page.goto('/icon.svg')
    const version = await makeNewer(page)
    await page.goto('/write/contact/?resume=later')
    await expect(page.getByText('This was saved by a newer version of this site.')).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a copy in a file' }).click()
    expect(await readFile(await (await download).path(), 'utf8')).toContain('Written later')
    await page.goto('/')
    await page.getByRole('link', { name: 'My resume', exact: true }).click()
    await page.getByLabel('Headline').fill('Coder')
    await untilSaved(page)
    await page.goto('/icon.svg')
    expect(await openDatabase(page)).toBe(version)
  })

  test('that another tab keeps from its new shape is said so, and opens once that tab is closed', async ({
    page,
    context,
  }) => {
    await page.goto('/icon.svg')
    await openDatabase(page, 10, 'and keep it')
    const later = await context.newPage()
    await later.goto('/')
    await expect(later.getByText('Close the other tabs, then load this one again.').first()).toBeVisible()
    await page.close()
    await later.reload()
    await expect(later.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
    await startWithName(later)
  })

  test('that the browser denies is told, and the words are saved in a file', async ({ baseURL }) => {
    const profile = mkdtempSync(join(tmpdir(), 'denies-'))
    mkdirSync(join(profile, 'Default'))
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(DENIES_SITE_DATA))
    const context = await chromium.launchPersistentContext(profile, { ...LAUNCH, baseURL })
    const page = await context.newPage()
    await page.goto('/icon.svg')
    expect(
      await page.evaluate(() => Reflect.get(window, 'localStorage') === undefined).catch(() => 'denied'),
    ).toBe('denied')
    await startEmpty(page)
    await page.getByLabel('Name', { exact: true }).fill(NAME)
    await expect(
      page.getByRole('alert').filter({ hasText: 'This browser keeps nothing for this site.' }),
    ).toBeVisible()
    expect(await backupOf(page)).toContain(NAME)
    await goToView(page, 'Page')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download PDF' }).click()
    await download
    await context.close()
    rmSync(profile, { recursive: true })
  })
})

/** Chromium’s setting “Don’t allow sites to save data on your device”. */
const DENIES_SITE_DATA = { profile: { default_content_setting_values: { cookies: 2 } } }

const POSTING = 'Medical Coder\nHarrow Lake\n\nRequirements\n- CPC required\n- 3 years of coding experience'

/** Changes the store as a later version of the program may, with a resume of its own. @returns the version of the store */
function makeNewer(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('chartwright', 1000)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('later', { keyPath: 'id' })
          const later = { id: 'later', version: 99, name: 'Written later', changedAt: 1 }
          opening.transaction?.objectStore('drafts').put(later)
        }
        opening.onsuccess = () => {
          resolve(opening.result.version)
          opening.result.close()
        }
      }),
  )
}

/** Lets the store refuse every record of this tab from the next page on, until the mark is taken away. */
async function fillDisk(page: Page) {
  await page.evaluate(() => sessionStorage.setItem('full', ''))
  await page.addInitScript(() => {
    if (sessionStorage.getItem('full') === null) return
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
}

async function startWithName(page: Page) {
  await startEmpty(page)
  await page.getByLabel('Name', { exact: true }).fill(NAME)
  await untilSaved(page)
}

async function bring(page: Page) {
  const file = { name: 'odalys.txt', mimeType: 'text/plain', buffer: Buffer.from(RESUME) }
  await page.getByLabel('Resume file').setInputFiles(file)
}

/** Lets minutes go by until something stands there: what hangs in the worker is ended meanwhile, what only works is not. */
async function passTimeUntil(page: Page, seen: Locator) {
  await expect(async () => {
    const isSeen = await seen
      .first()
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      )
    if (!isSeen) await page.clock.fastForward(30_000)
    expect(isSeen).toBe(true)
  }).toPass()
}

async function backupOf(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup file' }).first().click()
  return readFile(await (await download).path(), 'utf8')
}

/** Opens the database past the program, as it is or in another version. @returns its version */
function openDatabase(page: Page, version?: number, how: 'and close it' | 'and keep it' = 'and close it') {
  return page.evaluate(
    ([asked, isKept]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('chartwright', asked)
        opening.onupgradeneeded = () => {
          for (const name of ['drafts', 'postings']) opening.result.createObjectStore(name, { keyPath: 'id' })
        }
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          resolve(opening.result.version)
          if (isKept) Object.assign(window, { kept: opening.result })
          else opening.result.close()
        }
      }),
    [version, how === 'and keep it'] as const,
  )
}
