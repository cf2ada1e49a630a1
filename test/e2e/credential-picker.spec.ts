import { expect, test } from '@playwright/test'
import { goToStep, holdBackQuestions, startEmpty } from './desk'

test.beforeEach(async ({ page }) => {
  await startEmpty(page)
  await goToStep(page, 'Certifications')
  const box = page.getByRole('combobox', { name: 'Add a credential' })
  await box.fill('c')
  await expect(page.getByRole('option').nth(3)).toBeVisible()
})

test('what is not listed can be written only once the catalog has said so', async ({ page }) => {
  const box = page.getByRole('combobox', { name: 'Add a credential' })
  const own = page.getByRole('option', { name: 'Not listed?' })
  const letGo = await holdBackQuestions(page)
  await box.fill('zebra')
  await expect(page.getByRole('option')).toHaveCount(1)
  await own.click({ force: true })
  await expect(box).toHaveValue('zebra')
  await expect(page.getByText('No issuer yet')).toHaveCount(0)

  await letGo()
  await own.click()
  await expect(box).toHaveValue('')
  await expect(page.getByLabel('Full name', { exact: true })).toHaveValue('zebra')
})

test('rows that come while one is pressed wait for its release', async ({ page }) => {
  const letGo = await holdBackQuestions(page)
  await page.getByRole('combobox', { name: 'Add a credential' }).fill('ahima')
  const rows = page.getByRole('option')
  const last = rows.last()
  const before = await rows.count()
  await expect(last).toContainText('Not listed?')
  await last.hover({ force: true })
  await page.mouse.down()
  await letGo()
  await expect(rows).toHaveCount(before)
  await page.mouse.up()
  await expect(rows.nth(before)).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Add a credential' })).toHaveValue('ahima')
})

test('a pasted list brings the numbers and dates that stand behind its credentials', async ({ page }) => {
  const box = page.getByRole('combobox', { name: 'Add a credential' })
  await box.evaluate((field) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', 'RHIT, 01882041, May 2016, exp. 12/2027\nCRC (AAPC) 2020')
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText('RHIT, CRC added')).toBeVisible()
  await page.getByRole('button', { name: /RHIT/ }).first().click()
  await expect(page.getByLabel('Number', { exact: true })).toHaveValue('01882041')
  await expect(page.getByLabel('Earned', { exact: true })).toHaveValue('May 2016')
  await expect(page.getByLabel('Expires', { exact: true })).toHaveValue('Dec 2027')
})
