import { expect, type Locator, type Page, test } from '@playwright/test'
import { goToStep, goToView, startEmpty, untilSaved } from './desk'

test('memberships are put in order by keys and by dragging, and left out of this resume', async ({
  page,
}) => {
  await startEmpty(page)
  await goToStep(page, 'Education')
  for (const [index, name] of ['AAPC', 'AHIMA', 'Ohio HIMA'].entries()) {
    await page.getByRole('button', { name: 'Add a membership' }).click()
    await page.locator(`[data-field="memberships.${index}.organization"]`).fill(name)
  }
  const first = page.locator('[data-field="memberships.0.organization"]')
  await expect(first).toHaveValue('AAPC')

  await page.locator('[data-field="memberships.1.organization"]').press('Alt+ArrowUp')
  await expect(first).toHaveValue('AHIMA')
  await expect(first).toBeFocused()
  await expect(page.getByText('Moved to place 1 of 3')).toBeAttached()

  const rows = page.getByRole('region', { name: 'Memberships' }).getByRole('listitem')
  await drag(page, rows.nth(2), rows.nth(0))
  await expect(first).toHaveValue('Ohio HIMA')

  await page.getByRole('button', { name: 'Hide in this resume AHIMA' }).click()
  await expect(rows.nth(1)).toContainText('Hidden in this resume')
  await untilSaved(page)
  await page.reload()
  await expect(rows.nth(1)).toContainText('Hidden in this resume')
  await goToView(page, 'Page')
  await expect(page.getByText('Ohio HIMA').filter({ visible: true }).first()).toBeVisible()
  await expect(page.getByText('AHIMA', { exact: true })).toHaveCount(0)
})

test('a job takes both its dates from one field, and its blank line is written before another is added', async ({
  page,
}) => {
  await startEmpty(page)
  await goToStep(page, 'Experience')
  await page.getByRole('button', { name: 'Add a job' }).click()
  await page.getByLabel('From').fill('since 3/21 - present')
  await page.getByLabel('Employer').click()
  await expect(page.getByLabel('From')).toHaveValue('Mar 2021')
  await expect(page.getByLabel('I work here now')).toBeChecked()

  const lines = page.getByRole('textbox', { name: /^Line \d+$/ })
  const before = await lines.count()
  await page.getByRole('button', { name: 'Add a line' }).click()
  await page.getByRole('button', { name: 'Add a line' }).click()
  await expect(lines).toHaveCount(Math.max(before, 1))
  await expect(lines.last()).toBeFocused()
})

test('schooling is dragged into another order, and undo takes it back', async ({ page }) => {
  await startEmpty(page)
  await goToStep(page, 'Education')
  await page.locator('[data-field="education"]').click()
  await page.locator('[data-field="education.0.credential"]').fill('Coding certificate')
  await page.getByRole('button', { name: 'Add education' }).click()
  await page.locator('[data-field="education.1.credential"]').fill('Associate of Science')
  const titles = page.locator('.work .entry-title')
  await expect(titles).toHaveText(['Coding certificate', 'Associate of Science'])

  const rows = page.locator('.work li[data-drag]')
  await drag(page, rows.nth(1), rows.nth(0))
  await expect(titles).toHaveText(['Associate of Science', 'Coding certificate'])
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(titles).toHaveText(['Coding certificate', 'Associate of Science'])
})

/** Takes a row by its handle and drops it above another. */
async function drag(page: Page, row: Locator, above: Locator) {
  await row.hover()
  const handle = await row.locator('.drag-handle').boundingBox()
  const target = await above.boundingBox()
  if (handle === null || target === null) throw new Error('Both rows are on the screen.')
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  await page.mouse.move(handle.x, target.y + 6, { steps: 8 })
  await page.mouse.up()
}
