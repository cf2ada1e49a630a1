import { expect, type Page, test } from '@playwright/test'
import { goToView, startFromExample } from './desk'

const PROSE = 'The heron stood in the shallow water all morning and nobody in the village could say why. '

test.describe('a posting that cannot be read gets a sentence', () => {
  for (const [what, text] of [
    ['empty', '   \n  '],
    ['a few words', 'Coder wanted'],
    ['not a posting', PROSE.repeat(12)],
  ] as const)
    test(what, async ({ page }) => {
      await pasteNew(page, text)
      await expect(page.getByRole('textbox', { name: 'The posting' })).toHaveAccessibleDescription(
        /\w+ \w+ \w+.*\.$/,
      )
    })

  test('not about medical coding', async ({ page }) => {
    await pasteNew(
      page,
      `Paid Search Manager\nAbout the job\nRequirements:\n- 3 years managing CPC and CPM campaigns\n- Google Ads certification\n- Weekly reports on cost per click\nBenefits: dental`,
    )
    await expect(page.getByRole('region', { name: 'The report' })).toContainText(/not for coding/i)
  })

  test('200 KB long', async ({ page }) => {
    const line =
      '- Assign ICD-10-CM and CPT codes to outpatient records. CPC required. Three years of experience.\n'
    await pasteNew(page, `Medical Coder\nRequirements:\n${line.repeat(2100)}`)
    await expect(
      page.getByRole('region', { name: 'The report' }).getByRole('heading', { level: 1 }),
    ).toBeVisible({
      timeout: 15_000,
    })
  })
})

async function pasteNew(page: Page, text: string) {
  await startFromExample(page)
  await goToView(page, 'Match')
  await page.getByRole('button', { name: 'Paste another' }).click()
  await setText(page, text)
  await page.getByRole('button', { name: 'Read the posting' }).click()
}

/** As a paste does it: at once. Typing 200 KB takes Chromium half a minute in any text box. */
function setText(page: Page, text: string) {
  return page.getByRole('textbox', { name: 'The posting' }).evaluate((box, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, value)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}
