import { expect, type Page, test } from '@playwright/test'
import { startFromExample, untilSaved } from './desk'

/** What letters move by when the font of the screens takes the place of the device's: thousandths of the window. */
const FONT_SHIFT = 0.002
const LISTS_FONT_SHIFT = 0.01

/** Fits the example less than the example's own posting, and is newer. */
const WORSE_POSTING = `Inpatient Coder
Harrow Lake Medical Center

Requirements
- CCS required.
- ICD-10-CM and ICD-10-PCS in an acute care hospital.`

for (const path of ['/', '/how-it-works/', '/licenses/'])
  test(`no part of ${path} moves while the rest arrives`, async ({ page }) => {
    await watchShifts(page)
    // the font of the text comes late, as over a slow line
    await page.route('**/atkinson-hyperlegible-next.*', async (route) => {
      await new Promise((later) => setTimeout(later, 1000))
      await route.continue()
    })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await shiftOf(page)).toBeLessThan(FONT_SHIFT)
  })

for (const [device, width] of [
  ['a phone', 390],
  ['a desk', 1440],
] as const)
  test(`ranked postings and the rules of kept credentials stand still on ${device}`, async ({ page }) => {
    await startFromExample(page)
    await untilSaved(page)
    await page.goto('/postings/?paste')
    await page.getByRole('textbox', { name: 'The posting' }).fill(WORSE_POSTING)
    await page.getByRole('button', { name: 'Save the posting' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Inpatient Coder' })).toBeVisible()
    await page.goto('/credentials/')
    await page.getByRole('button', { name: 'Keep these here' }).click()
    await expect(page.getByRole('region', { name: 'CPC, CRC' })).toContainText('CEUs')

    await page.setViewportSize({ width, height: 900 })
    await watchShifts(page)
    await page.goto('/postings/')
    await expect(page.locator('[data-posting]').first()).toHaveText('Risk Adjustment Coding Specialist II')
    expect(await shiftOf(page)).toBeLessThan(LISTS_FONT_SHIFT)
    await page.goto('/credentials/')
    await expect(page.getByRole('region', { name: 'CPC, CRC' })).toContainText('CEUs')
    expect(await shiftOf(page)).toBeLessThan(LISTS_FONT_SHIFT)
  })

async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** How far all moved since the page was opened, in parts of the window, once nothing more arrives. */
async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  const shifts: number[] = await page.evaluate(() => Object(window).shifts)
  return shifts.reduce((sum, shift) => sum + shift, 0)
}
