import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { goToStep, goToView, holdBackQuestions, startFromExample, untilSaved } from './desk'
import { LEVELLED_POSTING } from './match-posting'

const SUMMARY = 'CPC with nine years in CPT/HCPCS Level II coding. References available on request.'

test('a fix of the wording is made with one press and taken back with another', async ({ page, context }) => {
  await startFromExample(page)
  await goToStep(page, 'Summary')
  const summary = page.getByRole('textbox', { name: 'Summary' })
  await summary.fill(SUMMARY)
  await untilSaved(page)
  await goToView(page, 'Match')
  const written = page.getByRole('region', { name: 'How it is written' })
  await expect(written.getByRole('button', { name: /^Change it/ })).toHaveCount(2)

  await written.getByRole('button', { name: /^Change it: “CPT\/HCPCS/ }).click()
  const undo = written.getByRole('button', { name: /^Undo: .*CPT\/HCPCS/ })
  await expect(undo).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'changed.' })).toHaveCount(1)
  await expect(written.getByRole('button', { name: /^Change it/ })).toHaveCount(1)
  expect(await summaryElsewhere(page, context)).toContain('CPT and HCPCS Level II coding.')

  await undo.press('Enter')
  await expect(written.getByRole('button', { name: /^Change it: “CPT\/HCPCS/ })).toBeVisible()
  await expect(written.getByRole('heading', { level: 2 })).toBeFocused()
  expect(await summaryElsewhere(page, context)).toBe(SUMMARY)
})

test('a remark that was left stays so on the next visit, and is asked again', async ({ page }) => {
  await startFromExample(page)
  await goToStep(page, 'Summary')
  await page.getByRole('textbox', { name: 'Summary' }).fill(SUMMARY)
  await goToView(page, 'Match')
  const written = page.getByRole('region', { name: 'How it is written' })
  const leave = written.getByRole('button', { name: /^Leave it: “CPT\/HCPCS/ })
  await leave.click()
  await untilSaved(page)
  await page.reload()
  await expect(written.getByRole('button', { name: /^Change it/ })).toHaveCount(1)
  await expect(leave).toHaveCount(0)
  await written.getByText('1 left as it is').click()
  await written.getByRole('button', { name: /^Ask again: .*CPT\/HCPCS/ }).click()
  await expect(leave).toBeVisible()
})

test('a gap is answered in words of one’s own, which then stand on the page', async ({ page }) => {
  await startFromExample(page)
  await goToView(page, 'Match')
  const gaps = page.getByRole('region', { name: 'Gaps, heaviest first' })
  await gaps.getByRole('button', { name: 'Write a line: HIPAA' }).click()
  const form = gaps.getByRole('group', { name: 'Where you have done it: HIPAA' })
  await form.getByRole('button', { name: 'Add it' }).click()
  await expect(form.getByRole('alert')).toHaveText('Choose where, or cancel.')
  await form.getByRole('radio', { name: /^Mercer Street/ }).check()
  const line = form.getByRole('textbox', { name: /One line/ })
  await line.fill('Trained 12 registrars on privacy.')
  await form.getByRole('button', { name: 'Write the line' }).click()
  await expect(form.getByRole('alert')).toContainText('does not say “HIPAA”')
  await line.fill('Trained 12 registrars on HIPAA.')
  await form.getByRole('button', { name: 'Write the line' }).click()
  await expect(gaps.getByText(/written under Mercer Street/)).toBeVisible()
  await expect(gaps.getByRole('button', { name: 'Undo: HIPAA' })).toBeFocused()
  await untilSaved(page)

  await goToView(page, 'Page')
  const onPage = page.getByText('Trained 12 registrars on HIPAA.').filter({ visible: true })
  await expect(onPage.first()).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(onPage).toHaveCount(0)
})

