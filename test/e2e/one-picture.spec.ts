import { expect, test } from '@playwright/test'
import { TEMPLATES } from '@/templates/find-template'
import { goToView, startFromExample } from './desk'
import { pictureOfPdf, pictureOfPng, shareThatDiffers } from './pictures'

const DPI = 192

// wide enough for a page at its true size, at as many dots an inch as the file is drawn with
test.use({ viewport: { width: 1920, height: 1200 }, deviceScaleFactor: DPI / 96 })

/** Half a pixel in a hundred: two painters smooth edges alike enough for that, and nothing else may differ. */
const LIMIT = 0.005

for (const { name, label } of TEMPLATES)
  test(`screen and file of the template ${name} are one picture`, async ({ page }, info) => {
    await startFromExample(page)
    await goToView(page, 'Page')
    if (TEMPLATES.length > 1) await page.getByRole('radio', { name: label }).check({ force: true })
    const sheets = page.getByRole('region', { name: /^Page \d+ of \d+$/ })
    await expect(sheets.first()).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download PDF' }).click()
    const file = info.outputPath('page.pdf')
    await (await download).saveAs(file)
    await page.evaluate(() => document.fonts.ready)
    await page.mouse.move(0, 0)

    const count = await sheets.count()
    expect(count).toBeGreaterThan(0)
    for (let number = 1; number <= count; number += 1) {
      const screen = pictureOfPng(
        await sheets.nth(number - 1).screenshot({ path: info.outputPath(`screen-${number}.png`) }),
      )
      const differing = shareThatDiffers(screen, pictureOfPdf(file, number, DPI))
      info.annotations.push({
        type: `page ${number}`,
        description: `${(differing * 100).toFixed(3)} % of pixels differ`,
      })
      expect(differing).toBeLessThan(LIMIT)
    }
  })
