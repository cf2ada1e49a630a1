import { expect, type Page } from '@playwright/test'
import { untilSaved } from './desk'
import { type HostedSite, hostedTest, untilKept } from './hosted-site'
import { fillEveryField, listenTo, SECRET, tells } from './secret'

const test = hostedTest.extend({
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
  permissions: ['clipboard-read', 'clipboard-write'],
})

test('what is imported, kept of postings and credentials, restored and copied never reaches the host', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(150_000)
  const seen = listenTo(context, page)
  await noteOtherWaysOut(page)
  await page.goto('/')
  await untilKept(page)

  await page.getByLabel('Resume file').setInputFiles({
    name: `${SECRET}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(RESUME),
  })
  const left = page.getByRole('listitem', { name: `Keeping bees at ${SECRET} Farm` })
  await left.getByRole('button', { name: /^(Place it|Elsewhere)/ }).click()
  await page
    .getByRole('button', { name: 'Elsewhere: The summary' })
    .or(page.getByRole('button', { name: 'The summary' }))
    .first()
    .click()
  await expect(left).toHaveCount(0)
  await untilSaved(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
  const resume = new URL(page.url()).search

  await page.goto(`/page/${resume}`)
  await page.getByRole('button', { name: 'Copy the whole text' }).click()
  await expect(page.getByText('Copied: the whole text')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(SECRET)
  await saves(page, 'Download the text')
  await saves(page, 'Download PDF')

  await page.goto(`/history/${resume}`)
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'is back' })).toBeVisible()

  await page.goto('/postings/?paste')
  await page.getByRole('textbox', { name: 'The posting' }).fill(POSTING)
  await page.getByRole('textbox', { name: 'Link' }).fill(`careers.example/${SECRET}`)
  await page.getByRole('button', { name: 'Save the posting' }).click()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toBeVisible()
  expect(await fillEveryField(page)).toBeGreaterThan(6)
  await page.getByRole('button', { name: 'Back to the postings' }).click()
  await saves(page, 'List as CSV')
  await saves(page, 'Table as CSV')

  await page.goto('/credentials/')
  await page.getByRole('button', { name: 'Keep these here' }).click()
  const form = page.getByRole('form', { name: 'Log a CEU' })
  await form.getByLabel('What it was').fill(`${SECRET} webinar`)
  await form.getByLabel('Date').fill('3/14/26')
  await form.getByLabel('CEUs', { exact: true }).fill('2')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Remove ${SECRET} webinar` })).toBeVisible()
  expect(await fillEveryField(page)).toBeGreaterThan(2)
  await saves(page, 'Calendar file')

  for (const screen of ['/how-it-works/words/', '/licenses/']) {
    await page.goto(screen)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  await nothingTold(page, site, seen)
})