test('what was said of an unknown word, and the chosen level, are remembered', async ({ page }) => {
  await paste(page, LEVELLED_POSTING)
  const words = page.getByRole('region', { name: 'Words we do not know' })
  await words.getByRole('button', { name: 'Count it: ChartLume' }).click()
  await words.getByRole('button', { name: 'Leave it out: CodeHarbor' }).click()
  await expect(words.getByRole('button', { name: 'Undo: CodeHarbor' })).toBeFocused()
  await expect(words).toContainText('ChartLume not in your resume, counts as knowledge')
  const levels = page.getByRole('group', { name: 'Which one do you apply for?' })
  const letGo = await holdBackQuestions(page)
  await levels.getByRole('radio', { name: 'Coder II' }).click()
  await expect(levels.getByRole('radio', { name: 'Coder II' })).toBeChecked()
  await letGo()
  const report = page.getByRole('region', { name: 'The report' })
  await expect(report).toContainText('Only the chosen one is read')
  await expect(report.getByLabel('Knock-outs')).not.toContainText('High school')
  await expect(report.getByLabel('Phrases with two readings')).toContainText('RHIT and CCS or CIC')

  await page.reload()
  await expect(levels.getByRole('radio', { name: 'Coder II' })).toBeChecked()
  await expect(words).toContainText('ChartLume not in your resume, counts as knowledge')
  await expect(words.getByRole('button', { name: /CodeHarbor/ })).toHaveCount(0)
  await words.getByText('2 words you decided on').click()
  await words.getByRole('button', { name: 'Forget the choice: CodeHarbor' }).click()
  await expect(words.getByRole('button', { name: 'Count it: CodeHarbor' })).toBeVisible()
})

test('the report is worked through with the keyboard alone', async ({ page }) => {
  await startFromExample(page)
  await goToView(page, 'Match')
  const report = page.getByRole('region', { name: 'The report' })
  await expect(report.getByRole('heading', { level: 1 })).toBeVisible()
  await tabTo(page, /^Say where: Microsoft Excel/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: /^Alder Creek/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Say where: Microsoft Excel/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: /One line/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo: Microsoft Excel' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(report.getByRole('heading', { name: 'Gaps, heaviest first' })).toBeFocused()
  await tabTo(page, /^I have not: HIPAA/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Ask again: HIPAA' })).toBeFocused()
})

for (const [device, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`${device}, ${theme}`, () => {
      test.use({ viewport, colorScheme: theme })

      test('axe finds nothing in any state of the report', async ({ page }) => {
        test.setTimeout(240_000)
        await startFromExample(page)
        await untilSaved(page)
        await page.goto(page.url().replace('/contact/', '/summary/'))
        await page.getByRole('textbox', { name: 'Summary' }).fill(SUMMARY)
        await goToView(page, 'Match')
        const report = page.getByRole('region', { name: 'The report' })
        await report.getByRole('button', { name: /^Change it: “CPT/ }).click()
        await report
          .getByRole('button', { name: /^Say where/ })
          .first()
          .click()
        await report.getByRole('radio').first().check()
        await report.getByRole('button', { name: 'Add it', exact: true }).click()
        await report.getByRole('button', { name: 'Write a line: HIPAA' }).click()
        await report.getByRole('button', { name: 'Add it', exact: true }).click()
        await expect(report.getByRole('alert').filter({ hasText: 'Choose where' })).toBeVisible()
        expect(await violations(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
        if (device === 'phone') expect(await smallTargets(page)).toEqual([])

        await pasteHere(page, LEVELLED_POSTING)
        await report.getByRole('button', { name: 'Leave it out: CodeHarbor' }).click()
        await report.getByText('1 word you decided on').click()
        await report.getByRole('button', { name: /^Add it: RHIT/ }).click()
        expect(await violations(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBe(0)
        if (device === 'phone') expect(await smallTargets(page)).toEqual([])
      })
    })

async function paste(page: Page, text: string) {
  await startFromExample(page)
  await goToView(page, 'Match')
  await pasteHere(page, text)
}

async function pasteHere(page: Page, text: string) {
  const tab = page.getByRole('navigation', { name: 'Match' }).getByRole('button', { name: 'Posting' })
  if (await tab.isVisible()) await tab.click()
  await page.getByRole('button', { name: 'Paste another' }).click()
  await page.getByRole('textbox', { name: 'The posting' }).fill(text)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await expect(page.getByRole('group', { name: 'Which one do you apply for?' })).toBeVisible()
}

/** The summary as another tab shows it, once everything is kept. */
async function summaryElsewhere(page: Page, context: BrowserContext): Promise<string> {
  await untilSaved(page)
  const other = await context.newPage()
  await other.goto(page.url().replace('/match/', '/write/summary/'))
  const value = await other.getByRole('textbox', { name: 'Summary' }).inputValue()
  await other.close()
  return value
}

async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    const label = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (name.test(label)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Controls of the report that are lower than a finger; links in running text may be. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '#match-report :is(button, summary, .choice-bar, label:has(input):not(.choice))',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
      .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
  )
}
