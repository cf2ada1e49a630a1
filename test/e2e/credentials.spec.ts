import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { startFromExample, untilSaved } from './desk'

test('credentials of the resumes are kept, CEUs logged and taken back, and the days put into a calendar', async ({
  page,
}) => {
  await startFromExample(page)
  await untilSaved(page)
  await page.goto('/credentials/')
  await page.getByRole('button', { name: 'Keep these here' }).click()
  const aapc = page.getByRole('region', { name: 'CPC, CRC' })
  await expect(aapc).toContainText('0 of 40 CEUs, 40 left by May 31, 2027')
  const form = page.getByRole('form', { name: 'Log a CEU' })
  await form.getByLabel('What it was').fill('Risk adjustment update')
  await form.getByLabel('Date').fill('3/14/26')
  await form.getByLabel('CEUs', { exact: true }).fill('12.5')
  await page.keyboard.press('Enter')
  await expect(aapc).toContainText('12.5 of 40 CEUs, 27.5 left')
  await expect(form.getByLabel('What it was')).toBeFocused()
  await page.reload()
  await expect(aapc).toContainText('12.5 of 40 CEUs')
  await page.getByRole('button', { name: 'Remove Risk adjustment update' }).click()
  await expect(aapc).toContainText('0 of 40 CEUs')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(aapc).toContainText('12.5 of 40 CEUs')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Calendar file' }).click()
  const calendar = await readFile(await (await download).path(), 'utf8')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270531')
  expect(calendar).toContain('SUMMARY:Renew CPC\\, CRC')
})

test('an apprentice sees the three ways to lose the A, and axe finds nothing', async ({ page }) => {
  await startFromExample(page, 1)
  await untilSaved(page)
  await page.goto('/credentials/')
  await page.getByRole('button', { name: 'Keep these here' }).click()
  await page.getByRole('button', { name: /^CPC-A/ }).click()
  const ways = page.getByRole('region', { name: 'Losing the A of CPC-A' })
  await ways.getByLabel('Work that employers will confirm').fill('12')
  await expect(ways.getByText('Complete.')).toHaveCount(0)
  await ways.getByLabel('The 80-hour course').check()
  await expect(ways.getByText('Complete.')).toHaveCount(1)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  }
})
