import { type BrowserContext, expect, type Page } from '@playwright/test'

/** A word that stands in no file of the site. */
export const SECRET = 'Zyxquorvelle'

/** Whether some words hold the secret, also as an address writes it. */
export function tells(words: string): boolean {
  return decodeURIComponent(words.replaceAll('%', '%25')).toLowerCase().includes(SECRET.toLowerCase())
}

/** All that leaves a page or could be read over a shoulder: requests of every thread, titles, addresses, the console. */
export function listenTo(context: BrowserContext, page: Page) {
  const requests: { url: string; body: string }[] = []
  const titles: string[] = []
  const addresses: string[] = []
  const words: string[] = []
  context.on('request', (request) => requests.push({ url: request.url(), body: request.postData() ?? '' }))
  page.on('console', (message) => words.push(message.text()))
  page.on('pageerror', (error) => words.push(String(error.stack)))
  page.on('framenavigated', (frame) => {
    addresses.push(frame.url())
    void frame.title().then(
      (title) => titles.push(title),
      () => {}, // gone on already
    )
  })
  return { requests, titles, addresses, words }
}

const TEXTS =
  'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], input[type=search], textarea'
/** Fields of a kind that is not filled here; of a new kind none may go by unseen. */
const OTHERS =
  'input:not([type=checkbox], [type=radio], [type=file], [type=range], [type=button], [type=submit]), textarea, [contenteditable=true]'

/** Types the secret into whatever takes text, and fails where a screen has a field of another kind. @returns how many there were */
export async function fillEveryField(page: Page): Promise<number> {
  const fields = page.locator('main').locator(TEXTS).filter({ visible: true })
  const all = page.locator(OTHERS).filter({ visible: true })
  await expect
    .poll(async () => (await all.count()) - (await fields.count()), {
      message: 'a field of a kind that nobody fills',
      timeout: 15_000,
    })
    .toBe(0)
  const count = await fields.count()
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index)
    if (!(await field.isVisible()) || !(await field.isEditable())) continue
    await field.fill(`${SECRET} ${index}`)
    if ((await field.getAttribute('role')) === 'combobox') await page.keyboard.press('Escape')
  }
  return count
}
