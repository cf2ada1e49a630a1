import { expect, test } from '@playwright/test'
import { goToStep, goToView, startEmpty, typeDate } from './desk'

const SECRET = 'Zyxquorvelle'

test('no request leaves this site, and none carries what was typed', async ({ page, baseURL }) => {
  const requests: { url: string; body: string }[] = []
  const refused: string[] = []
  page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() ?? '' }))
  page.on('console', (message) => {
    if (/Content.Security.Policy|violat/i.test(message.text())) refused.push(message.text())
  })

  await startEmpty(page)
  await page.getByLabel('Name', { exact: true }).fill(`${SECRET} Name`)
  await page.getByLabel('Headline').fill(`${SECRET} headline`)
  await page.getByLabel('E-mail').fill(`${SECRET}@example.com`)
  await page.getByLabel('Phone').fill('(419) 555-0117')
  await page.getByLabel('City and state').fill(SECRET)
  await goToStep(page, 'Certifications')
  await page.getByRole('combobox', { name: /Add a credential/ }).fill(SECRET)
  await page.getByRole('combobox', { name: /Add a credential/ }).fill('cpc')
  await page.getByRole('option').first().click()
  await page.getByLabel('Number').fill(SECRET)
  await goToStep(page, 'Experience')
  await page.getByRole('button', { name: 'Add a job' }).first().click()
  await page.getByLabel('Job title').fill(SECRET)
  await page.getByLabel('Employer').fill(SECRET)
  await typeDate(page.getByLabel('From'), 'Mar 2021')
  await goToStep(page, 'Summary')
  await page.getByRole('textbox', { name: 'Summary' }).fill(SECRET)
  await goToView(page, 'Match')
  await page
    .getByRole('textbox', { name: /posting/i })
    .fill(
      `Medical Coder at ${SECRET} Health\nRequirements:\n- CPC required\n- 3 years of coding experience\n- Epic`,
    )
  await page.getByRole('button', { name: 'Read the posting' }).click()
  await expect(
    page.getByRole('region', { name: 'The report' }).getByRole('heading', { level: 1 }),
  ).toBeVisible()
  await goToView(page, 'Page')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  await download

  expect(requests.length).toBeGreaterThan(5)
  const elsewhere = requests.filter(({ url }) => !url.startsWith(`${baseURL}/`) && !/^(blob|data):/.test(url))
  expect(elsewhere).toEqual([])
  expect(
    requests.filter(({ url, body }) => (url + body).toLowerCase().includes(SECRET.toLowerCase())),
  ).toEqual([])
  expect(requests.filter(({ body }) => body !== '')).toEqual([])
  expect(refused).toEqual([])
  expect(await page.title()).not.toContain(SECRET)
})
