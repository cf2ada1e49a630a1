import { expect, type Page, test } from '@playwright/test'
import { goToStep, goToView, startEmpty, untilSaved } from './desk'

const POSTING = `Inpatient Coder
Greywater Regional Hospital

Requirements
- CCS required
- CPMA preferred
- ICD-10-PCS and Epic
`

test('an empty resume is told what to do, and shown no zeros', async ({ page }) => {
  await startEmpty(page)
  await paste(page)
  const report = page.getByRole('region', { name: 'The report' })
  await expect(report.getByRole('heading', { level: 1 })).toHaveText(
    'Your resume has nothing to compare yet.',
  )
  await expect(report.getByRole('region', { name: 'Required' })).toContainText('CCS')
  await expect(report.getByRole('heading', { name: 'Fit', exact: true })).toHaveCount(0)

  await report.getByRole('link', { name: 'Begin with your credentials' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Certifications' })).toBeVisible()
  await addCredentials(page)
  await goToView(page, 'Match')
  await expect(report.getByRole('heading', { name: 'Fit', exact: true })).toBeVisible()
})

test('the order after the name is suggested by the posting in view, and taken back', async ({ page }) => {
  await startEmpty(page)
  await paste(page)
  await goToStepFromMatch(page)
  await addCredentials(page)
  const letters = page.getByRole('grid', { name: 'Order after your name' }).getByRole('row')
  await expect(letters).toHaveText(['CPC', 'CPMA', 'CCS'])
  await expect(page.getByText('“Inpatient Coder” asks for CCS, CPMA.')).toBeVisible()

  const suggestion = page.getByRole('button', { name: 'Lead with what the posting asks for: CCS, CPMA, CPC' })
  await suggestion.click()
  await expect(letters).toHaveText(['CCS', 'CPMA', 'CPC'])
  await expect(suggestion).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(letters).toHaveText(['CPC', 'CPMA', 'CCS'])
  await expect(suggestion).toBeVisible()
})

test('a gap that was set aside stays so on the next visit, and is asked again', async ({ page }) => {
  await startEmpty(page)
  await paste(page)
  await goToStepFromMatch(page)
  await addCredentials(page)
  await goToView(page, 'Match')
  const gaps = page.getByRole('region', { name: 'Gaps, heaviest first' })
  await gaps.getByRole('button', { name: 'I have not: Epic' }).click()
  await expect(gaps.getByRole('button', { name: 'Ask again: Epic' })).toBeFocused()
  await untilSaved(page)
  await page.reload()
  await expect(gaps.getByRole('button', { name: 'I have not: ICD-10-PCS' })).toBeVisible()
  await expect(gaps.getByRole('button', { name: 'I have not: Epic' })).toHaveCount(0)

  await gaps.getByText('1 you have not done').click()
  await gaps.getByRole('button', { name: 'Ask again: Epic' }).click()
  await expect(gaps.getByRole('button', { name: 'I have not: Epic' })).toBeVisible()
  await expect(gaps.getByRole('heading', { level: 2 })).toBeFocused()
})

async function paste(page: Page) {
  await goToView(page, 'Match')
  await page.getByRole('textbox', { name: 'The posting' }).fill(POSTING)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await expect(
    page.getByRole('region', { name: 'The report' }).getByRole('heading', { level: 1 }),
  ).toBeVisible()
}

async function goToStepFromMatch(page: Page) {
  await goToView(page, 'Write')
  await goToStep(page, 'Certifications')
}

/** Pasted at once, in an order that suits another job. */
async function addCredentials(page: Page) {
  await page.getByRole('combobox', { name: 'Add a credential' }).evaluate((box) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'CPC, CPMA, CCS')
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('grid', { name: 'Order after your name' })).toBeVisible()
}
