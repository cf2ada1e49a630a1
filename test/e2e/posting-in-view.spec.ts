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

test('without a posting the writing is looked over, mended with one press and taken back', async ({
  page,
}) => {
  await startEmpty(page)
  await goToStep(page, 'Summary')
  const summary = page.getByRole('textbox', { name: 'Summary' })
  await summary.fill('I coded charts for nine years. References available on request.')
  await untilSaved(page)
  await page.getByRole('link', { name: 'See how it is written' }).click()
  const written = page.getByRole('region', { name: 'How it is written' })
  await expect(written).toContainText('Why')
  const before = await written.getByRole('button', { name: /^Change it/ }).count()
  expect(before).toBeGreaterThan(0)

  await written.getByRole('button', { name: /^Change it: .*References/ }).click()
  await expect(written.getByRole('button', { name: /^Change it/ })).toHaveCount(before - 1)
  await written.getByRole('button', { name: /^Undo: / }).click()
  await expect(written.getByRole('button', { name: /^Change it/ })).toHaveCount(before)

  await page.getByRole('textbox', { name: 'The posting' }).fill(POSTING)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await expect(page.getByRole('region', { name: 'The report' })).toContainText('How it is written')
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
  await page.getByText('Undo', { exact: true }).click()
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

test('the employer that the text names is offered, and taken over with one press', async ({ page }) => {
  await startEmpty(page)
  await paste(page)
  await page.getByRole('link', { name: 'Dates and notes' }).click()
  const employer = page.getByRole('textbox', { name: 'Employer' })
  await expect(employer).toHaveValue('')
  await page.getByRole('button', { name: 'Use it: Greywater Regional Hospital' }).click()
  await expect(employer).toHaveValue('Greywater Regional Hospital')
  await expect(employer).toBeFocused()
  await expect(page.getByRole('button', { name: /^Use it/ })).toHaveCount(0)
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
