import { expect, type Page, test } from '@playwright/test'
import { startEmpty } from './desk'

/** How often the tab is killed; 50 in the long run. */
const CRASHES = Number(process.env.CRASHES ?? 6)

/** What was typed longer ago than this must be there again. */
const LOST_AT_MOST_MS = 1000

test('a tab that is killed while it types and saves loses no more than the last second', async ({
  page,
  context,
}) => {
  test.setTimeout(30_000 + CRASHES * 15_000)
  await startEmpty(page)
  const address = page.url()
  let tab = page
  let kept = ''
  for (let crash = 0; crash < CRASHES; crash += 1) {
    const headline = tab.getByLabel('Headline')
    await headline.click()
    await headline.press('End')
    const typed: { readonly text: string; readonly at: number }[] = [{ text: kept, at: 0 }]
    const letters = 1 + ((crash * 7) % 23)
    for (let letter = 0; letter < letters; letter += 1) {
      const next = String.fromCharCode(97 + ((crash + letter) % 26))
      await tab.keyboard.type(next)
      typed.push({ text: (typed.at(-1)?.text ?? '') + next, at: Date.now() })
      // moments before, in and after a save, which begins 400 ms behind the last key
      await tab.waitForTimeout((crash * 37 + letter * 53) % 130)
    }
    await tab.waitForTimeout((crash * 61) % 700)
    const killedAt = Date.now()
    await kill(tab)
    tab = await context.newPage()
    await tab.goto(address)
    const again = tab.getByLabel('Headline')
    await expect(again).toBeVisible()
    const safe = typed.filter(({ at }) => killedAt - at > LOST_AT_MOST_MS).at(-1)?.text ?? ''
    await expect(again).toHaveValue(new RegExp(`^${safe}`))
    kept = await again.inputValue()
    expect(typed.at(-1)?.text.startsWith(kept)).toBe(true)
  }
})

test('a tab that is killed while notes of a posting are typed without a rest keeps all but the last second', async ({
  page,
  context,
}) => {
  await page.goto('/postings/?paste')
  await page.getByRole('textbox', { name: 'The posting' }).fill(POSTING)
  await page.getByRole('button', { name: 'Save the posting' }).click()
  const notes = page.getByRole('textbox', { name: 'Notes' })
  await notes.click()
  const address = page.url()
  const typed: { readonly text: string; readonly at: number }[] = [{ text: '', at: 0 }]
  const begunAt = Date.now()
  while (Date.now() - begunAt < 4 * LOST_AT_MOST_MS) {
    await page.keyboard.type('n')
    typed.push({ text: `${typed.at(-1)?.text}n`, at: Date.now() })
    await page.waitForTimeout(100)
  }
  const killedAt = Date.now()
  await kill(page)
  const safe = typed.filter(({ at }) => killedAt - at > LOST_AT_MOST_MS).at(-1)?.text ?? ''
  expect(safe).not.toBe('')
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue(new RegExp(`^${safe}`))
})

const POSTING = `Medical Coder
Harrow Lake Clinic

Requirements
- CPC required
- 3 years of outpatient coding experience with ICD-10-CM and CPT
- Epic preferred`

/** Ends the process behind a page, as a crash does: no event is told to it. */
async function kill(tab: Page) {
  const session = await tab.context().newCDPSession(tab)
  const crashed = tab.waitForEvent('crash')
  void session.send('Page.crash').catch(() => {})
  await crashed
  await tab.close()
}
