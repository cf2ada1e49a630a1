import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { startFromExample, untilSaved } from './desk'
import { addressOf, SCREENS } from './screens'

for (const theme of ['light', 'dark'] as const)
  for (const [device, viewport] of [
    ['desktop', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)
    test.describe(`${theme}, ${device}`, () => {
      test.use({ viewport, colorScheme: theme })

      test('axe finds nothing on the first visit', async ({ page }) => {
        await page.goto('/')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await violations(page)).toEqual([])
      })

      test('axe finds nothing on any screen of a whole resume', async ({ page }) => {
        test.setTimeout(360_000)
        await startFromExample(page)
        await untilSaved(page)
        const id = new URL(page.url()).searchParams.get('resume') ?? ''
        for (const [screen] of SCREENS) {
          await page.goto(addressOf(screen, id))
          await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
          await page.waitForLoadState('networkidle')
          expect(await violations(page), screen).toEqual([])
          expect(await sidewaysScroll(page), `${screen} scrolls sideways`).toBe(0)
        }
      })
    })

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
