import { expect, test } from '@playwright/test'
import { NAMES_BY_SCRIPT } from '@/test/fixtures/names-by-script'
import { goToStep, goToView, startEmpty } from './desk'
import { pictureOfPdf, pictureOfPng, shareThatDiffers } from './pictures'

const DPI = 192

test.use({ viewport: { width: 1920, height: 1200 }, deviceScaleFactor: DPI / 96 })

/** Of what has ink. Chromium shapes with HarfBuzz, the file was shaped by fontkit: a wrong form or place shows. */
const LIMIT = 0.01

test('names of every script are one picture on screen and in the file', async ({ page }, info) => {
  await startEmpty(page)
  await page.getByLabel('Name', { exact: true }).fill(NAMES_BY_SCRIPT.Arabic.name)
  await page.getByLabel('City and state').fill(NAMES_BY_SCRIPT.Hebrew.city)
  await goToStep(page, 'Summary')
  const words = [
    ...Object.values(NAMES_BY_SCRIPT).map(
      ({ name, employer, city }) => `${name} at ${employer}, 2021 in ${city} (${name}).`,
    ),
    'Adébọ́lá Ọ̀ṣọ́, Ẹ̀bùn Ụ́zọ̀ma and Ą́shiihí Tłʼógí ǫ́.',
  ]
  await page.getByRole('textbox', { name: 'Summary' }).fill(words.join(' '))
  await goToView(page, 'Page')
  const sheet = page.getByRole('region', { name: 'Page 1 of 1' })
  await expect(sheet).toBeVisible()
  await expect(page.getByText('Characters that cannot print')).toBeHidden()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const file = info.outputPath('page.pdf')
  await (await download).saveAs(file)
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(0, 0)

  const drawn = pictureOfPdf(file, 1, DPI)
  const screen = pictureOfPng(await sheet.screenshot({ path: info.outputPath('screen.png') }))
  const blank = { ...drawn, data: new Uint8Array(drawn.data.length).fill(255) }
  const ink = shareThatDiffers(drawn, blank)
  const differing = shareThatDiffers(screen, drawn) / ink
  info.annotations.push({ type: 'page', description: `${(differing * 100).toFixed(2)} % of the ink differs` })
  expect(ink).toBeGreaterThan(0.02)
  expect(differing).toBeLessThan(LIMIT)
})
