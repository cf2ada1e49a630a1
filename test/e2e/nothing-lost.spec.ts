import { expect, test } from '@playwright/test'
import { goToStep, startEmpty, startFromExample, typeDate, untilSaved } from './desk'

test('a reload in the middle of a word keeps the word', async ({ page }) => {
  await startEmpty(page)
  const name = page.getByLabel('Name', { exact: true })
  await name.click()
  await page.keyboard.type('Odalys Bren')
  await page.reload()
  await expect(name).toHaveValue('Odalys Bren')
})

test('a tab that is closed without warning keeps what was typed', async ({ page, context }) => {
  await startEmpty(page)
  await goToStep(page, 'Summary')
  const address = page.url()
  await page.getByRole('textbox', { name: 'Summary' }).click()
  await page.keyboard.type('Ten years in outpatient cod')
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByRole('textbox', { name: 'Summary' })).toHaveValue('Ten years in outpatient cod')
})

test('what cannot be read as a date is kept as it was typed, with a sentence beside it', async ({ page }) => {
  await startEmpty(page)
  await goToStep(page, 'Experience')
  await page.getByRole('button', { name: 'Add a job' }).first().click()
  const from = page.getByLabel('From')
  await typeDate(from, 'spring of 2019')
  await expect(from).toHaveValue('spring of 2019')
  await expect(from).toHaveAccessibleDescription(/month and a year/)
  await untilSaved(page)
  await page.reload()
  await expect(page.getByText('spring of 2019').or(from).first()).toBeVisible()
})

test('undo takes back, redo brings again', async ({ page }) => {
  await startEmpty(page)
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('Odalys Brennecke')
  await untilSaved(page)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(name).toHaveValue('')
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect(name).toHaveValue('Odalys Brennecke')
})

test('a resume deleted from the library comes back with one press', async ({ page }) => {
  await startFromExample(page)
  await untilSaved(page)
  await page.goto('/')
  const example = page.getByRole('link', { name: 'Example: Dana Whitfield' })
  await page.getByRole('button', { name: 'More for Example: Dana Whitfield' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(example).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(example).toBeVisible()
  await page.reload()
  await expect(example).toBeVisible()
})
