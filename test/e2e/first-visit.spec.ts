import { expect, type Page, test } from '@playwright/test'
import { startEmpty, untilSaved } from './desk'

test('the first visit reads the welcome before any script has come, and what is pressed meanwhile is done', async ({
  page,
}) => {
  const letGo = await holdBackScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The resume workshop for medical coders')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await letGo()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
  await expect(page).toHaveURL(/\/write\/contact\/\?resume=/)
})

test('who has a resume here never sees the welcome', async ({ page }) => {
  await startEmpty(page)
  await page.getByLabel('Name', { exact: true }).fill('Odile Marchetti')
  await untilSaved(page)
  const letGo = await holdBackScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByText('Opening your resumes')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
  await letGo()
  await expect(page.getByText('Odile Marchetti').first()).toBeVisible()
})

/** Scripts of the site wait from now on, so that the page is seen as a slow line shows it. */
async function holdBackScripts(page: Page): Promise<() => Promise<void>> {
  let letGo = () => {}
  const isFree = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const chunks = '**/_next/static/chunks/*.js'
  await page.route(chunks, async (route) => {
    await isFree
    await route.continue()
  })
  return async () => letGo()
}
