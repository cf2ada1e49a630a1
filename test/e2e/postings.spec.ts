import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { startFromExample, untilSaved } from './desk'

const INPATIENT = `Inpatient Coder
Harrow Lake Medical Center

Requirements
- CCS required.
- ICD-10-CM and ICD-10-PCS in an acute care hospital.
- Experience with Epic preferred.`

const AUDITOR = `HCC Coding Auditor
Thornbury Health Plan

Requirements
- CRC or CPC required.
- Three years of risk adjustment coding under CMS-HCC.
- Knowledge of RADV audits preferred.`

test('keyboard alone saves postings, keeps their notes, moves them and takes them out', async ({ page }) => {
  test.setTimeout(180_000)
  await startFromExample(page)
  await untilSaved(page)
  await page.goto('/postings/')
  await expect(rowLink(page, 'Risk Adjustment Coding Specialist II')).toBeVisible()

  await savePosting(page, INPATIENT)
  await expect(page.getByRole('heading', { level: 2, name: 'Inpatient Coder' })).toBeFocused()
  await typeInto(page, 'Employer', 'Harrow Lake Medical Center')
  await typeInto(page, 'Link', 'careers.harrowlake.example/jobs/17')
  await typeInto(page, 'Last day to apply', '12/5/2026')
  await typeInto(page, 'Notes', '=Ask Wilma about the night shift')
  await expect(page.getByRole('link', { name: 'Open the page' })).toHaveAttribute(
    'href',
    'https://careers.harrowlake.example/jobs/17',
  )
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Back to the postings' }))
  await expect(rowLink(page, 'Inpatient Coder')).toBeFocused()

  await savePosting(page, AUDITOR)
  await expect(page.getByRole('heading', { level: 2, name: 'HCC Coding Auditor' })).toBeFocused()
  await page.reload()
  await press(page, page.getByRole('button', { name: 'Back to the postings' }))
  const row = page.getByRole('row').filter({ has: rowLink(page, 'Inpatient Coder') })
  await expect(row).toContainText('Not met: CCS')
  await expect(row).toContainText('closes Dec 5')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Finishing one credential would open the most: CCS.',
  )

  await savePosting(page, INPATIENT.toUpperCase())
  await expect(page.getByText('You have this posting already: “Inpatient Coder”.')).toBeVisible()
  await press(page, page.getByRole('button', { name: 'Open the one you have' }))
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('=Ask Wilma about the night shift')
  await press(page, page.getByRole('button', { name: 'Back to the postings' }))

  await expect(page.getByRole('heading', { level: 2, name: 'What they ask for' })).toBeVisible()
  const status = page.getByRole('combobox', { name: 'Status of Inpatient Coder' })
  await tabTo(page, status)
  await page.keyboard.press('ArrowDown')
  await expect(status).toHaveValue('applied')
  await expect(status).toBeFocused()
  await expect(page.getByText('“Inpatient Coder” moved to Applied')).toBeVisible()

  const download = page.waitForEvent('download')
  await press(page, page.getByRole('button', { name: 'List as CSV' }))
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv.startsWith('\uFEFFJob title,Employer,Status,')).toBe(true)
  expect(csv).toContain("'=Ask Wilma about the night shift")

  await press(page, page.getByRole('button', { name: 'Board' }))
  const board = page.getByRole('grid', { name: 'Postings: applied' })
  await expect(board.getByRole('row')).toContainText('Inpatient Coder')
  await tabTo(page, board.getByRole('row'))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: 'Drag Inpatient Coder' })).toBeFocused()
  await page.keyboard.press('Enter')
  await dropOn(page, page.getByRole('grid', { name: 'Postings: offer' }))
  const card = page.getByRole('grid', { name: 'Postings: offer' }).getByRole('row')
  await expect(card).toContainText('Inpatient Coder')
  await expect(card).toBeFocused()

  await press(page, page.getByRole('button', { name: 'List', exact: true }))
  await press(page, page.getByRole('button', { name: 'More for Inpatient Coder' }))
  await press(page, page.getByRole('button', { name: 'Delete' }))
  await expect(rowLink(page, 'Inpatient Coder')).toHaveCount(0)
  await expect(page.locator('a[data-posting]:focus')).toHaveCount(1)
  await press(page, page.getByRole('button', { name: 'Undo' }))
  await expect(rowLink(page, 'Inpatient Coder')).toBeVisible()
})

test('a card is dragged to another column', async ({ page }) => {
  await startFromExample(page)
  await untilSaved(page)
  await page.goto('/postings/')
  await page.getByRole('button', { name: 'Board' }).click()
  const card = page.getByRole('grid', { name: 'Postings: saved' }).getByRole('row')
  await expect(card).toContainText('Risk Adjustment')
  await card.dragTo(page.getByRole('grid', { name: 'Postings: interview' }))
  await expect(page.getByRole('grid', { name: 'Postings: interview' }).getByRole('row')).toContainText(
    'Risk Adjustment',
  )
})

test('a posting goes from Match to its page and back', async ({ page }) => {
  await startFromExample(page)
  await untilSaved(page)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Match' }).click()
  await page.getByRole('link', { name: 'Dates and notes' }).click()
  await expect(page.getByRole('combobox', { name: 'Resume made for it' })).toContainText('Dana Whitfield')
  await page.getByRole('button', { name: 'Match it' }).click()
  await expect(page.getByRole('region', { name: 'The posting, marked up' })).toBeVisible()
})

