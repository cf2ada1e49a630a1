import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { goToStep, goToView, startEmpty, startFromExample, untilSaved } from './desk'

const SECRET = 'Quorvelle'

/** Two lines under the last heading fit no section of a resume. */
const RESUME = `Wilma ${SECRET}, CPC
Dayton, Ohio
wilma.${SECRET.toLowerCase()}@example.com
(937) 555-0163

EXPERIENCE
Outpatient Coder, Tamarack Physicians, March 2022 - Present
- Coded 60 cardiology visits a day in ICD-10-CM and CPT

HOBBIES
Keeping bees behind the house
Restoring hurdy-gurdies
`

test.beforeEach(() => test.setTimeout(180_000))

test('a text is chosen, and what has no place is placed by keyboard alone, taken back, and survives a reload', async ({
  page,
}) => {
  await page.goto('/')
  await choose(page, 'wilma.txt', RESUME)
  await expect(page.getByRole('heading', { level: 1, name: /no place yet/ })).toBeVisible()
  const bees = row(page, 'Keeping bees behind the house')
  await expect(bees).toBeVisible()
  await expect(page.getByRole('article', { name: 'The file as it was read' })).toContainText('hurdy-gurdies')

  await tabTo(page, /^(Place it|Elsewhere): Keeping bees/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'Elsewhere: The summary')
  await page.keyboard.press('Enter')
  await expect(bees).toHaveCount(0)
  await expect(found(page, 'Summary')).toContainText('Keeping bees behind the house')
  // the focus is on the next line of the list, so that the next one needs no way back
  await expect(
    row(page, 'Restoring hurdy-gurdies').getByRole('button').and(page.locator(':focus')),
  ).toHaveCount(1)

  await tabTo(page, /^Not needed: Restoring/)
  await page.keyboard.press('Enter')
  await expect(row(page, 'Restoring hurdy-gurdies')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(row(page, 'Restoring hurdy-gurdies')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(bees).toBeVisible()
  await expect(found(page, 'Summary')).not.toContainText('bees')

  await untilSaved(page)
  await page.reload()
  await expect(bees).toBeVisible()
  await expect(row(page, 'Restoring hurdy-gurdies')).toBeVisible()
})

test('a field lights the line that it came from, and the line leads back', async ({ page }) => {
  await bring(page)
  const email = found(page, 'Contact').getByRole('link', { name: /@example\.com/ })
  const line = page.locator('.source-line', { hasText: '@example.com' })
  await email.focus()
  await expect(line).toHaveAttribute('data-tied', 'true')
  await page.locator('.source-line', { hasText: '555-0163' }).hover()
  await expect(line).toHaveAttribute('data-tied', 'false')
  await expect(found(page, 'Contact').getByRole('link', { name: '(937) 555-0163' })).toHaveAttribute(
    'data-tied',
    'true',
  )
  await line.getByRole('button').click()
  await expect(email).toBeFocused()
  await email.press('Enter')
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await expect(page.getByLabel('E-mail')).toHaveValue(/@example\.com$/)
  await goToView(page, 'Review' as 'Write')
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
  const views = page.getByRole('navigation', { name: 'Views' })
  await expect(views.getByRole('link', { name: 'Review' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(views.getByRole('link', { name: 'Review' })).toBeVisible()
})

test('a file dropped anywhere and a pasted text come in alike, each as a resume of its own', async ({
  page,
}) => {
  await startEmpty(page)
  await untilSaved(page)
  await page.goto('/')
  await page.getByText('My resume', { exact: true }).waitFor()
  const held = await page.evaluateHandle((text) => {
    const held = new DataTransfer()
    held.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }))
    return held
  }, RESUME)
  await page.dispatchEvent('header', 'dragover', { dataTransfer: held })
  await expect(page.getByText('Drop it: it becomes a resume of its own')).toBeVisible()
  await page.dispatchEvent('header', 'drop', { dataTransfer: held })
  await expect(row(page, 'Keeping bees behind the house')).toBeVisible()
  await untilSaved(page)

  await page.goto('/')
  await page.getByRole('button', { name: 'Paste its text' }).click()
  await page.getByLabel('The text of the resume').fill(RESUME)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(row(page, 'Keeping bees behind the house')).toBeVisible()
  await untilSaved(page)

  await page.goto('/')
  for (const name of ['My resume', `Wilma ${SECRET}`, `Wilma ${SECRET} 2`])
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
})

test('a PDF made here comes back whole, with nothing to look over', async ({ page }, info) => {
  await startFromExample(page)
  await untilSaved(page)
  await goToView(page, 'Page')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const file = info.outputPath('renamed.bin')
  await (await download).saveAs(file)
  await page.goto('/')
  await page.getByLabel('Resume file').setInputFiles(file)
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Dana Whitfield')
  await expect(page.getByRole('link', { name: 'Review' })).toHaveCount(0)
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Dana Whitfield', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Example: Dana Whitfield' })).toBeVisible()
})