test('what is pasted as a resume, answered to a gap, searched for and named never reaches the host either', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(150_000)
  const seen = listenTo(context, page)
  await noteOtherWaysOut(page)
  await page.goto('/')
  await untilKept(page)

  await page.getByRole('button', { name: 'Paste its text' }).click()
  await page.getByLabel('The text of the resume').fill(RESUME)
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByRole('article', { name: 'The file as it was read' })).toContainText(SECRET)
  await untilSaved(page)
  const resume = new URL(page.url()).search

  await page.goto(`/match/${resume}`)
  await page.getByRole('textbox', { name: 'The posting' }).fill(`${POSTING}\n- HIPAA training required`)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  const gaps = page.getByRole('region', { name: 'Gaps, heaviest first' })
  await gaps.getByRole('button', { name: 'Write a line: HIPAA' }).click()
  const form = gaps.getByRole('group', { name: 'Where you have done it: HIPAA' })
  await form.getByRole('radio', { name: new RegExp(`^${SECRET}`) }).check()
  expect(await fillEveryField(page)).toBeGreaterThan(0)
  await form.getByRole('textbox', { name: /One line/ }).fill(`Trained 12 registrars of ${SECRET} on HIPAA.`)
  await form.getByRole('button', { name: 'Write the line' }).click()
  await untilSaved(page)

  for (let posting = 0; posting < FEW_FOR_A_SEARCH; posting += 1) {
    await page.goto('/postings/?paste')
    await page
      .getByRole('textbox', { name: 'The posting' })
      .fill(`${POSTING}\n- ${posting + 2} years of ${UNLIKE[posting % UNLIKE.length]}`)
    await page.getByRole('button', { name: /^Save (the posting|it as well)/ }).click()
    const asWell = page.getByRole('button', { name: 'Save it as well' })
    await expect(page.getByRole('textbox', { name: 'Notes' }).or(asWell)).toBeVisible()
    if (await asWell.isVisible()) await asWell.click()
    await expect(page.getByRole('textbox', { name: 'Notes' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Back to the postings' }).click()
  await page.getByRole('searchbox').fill(SECRET)
  await expect(page.getByRole('searchbox')).toHaveValue(SECRET)
  await nothingTold(page, site, seen)
})

/** Postings above which the list can be searched. */
const FEW_FOR_A_SEARCH = 9
const UNLIKE = ['audits', 'denials', 'queries', 'appeals', 'edits']

/** That no word of it was in a request, an address, a title, the console, or on another way out of the page. */
async function nothingTold(page: Page, site: HostedSite, seen: ReturnType<typeof listenTo>) {
  const asked = site.asked()
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter(({ url, headers, body }) => tells(url + headers + body))).toEqual([])
  expect(asked.filter(({ method, body }) => !/^(GET|HEAD)$/.test(method) || body !== '')).toEqual([])
  expect(
    seen.requests.filter(({ url }) => !url.startsWith(`${site.url}/`) && !/^(blob|data):/.test(url)),
  ).toEqual([])
  expect(seen.titles.length).toBeGreaterThan(5)
  expect(seen.titles.filter(tells)).toEqual([])
  expect(seen.addresses.filter(tells)).toEqual([])
  expect(seen.words.filter(tells)).toEqual([])
  const { opened, toServiceWorker } = await otherWaysOut(page)
  expect(opened).toEqual([])
  expect(toServiceWorker.length).toBeGreaterThan(0)
  expect(toServiceWorker.filter(tells)).toEqual([])
}

const RESUME = `Wilma ${SECRET}, CPC
Dayton, Ohio
wilma.${SECRET.toLowerCase()}@example.com

EXPERIENCE
Outpatient Coder, ${SECRET} Physicians, March 2022 - Present
- Coded 60 cardiology visits a day in ICD-10-CM and CPT

CERTIFICATIONS
Certified Professional Coder (CPC), AAPC, expires December 2028

HOBBIES
Keeping bees at ${SECRET} Farm
`

const POSTING = `Medical Coder
${SECRET} Health

Requirements
- CPC required
- 3 years of outpatient coding experience
- ${SECRET} encoder`

async function saves(page: Page, name: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).first().click()
  await download
}

/** Notes ways out of a page that are no plain request, and what the service worker is told. Kept over page loads. */
async function noteOtherWaysOut(page: Page) {
  await page.addInitScript(() => {
    const note = (key: string, what: string) => {
      const noted: string[] = JSON.parse(sessionStorage.getItem(key) ?? '[]')
      sessionStorage.setItem(key, JSON.stringify([...noted, what]))
    }
    for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'SharedWorker'])
      if (name in window)
        Reflect.set(
          window,
          name,
          new Proxy(Reflect.get(window, name), {
            construct: (way, given) => {
              note('opened', name)
              return Reflect.construct(way, given)
            },
          }),
        )
    navigator.sendBeacon = () => {
      note('opened', 'sendBeacon')
      return true
    }
    const post = ServiceWorker.prototype.postMessage
    ServiceWorker.prototype.postMessage = function (this: ServiceWorker, ...given: [unknown]) {
      note('told', JSON.stringify(given[0]))
      return Reflect.apply(post, this, given)
    }
  })
}

function otherWaysOut(page: Page): Promise<{ opened: string[]; toServiceWorker: string[] }> {
  return page.evaluate(() => ({
    opened: JSON.parse(sessionStorage.getItem('opened') ?? '[]'),
    toServiceWorker: JSON.parse(sessionStorage.getItem('told') ?? '[]'),
  }))
}