test('without a resume the table says what is asked, and no number stands', async ({ page }) => {
  await page.goto('/postings/')
  await expect(page.getByRole('heading', { level: 1, name: 'No postings yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Paste a posting' }).click()
  await page.getByRole('textbox', { name: 'The posting' }).fill(INPATIENT)
  await page.getByRole('button', { name: 'Save the posting' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Inpatient Coder' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the postings' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'No resume yet' })).toBeVisible()
  await expect(page.getByRole('table').filter({ hasText: 'ICD-10-PCS' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Fit' })).toHaveCount(0)
})

test('the sums of more postings than have columns fit the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await startFromExample(page)
  await untilSaved(page)
  await page.goto('/icon.svg')
  await keepPostings(page, [INPATIENT, AUDITOR], 14)
  await page.goto('/postings/')
  const sums = page.getByRole('table').filter({ hasText: 'of 15' })
  await expect(sums.getByRole('cell', { name: /^Held to / }).first()).toBeVisible({ timeout: 60_000 })
  expect(await sidewaysScroll(page)).toBe(0)
})

test('a chart pasted by mistake is told before it is kept, and kept only when somebody is sure', async ({
  page,
}) => {
  await page.goto('/postings/?paste')
  const box = page.getByRole('textbox', { name: 'The posting' })
  await box.fill(`${INPATIENT}\nReviewed Maria Lopez 03/14/1962, MRN 00412233`)
  await page.getByRole('button', { name: 'Save the posting' }).click()
  const told = page.getByRole('alert').filter({ hasText: 'looks like a patient’s name' })
  await expect(told).toContainText('Take it out, then save the posting.')
  await page.goto('/postings/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Inpatient Coder')).toHaveCount(0)
  await page.goto('/postings/?paste')
  await box.fill(INPATIENT)
  await page.getByRole('button', { name: 'Save the posting' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Inpatient Coder' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Notes' }).fill('Like the chart of MRN 00412233')
  await expect(page.getByText('“MRN 00412233” looks like a record number. Take it out')).toBeVisible()
  await page.getByRole('textbox', { name: 'Notes' }).fill('')
  for (const name of ['Job title', 'Employer', 'Link']) {
    const field = page.getByRole('textbox', { name, exact: true })
    await field.fill('https://example.com/?chart=MRN 00412233')
    await expect(page.getByText('“MRN 00412233” looks like a record number. Take it out')).toBeVisible()
    await field.fill('')
  }
})

for (const theme of ['light', 'dark'] as const)
  for (const [device, viewport] of [
    ['desktop', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)
    test.describe(`${theme}, ${device}`, () => {
      test.use({ viewport, colorScheme: theme })

      test('axe finds nothing on the postings, empty, in a list, on a board and one by one', async ({
        page,
      }) => {
        test.setTimeout(180_000)
        await page.goto('/postings/')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await violations(page)).toEqual([])
        await startFromExample(page)
        await untilSaved(page)
        await page.goto('/postings/?paste')
        await page.getByRole('textbox', { name: 'The posting' }).fill(INPATIENT)
        expect(await violations(page)).toEqual([])
        await page.getByRole('button', { name: 'Save the posting' }).click()
        await expect(page.getByRole('heading', { level: 2, name: 'Inpatient Coder' })).toBeVisible()
        expect(await violations(page)).toEqual([])
        await page.getByRole('button', { name: 'Back to the postings' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toContainText('CCS')
        expect(await violations(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
        if (device === 'phone') return
        await page.getByRole('button', { name: 'Board' }).click()
        await expect(page.getByRole('grid', { name: 'Postings: offer' })).toBeVisible()
        expect(await violations(page)).toEqual([])
      })
    })

function rowLink(page: Page, title: string): Locator {
  return page.getByRole('rowheader').getByRole('link', { name: title })
}

async function savePosting(page: Page, text: string) {
  await press(page, page.getByRole('link', { name: 'Paste a posting' }))
  await expect(page.getByRole('textbox', { name: 'The posting' })).toBeFocused()
  await page.keyboard.insertText(text)
  await press(page, page.getByRole('button', { name: 'Save the posting' }))
}

async function typeInto(page: Page, label: string, words: string) {
  await tabTo(page, page.getByRole('textbox', { name: label }))
  await page.keyboard.type(words)
}

async function press(page: Page, target: Locator) {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let tabs = 0; tabs < 120 && !(await isThere()); tabs++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** Goes on with Tab from one place to drop to the next, and drops there. */
async function dropOn(page: Page, target: Locator) {
  const isThere = () => target.evaluate((element) => element.contains(document.activeElement))
  for (let tabs = 0; tabs < 8 && !(await isThere()); tabs++) await page.keyboard.press('Tab')
  expect(await isThere()).toBe(true)
  await page.keyboard.press('Enter')
}

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Writes postings past the program, as many as one would not paste in a test. */
function keepPostings(page: Page, texts: readonly string[], count: number) {
  return page.evaluate(
    ([given, of]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('chartwright')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const saving = opening.result.transaction('postings', 'readwrite')
          for (let at = 0; at < of; at += 1) {
            const text = `${given[at % given.length]}\n${at}`
            const dates = { createdAt: at, changedAt: at }
            saving
              .objectStore('postings')
              .put({ version: 2, id: `kept-${at}`, title: '', employer: '', text, ...dates })
          }
          saving.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [texts, count] as const,
  )
}