test('each fault says at the row what is wrong and what to do, and leaves everything as it was', async ({
  page,
}) => {
  await startEmpty(page)
  await page.getByLabel('Name', { exact: true }).fill('Teodor Ashgrove')
  await untilSaved(page)
  await page.goto('/')
  await page.getByRole('link', { name: 'My resume' }).waitFor()
  const before = await keptDrafts(page)
  for (const [name, bytes, sentence] of [
    ['photo.pdf', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /picture.*paste|picture.*Choose/i],
    ['empty.docx', Buffer.from(''), /nothing in this file/],
    ['torn.docx', Buffer.from('PK\x03\x04 and no more', 'latin1'), /damaged/],
    ['huge.pdf', Buffer.alloc(45_000_000, '%PDF-1.7 '), /45\.0 MB/],
    ['broken.json', Buffer.from('{"basics": {'), /damaged/],
  ] as const) {
    await choose(page, name, bytes)
    await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(sentence)
  }
  await expect(page.getByRole('button', { name: 'Paste its text' })).toHaveCount(2)
  expect(await keptDrafts(page)).toBe(before)
  expect(await violations(page)).toEqual([])
})

test('several files say each what they became', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Resume file').setInputFiles([
    { name: 'wilma.txt', mimeType: 'text/plain', buffer: Buffer.from(RESUME) },
    { name: 'photo.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) },
  ])
  await expect(page.getByRole('alert').filter({ hasText: 'photo.pdf' })).toBeVisible()
  await page
    .locator('#bring')
    .getByRole('link', { name: `Wilma ${SECRET}` })
    .click()
  await expect(row(page, 'Keeping bees behind the house')).toBeVisible()
})

test('a reading that was cut off leaves nothing half, and the next visit says so', async ({ page }) => {
  // the reader gets no answer out on the first visit: the tab is closed while it waits
  await page.addInitScript(() => {
    if (sessionStorage.getItem('visited') === null) Worker.prototype.postMessage = () => {}
    sessionStorage.setItem('visited', 'yes')
  })
  await page.goto('/')
  await choose(page, 'wilma.txt', RESUME)
  await expect(page.getByRole('status').filter({ hasText: 'Reading “wilma.txt”' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: 'wilma.txt' })).toContainText(
    'Nothing of the file was kept',
  )
  expect(await keptDrafts(page)).toBe('[]')
  await page.reload()
  await page.getByRole('button', { name: 'Choose file' }).waitFor()
  await expect(page.getByText(/was cut off/)).toHaveCount(0)
})

