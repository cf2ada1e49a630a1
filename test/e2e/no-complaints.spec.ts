import { expect, type Page, test } from '@playwright/test'
import { startFromExample, untilSaved } from './desk'
import { addressOf, SCREENS } from './screens'

test.use({ serviceWorkers: 'allow' })

test('the browser has nothing to complain of on any screen: no broken policy, no error, no warning', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const complaints = await listen(page)
  await startFromExample(page)
  await untilSaved(page)
  const id = new URL(page.url()).searchParams.get('resume') ?? ''
  for (const [screen] of SCREENS) {
    await page.goto(addressOf(screen, id))
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  expect(complaints).toEqual([])

  await page.evaluate(() => {
    setTimeout(() => Function(''))
  })
  await expect.poll(() => complaints.length, 'a broken policy would have been heard').toBeGreaterThan(0)
})

/**
 * What Chromium's console and its panel of issues say, with the address at which they say it. Of the issues those of
 * the Content-Security-Policy, which the console does not have when a script catches the error; the others are advice.
 */
async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = []
  const add = (words: string) => complaints.push(`${new URL(page.url()).pathname}: ${words}`)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') add(message.text())
  })
  page.on('pageerror', (error) => add(String(error)))
  const client = await page.context().newCDPSession(page)
  client.on('Audits.issueAdded', ({ issue }) => {
    if (issue.code === 'ContentSecurityPolicyIssue') add(JSON.stringify(issue.details))
  })
  await client.send('Audits.enable')
  return complaints
}
