import { expect, type Page, test } from '@playwright/test'
import { goToView, startFromExample, untilSaved } from './desk'

/** The second example, as the library names it. */
const SECOND = /^Example: (?!Dana)/

const POSTING = `Medical Coder
Greywater Regional Hospital

Requirements
- CPC required
- 3 years of outpatient coding experience
- Epic
- Experience with the ChartLume encoder`

test('everything is saved in a file and comes back to an empty browser; brought back again, nothing is there twice', async ({
  page,
}, info) => {
  test.setTimeout(120_000)
  await startFromExample(page)
  await page.getByLabel('City and state').fill('Dayton, Ohio')
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('Dayton, Ohio')
  await page.goto('/credentials/')
  await page.getByRole('button', { name: 'Keep these here' }).click()
  const form = page.getByRole('form', { name: 'Log a CEU' })
  await form.getByLabel('What it was').fill('Risk adjustment update')
  await form.getByLabel('Date').fill('3/14/26')
  await form.getByLabel('CEUs', { exact: true }).fill('12.5')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Risk adjustment update' })).toBeVisible()

  await startFromExample(page, 1)
  await page.getByLabel('Name', { exact: true }).fill('Odalys Brennecke')
  await untilSaved(page)
  await goToView(page, 'Match')
  await page.getByRole('textbox', { name: /posting/i }).fill(POSTING)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await page.getByRole('button', { name: 'I have not: Epic' }).click()
  await page.getByRole('button', { name: 'Count it: ChartLume' }).click()
  await expect.poll(async () => JSON.stringify((await kept(page)).drafts)).toContain('"setAside":{')

  await page.goto('/')
  await page.getByRole('link', { name: SECOND }).waitFor()
  const before = await kept(page)
  const counts = Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, rows.length]))
  expect(counts).toMatchObject({ drafts: 2, postings: 2, words: 1, ceus: 1 })
  expect(counts.credentials).toBeGreaterThan(0)
  expect(counts.versions).toBeGreaterThan(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  const file = info.outputPath('backup.json')
  await (await download).saveAs(file)

  await page.goto('/icon.svg')
  await page.evaluate(async () => {
    localStorage.clear()
    const asked = indexedDB.deleteDatabase('chartwright')
    await new Promise((resolve) => (asked.onsuccess = resolve))
  })
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await page.getByLabel('Backup file').setInputFiles(file)
  await expect(page.getByText(/^2 resumes, 2 postings, 1 word, .* restored$/)).toBeVisible()
  await expect(page.getByRole('link', { name: SECOND })).toBeVisible()
  expect(await kept(page)).toEqual(before)

  await page.getByLabel('Backup file').setInputFiles(file)
  await expect(page.getByText('Nothing new in this file')).toBeVisible()
  expect(await kept(page)).toEqual(before)

  await page.getByRole('link', { name: SECOND }).first().click()
  await goToView(page, 'Match')
  await expect(page.getByText('1 you have not done')).toBeVisible()
})

/** All that the database holds, table by table. */
function kept(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return page.evaluate(async () => {
    const settled = <Answer>(asked: IDBRequest<Answer>) =>
      new Promise<Answer>((resolve) => {
        asked.onsuccess = () => resolve(asked.result)
      })
    const database = await settled(indexedDB.open('chartwright'))
    const all: Record<string, unknown[]> = {}
    for (const table of database.objectStoreNames)
      all[table] = await settled(database.transaction(table).objectStore(table).getAll())
    database.close()
    return JSON.parse(JSON.stringify(all))
  })
}