test('a patient’s data is said where it stands: in a field, in a list of words, in a pasted posting, which is not kept', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startEmpty(page)
  await goToStep(page, 'Experience')
  await page.getByRole('button', { name: 'Add a job' }).first().click()
  const employer = page.getByLabel('Employer')
  await employer.fill('Tamarack, MRN 00412233')
  await expect(employer).toHaveAccessibleDescription(/“MRN 00412233” looks like a record number/)
  await employer.fill('Tamarack Physicians')
  await expect(page.getByText(/looks like/)).toHaveCount(0)
  await goToStep(page, 'Skills')
  await page.getByRole('combobox', { name: 'Add a system' }).fill('Epic, SSN 123-45-6789')
  await page.getByRole('combobox', { name: 'Add a system' }).press('Enter')
  await expect(page.getByText(/looks like a social security number/)).toBeVisible()
  await goToStep(page, 'Summary')
  await page.getByRole('textbox', { name: 'Summary' }).fill('Coded for Edna Marlowe, DOB 04/12/1951.')
  await expect(page.getByText(/looks like a patient’s name/)).toBeVisible()

  await goToView(page, 'Match')
  const chart =
    'Patient chart\nSeen: Edna Marlowe, DOB 04/12/1951\nCPC required\n3 years of coding experience'
  const box = page.getByRole('textbox', { name: /posting/i })
  await page.evaluate((text) => navigator.clipboard.writeText(text), chart)
  await box.focus()
  await page.keyboard.press('Control+v')
  await expect(box).toHaveValue(chart)
  await expect(box).toHaveAccessibleDescription(/This may be a chart and not a posting/)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'No postings yet' })).toBeVisible()
  await page.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('button', { name: 'Rename', exact: true }).click()
  await page.keyboard.type('Like MRN 00412233')
  await page.keyboard.press('Enter')
  await expect(page.getByText('“MRN 00412233” looks like a record number. Rename it.')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the review, ${theme}, ${width} wide, and no word of it is in a request`, async ({
      page,
    }) => {
      const requests: { url: string; body: string }[] = []
      page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() ?? '' }))
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 844 })
      await page.goto('/')
      await page.getByRole('button', { name: 'Paste its text' }).click()
      await page.getByLabel('The text of the resume').waitFor()
      expect(await violations(page)).toEqual([])
      await choose(page, 'wilma.txt', `${RESUME}Reworked the chart of Edna Marlowe, DOB 04/12/1951\n`)
      await expect(page.getByText(/looks like a patient’s name/).first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      if (width < 720) {
        const tabs = page.getByRole('navigation', { name: 'Review' })
        await tabs.getByRole('button', { name: 'File' }).click()
        await expect(page.getByRole('article', { name: 'The file as it was read' })).toBeVisible()
        await expect(row(page, 'Keeping bees behind the house')).toBeHidden()
        expect(await violations(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
        await page.locator('.source-line', { hasText: 'Keeping bees' }).getByRole('button').click()
      }
      await row(page, 'Keeping bees behind the house')
        .getByRole('button', { name: /^(Place it|Elsewhere)/ })
        .click()
      await expect(page.getByRole('button', { name: 'Skills: Systems' })).toBeVisible()
      expect(await violations(page)).toEqual([])

      expect(requests.length).toBeGreaterThan(5)
      expect(requests.filter(({ body }) => body !== '')).toEqual([])
      const told = requests.filter(({ url }) => /quorvelle|wilma|bees|marlowe/i.test(decodeURIComponent(url)))
      expect(told).toEqual([])
      expect(await page.title()).not.toContain(SECRET)
    })

async function bring(page: Page) {
  await page.goto('/')
  await choose(page, 'wilma.txt', RESUME)
  await expect(row(page, 'Keeping bees behind the house')).toBeVisible()
}

async function choose(page: Page, name: string, content: string | Buffer) {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
  await page.getByLabel('Resume file').setInputFiles(file)
}

function row(page: Page, text: string) {
  return page.getByRole('region', { name: 'Not placed yet' }).getByRole('listitem', { name: text })
}

function found(page: Page, section: string) {
  return page.getByRole('region', { name: section, exact: true })
}

/** Presses Tab until a button of that name has the focus, as a person without a mouse does. */
async function tabTo(page: Page, name: string | RegExp) {
  const button = page.getByRole('button', { name }).and(page.locator(':focus'))
  for (let presses = 0; presses < 150; presses += 1) {
    if ((await button.count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No way by Tab to ${name}.`)
}

/** The drafts on this device, but for when they were last looked at. */
function keptDrafts(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('chartwright')
      request.onsuccess = () => resolve(request.result)
    })
    const all = database.transaction('drafts').objectStore('drafts').getAll()
    const drafts = await new Promise((resolve) => (all.onsuccess = () => resolve(all.result)))
    database.close()
    return JSON.stringify(drafts)
  })
}

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
