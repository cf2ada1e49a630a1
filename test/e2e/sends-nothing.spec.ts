import { expect, type Page, test } from '@playwright/test'
import { goToStep, goToView, startEmpty, typeDate, untilSaved } from './desk'
import { fillEveryField, listenTo, SECRET, tells } from './secret'

test.use({ serviceWorkers: 'allow' })

test('every field is filled and every feature used: nothing of it leaves, nor shows where it should not', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(240_000)
  const seen = listenTo(context, page)

  await startEmpty(page)
  await page.getByRole('button', { name: 'Add a link' }).click()
  let filled = await fillEveryField(page)
  await page.getByLabel('E-mail').fill(`${SECRET}@example.com`)
  await goToStep(page, 'Certifications')
  await addCredential(page)
  filled += await fillEveryField(page)
  await goToStep(page, 'Experience')
  await page.getByRole('button', { name: 'Add a job' }).first().click()
  await expect(page.getByLabel('Job title')).toBeVisible()
  filled += await fillEveryField(page)
  await typeDate(page.getByLabel('From'), 'Mar 2021')
  await goToStep(page, 'Education')
  await page.getByRole('button', { name: /^Add/ }).first().click()
  filled += await fillEveryField(page)
  await page.getByRole('button', { name: 'Add a membership' }).first().click()
  filled += await fillEveryField(page)
  await goToStep(page, 'Skills')
  filled += await fillEveryField(page)
  await goToStep(page, 'Summary')
  filled += await fillEveryField(page)
  await untilSaved(page)
  expect(filled).toBeGreaterThan(30)

  await goToView(page, 'Match')
  await page.getByRole('textbox', { name: /posting/i }).fill(POSTING)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await expect(
    page.getByRole('region', { name: 'The report' }).getByRole('heading', { level: 1 }),
  ).toBeVisible()

  await goToView(page, 'Page')
  await expect(page.getByRole('button', { name: 'Download PDF' }).first()).toBeVisible()
  for (const name of ['Download PDF', 'Download Word', 'Download JSON Resume', 'Save a backup file']) {
    const button = page.getByRole('button', { name }).first()
    const download = page.waitForEvent('download')
    await button.click()
    await download
  }

  await page.goto('/')
  await page.getByRole('button', { name: /^More for My resume/ }).click()
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type(`${SECRET} name`)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: `${SECRET} name` })).toBeVisible()
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Duplicate' }).click()
  await expect(page.getByRole('link', { name: `${SECRET} name (copy)` })).toBeVisible()
  await page.goto(`/nowhere/?q=1`)

  expect(seen.requests.length).toBeGreaterThan(50)
  const elsewhere = seen.requests.filter(
    ({ url }) => !url.startsWith(`${baseURL}/`) && !/^(blob|data):/.test(url),
  )
  expect(elsewhere).toEqual([])
  expect(seen.requests.filter(({ url, body }) => tells(url + body))).toEqual([])
  expect(seen.requests.filter(({ body }) => body !== '')).toEqual([])
  expect(seen.titles.length).toBeGreaterThan(5)
  expect(seen.titles.filter(tells)).toEqual([])
  expect(seen.addresses.filter(tells)).toEqual([])
  expect(seen.words.filter(tells)).toEqual([])
  expect(seen.words.filter((words) => /Content.Security.Policy|violat/i.test(words))).toEqual([])
})

test('a fault of ours is shown without a word of the resume', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, serviceWorkers: 'block' })
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch()
    const text = await response.text()
    const broken = `(()=>{throw new TypeError("near ${SECRET}")})()`
    await route.fulfill({ response, body: text.replaceAll('"welcome-words"', broken) })
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Something here broke' })).toBeVisible()
  await expect(page.getByText('The fault calls itself: TypeError')).toBeVisible()
  expect(await page.locator('body').innerText()).not.toContain(SECRET)
  expect(await page.title()).not.toContain(SECRET)
  await expect(page.getByRole('button', { name: 'Save a backup file' })).toBeVisible()
  await page.close()
})

const POSTING = `Medical Coder at ${SECRET} Health
Requirements:
- CPC required
- 3 years of coding experience
- ${SECRET} encoder, Epic`

async function addCredential(page: Page) {
  const picker = page.getByRole('combobox', { name: /Add a credential/ })
  await picker.fill(SECRET)
  await picker.fill('cpc')
  await page.getByRole('option', { name: /^CPC\b(?!-)/ }).click()
  await expect(page.getByLabel('Letters')).toHaveValue('CPC')
}
