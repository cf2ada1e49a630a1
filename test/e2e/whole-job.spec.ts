import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { goToStep, goToView, startEmpty, typeDate, untilSaved } from './desk'
import { facts, posting } from './facts'

test('a coder writes a resume, checks it against a posting and downloads the PDF', async ({ page }, info) => {
  test.setTimeout(120_000)
  await startEmpty(page)
  await writeContact(page)
  await goToStep(page, 'Certifications')
  for (const credential of facts.credentials) await addCredential(page, credential)
  await goToStep(page, 'Experience')
  for (const job of facts.jobs) await addJob(page, job)
  await goToStep(page, 'Education')
  await writeEducation(page)
  await goToStep(page, 'Skills')
  await addTokens(page, 'code set', facts.skills.codeSets)
  await goToStep(page, 'Summary')
  await page.getByRole('textbox', { name: 'Summary' }).fill(facts.summary)
  await untilSaved(page)

  await goToView(page, 'Match')
  await page.getByRole('textbox', { name: /posting/i }).fill(posting)
  await page.getByRole('button', { name: 'Read the posting' }).click()
  const report = page.getByRole('region', { name: 'The report' })
  await expect(report.getByRole('heading', { level: 1 })).toBeVisible()
  const marked = page.getByRole('region', { name: 'The posting, marked up' })
  await expect(marked.getByRole('heading', { name: /Outpatient Coder/ })).toBeVisible()
  await expect(report.getByLabel('Knock-outs')).toContainText('CPC')
  await expect(report.getByLabel('Knock-outs')).toContainText('OH')
  await expect(report).toContainText('3M')

  await goToView(page, 'Page')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF' }).click()
  const file = info.outputPath('resume.pdf')
  await (await download).saveAs(file)
  await expect(page.getByRole('status').filter({ hasText: 'Saved to your downloads.' })).toBeVisible()
  expect((await download).suggestedFilename()).toBe('Odalys-Brennecke-CPC-Resume.pdf')

  const byPdfJs = await textByPdfJs(file)
  const byPoppler = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
  for (const text of [byPdfJs, byPoppler].map(flat)) {
    for (const words of everythingTyped()) expect(text).toContain(flat(words))
    expect(text.indexOf('Swan Creek')).toBeLessThan(text.indexOf('Fallen Timbers'))
    expect(text).not.toContain('CPC-A')
  }
})

async function writeContact(page: Page) {
  await page.getByLabel('Name', { exact: true }).fill(facts.name)
  await page.getByLabel('Headline').fill(facts.headline)
  await page.getByLabel('E-mail').fill(facts.email)
  await page.getByLabel('Phone').fill(facts.phone)
  await page.getByLabel('City and state').fill(facts.place)
  await page.getByLabel('Availability').fill(facts.availability)
}

async function addCredential(page: Page, credential: (typeof facts.credentials)[number]) {
  await page.getByRole('combobox', { name: /Add a credential/ }).fill(credential.type)
  await page
    .getByRole('option', { name: new RegExp(`^${credential.acronym}\\b(?!-)`) })
    .first()
    .click()
  await expect(page.getByLabel('Letters')).toHaveValue(credential.acronym)
  await page.getByLabel('Number').fill(credential.number)
  await typeDate(page.getByLabel('Earned', { exact: true }), credential.earned)
  await typeDate(page.getByLabel('Expires'), credential.expires)
}

async function addJob(page: Page, job: (typeof facts.jobs)[number]) {
  await page.getByRole('button', { name: 'Add a job' }).first().click()
  await expect(page.getByLabel('Job title')).toHaveValue('')
  await page.getByLabel('Job title').fill(job.title)
  await page.getByLabel('Employer').fill(job.employer)
  await page.getByLabel('City, or remote').fill(job.place)
  await typeDate(page.getByLabel('From'), job.from)
  if (job.to === '') await page.getByLabel('I work here now').check()
  else await typeDate(page.getByLabel('To', { exact: true }), job.to)
  for (const [index, bullet] of job.bullets.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    else await page.getByLabel('What you did there').getByRole('textbox').first().click()
    await page.keyboard.type(bullet)
  }
}

async function writeEducation(page: Page) {
  await page.getByRole('button', { name: 'Add education' }).first().click()
  await page.getByLabel('Degree or certificate').fill(facts.education.credential)
  await page.getByLabel('Field of study').fill(facts.education.area)
  await page.getByLabel('School').fill(facts.education.school)
  await typeDate(page.getByLabel('Finished'), facts.education.end)
}

async function addTokens(page: Page, noun: string, tokens: readonly string[]) {
  for (const token of tokens) {
    await page.getByRole('combobox', { name: `Add a ${noun}` }).fill(token)
    await page.keyboard.press('Enter')
  }
}

/** Every word of the facts, dates as the page prints them. */
function everythingTyped(): string[] {
  return [
    facts.name,
    facts.headline,
    facts.email,
    facts.phone,
    facts.place,
    facts.availability,
    'Certified Professional Coder (CPC), AAPC, No. 01882041, earned Jun 2018, expires Jun 2027',
    'Registered Health Information Technician (RHIT), AHIMA, earned May 2016, expires Dec 2027',
    'Mar 2020 – Present',
    'Aug 2016 – Feb 2020',
    ...facts.jobs.flatMap((job) => [job.title, job.employer, job.place, ...job.bullets]),
    facts.education.credential,
    facts.education.area,
    facts.education.school,
    ...facts.skills.codeSets,
    facts.summary,
  ]
}

async function textByPdfJs(file: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent()
    pages.push(
      content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    )
  }
  return pages.join(' ')
}

/** Line ends are the page's, not the person's. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
