import type { Locator, Page } from '@playwright/test'

/** Everything that is loaded late has come, and the code that types has been warmed up. */
const SETTLE_MS = 2500

/** The example of an experienced coder, two pages, with the caret at the end of its headline. */
export async function openTwoPages(page: Page, url: string): Promise<void> {
  await startFromExample(page, url)
  await warmUp(page, page.getByLabel('Headline'))
}

/** The same with twelve jobs and its posting, with the caret at the end of a bullet of the one that is open. */
export async function openTwelveJobs(page: Page, url: string): Promise<void> {
  await startFromExample(page, url)
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: 'Experience' }).click()
  await page.locator('.entry').first().click()
  for (let jobs = await page.locator('.entry').count(); jobs < 12; jobs += 1) {
    await page
      .getByRole('button', { name: /^Duplicate/ })
      .first()
      .click()
    await page.locator('.entry').nth(jobs).waitFor()
  }
  await warmUp(page, page.getByRole('textbox', { name: 'Line 2', exact: true }))
}

async function startFromExample(page: Page, url: string) {
  await page.goto(url)
  await page.getByRole('button', { name: 'Choose one' }).click()
  await page
    .getByRole('button', { name: /^Start from / })
    .first()
    .click()
  await page.locator('.page-face[data-ready="true"]').first().waitFor()
}

async function warmUp(page: Page, field: Locator) {
  await field.click()
  await page.keyboard.press('End')
  await page.waitForTimeout(SETTLE_MS)
  await page.keyboard.type(' and more', { delay: 100 })
  await page.waitForTimeout(SETTLE_MS)
}
