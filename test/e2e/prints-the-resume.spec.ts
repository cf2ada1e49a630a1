import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { TEMPLATES } from '@/templates/find-template'
import { goToView, startFromExample } from './desk'

for (const { name, label } of TEMPLATES)
  test(`printing prints the resume and nothing else: ${name}, Letter and A4`, async ({ page }, info) => {
    test.setTimeout(180_000)
    await startFromExample(page)
    await goToView(page, 'Page')
    await page.getByRole('radio', { name: label, exact: true }).check({ force: true })
    for (const [paper, size] of [
      ['Letter', /612 x 792/],
      ['A4', /59[45](\.\d+)? x 84[12]/],
    ] as const) {
      await page.getByRole('radio', { name: paper }).check({ force: true })
      const bar = page.getByText(new RegExp(`^\\d pages?, ${paper}`))
      await expect(bar).toBeVisible()
      const font = TEMPLATES.find((one) => one.name === name)?.styles.name.faces.plain.font ?? ''
      await expect(page.locator('.page-face[data-ready="true"] h1 .page-run').first()).toHaveCSS(
        'font-family',
        new RegExp(font),
      )
      const file = info.outputPath(`${paper}.pdf`)
      await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true })
      const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
      expect(facts).toMatch(size)
      expect(facts).toMatch(new RegExp(`Pages: +${(await bar.textContent())?.[0]}\n`))
      const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
      expect(text).toContain('Dana Whitfield')
      expect(text).not.toContain('Download')
    }
  })

for (const { screen, width } of [
  { screen: 'Write', width: 390 },
  { screen: 'Match', width: 390 },
  { screen: 'Match', width: 1440 },
] as const)
  test(`printing from ${screen} at ${width} pixels prints the resume that the screen does not show`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 844 })
    await startFromExample(page)
    if (screen === 'Write') await page.getByLabel('Headline').fill('Inpatient Coder of the Night')
    else await goToView(page, screen)
    const file = info.outputPath('screen.pdf')
    await expect(async () => {
      await page.pdf({ path: file, preferCSSPageSize: true })
      const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
      expect(text).toMatch(/^Dana Whitfield/)
      if (screen === 'Write') expect(text).toContain('Inpatient Coder of the Night')
      expect(text).not.toContain('Download')
    }).toPass()
  })

test('printing from a step prints the resume that stands beside it', async ({ page }, info) => {
  await startFromExample(page)
  await expect(page.locator('.page-face[data-ready="true"] h1 .page-run').first()).toBeVisible()
  const file = info.outputPath('step.pdf')
  await page.pdf({ path: file, preferCSSPageSize: true })
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  expect(text).toMatch(/^Dana Whitfield/)
  expect(text).not.toContain('Download')
})
