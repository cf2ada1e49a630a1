import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'

test('a whole resume is written, changed and downloaded with the keyboard alone', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await press(page, page.getByRole('button', { name: 'Start', exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()

  await test.step('contact', async () => {
    await write(page, page.getByLabel('Name', { exact: true }), 'Iseult Varga')
    await write(page, page.getByLabel('E-mail'), 'i.varga@example.com')
    await write(page, page.getByLabel('Phone'), '(419) 555-0133')
    await write(page, page.getByLabel('City and state'), 'Toledo, OH')
  })

  await test.step('credentials: two letters, choose, done', async () => {
    await nextStep(page, 'Certifications')
    for (const [letters, acronym] of [
      ['cp', 'CPC'],
      ['rhit', 'RHIT'],
      ['crc', 'CRC'],
    ] as const) {
      await write(page, page.getByRole('combobox', { name: 'Add a credential' }), letters)
      const option = page.getByRole('option', { name: new RegExp(`^${acronym}\\b(?!-)`) }).first()
      await expect(option).toBeVisible()
      for (let tries = 0; tries < 9 && (await isActive(option)) === false; tries += 1)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect(page.getByLabel('Letters')).toHaveValue(acronym)
      await expect(page.getByLabel('Earned', { exact: true })).toBeFocused()
      await page.keyboard.type('6/2018')
    }
    await expect(page.getByText(/^Usual rule:/)).toBeVisible()

    const row = page.getByRole('button', { name: /^CRC / })
    await reach(page, row, 'Shift+Tab')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(row).toBeFocused()
    await expect(page.getByRole('list').getByRole('heading', { level: 2 })).toHaveText([
      /^CPC/,
      /^CRC/,
      /^RHIT/,
    ])

    await press(page, page.getByRole('button', { name: 'Remove CRC' }))
    await expect(page.getByRole('button', { name: /^RHIT / })).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: 'CRC removed' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(row).toBeVisible()
    await expect(page.getByRole('button', { name: /^RHIT / })).toBeFocused()
  })

  await test.step('the order after the name', async () => {
    await reach(page, page.getByRole('row', { name: 'CPC' }))
    await expect(async () => {
      await page.keyboard.press('ArrowRight')
      expect(await isFocused(page.getByRole('row', { name: 'RHIT' }))).toBe(true)
    }).toPass()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Move RHIT' })).toBeFocused()
    await page.keyboard.press('Enter')
    const place = page.getByRole('button', { name: 'Insert before CPC' })
    for (let tries = 0; tries < 9 && (await isFocused(place)) === false; tries += 1)
      await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await expect(
      page.getByRole('grid', { name: 'Order after your name' }).getByRole('row').first(),
    ).toHaveText('RHIT')
  })

  await test.step('a job, with dates as people type them', async () => {
    await nextStep(page, 'Experience')
    await press(page, page.getByRole('button', { name: 'Add a job' }).first())
    await expect(page.getByLabel('Job title')).toBeFocused()
    await page.keyboard.type('Inpatient Coder')
    await write(page, page.getByLabel('Employer'), 'Swan Creek Hospital')
    await write(page, page.getByLabel('From'), '3/21')
    await write(page, page.getByLabel('To', { exact: true }), 'present')
    await page.keyboard.press('Tab')
    await expect(page.getByLabel('I work here now')).toBeChecked()
    await expect(page.getByLabel('From')).toHaveValue('Mar 2021')
    await write(page, page.getByRole('combobox', { name: 'Add a setting' }), 'Inpatient')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Add a setting' })).toBeFocused()
    await expect(page.getByRole('row', { name: 'Inpatient' })).toBeVisible()
  })

  await test.step('lines: broken, joined, moved, with words from the banks', async () => {
    const line = (number: number) => page.getByRole('textbox', { name: `Line ${number}`, exact: true })
    await write(page, line(1), 'Audited 30 charts a week.')
    await page.keyboard.press('Enter')
    await expect(line(2)).toBeFocused()
    await page.keyboard.type('Taught four new coders.')
    await page.keyboard.press('Alt+ArrowUp')
    await expect(line(1)).toBeFocused()
    await expect(line(1)).toHaveValue('Taught four new coders.')
    await expect(page.getByRole('status').filter({ hasText: 'Moved to line 1 of 2' })).toBeAttached()
    await page.keyboard.press('Enter')
    await page.keyboard.type('x')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await expect(line(1)).toBeFocused()
    await expect(line(2)).toHaveValue('Audited 30 charts a week.')

    await page.keyboard.press('Enter')
    await press(page, page.getByRole('button', { name: 'Verbs' }))
    await expect(page.getByRole('menuitem', { name: 'Code' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(line(2)).toBeFocused()
    await expect(line(2)).toHaveValue('Code')
    await press(page, page.getByRole('button', { name: 'Measures' }))
    await expect(page.getByRole('menuitem', { name: 'Records an hour' })).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(line(2)).toHaveValue('Code ___ charts a day')
    await expect(page.getByText('Not printed until the blank is filled in')).toBeVisible()
    await expect(page.getByRole('region', { name: /^Page 1/ })).not.toContainText('charts a day')
    await page.keyboard.type('24')
    await expect(line(2)).toHaveValue('Code 24 charts a day')
    await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText('Code 24 charts a day')

    await press(page, page.getByRole('button', { name: 'Remove line 2' }))
    await expect(line(2)).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: 'Line removed' })).toBeVisible()
    await press(page, page.getByRole('button', { name: /^Undo/ }).first())
    await expect(line(2)).toHaveValue('Code 24 charts a day')
    expect(await violations(page)).toEqual([])
  })

  await test.step('a second job, hidden and shown again', async () => {
    await press(page, page.getByRole('button', { name: 'Add a job' }).first(), 'Shift+Tab')
    await expect(page.getByLabel('Job title')).toBeFocused()
    await page.keyboard.type('Bakery Clerk')
    await write(page, page.getByLabel('Employer'), 'Fallen Timbers Bread')
    await expect(page.getByRole('region', { name: /^Page 1/ })).toContainText('Bakery Clerk')
    await press(page, page.getByRole('button', { name: 'Hide in this resume Bakery Clerk' }))
    await expect(page.getByRole('button', { name: 'Show again Bakery Clerk' })).toBeFocused()
    await expect(page.getByRole('region', { name: /^Page 1/ })).not.toContainText('Bakery Clerk')
    expect(await violations(page)).toEqual([])
  })

  await test.step('schooling and skills', async () => {
    await nextStep(page, 'Education')
    await press(page, page.getByRole('button', { name: 'Add education' }).first())
    await expect(page.getByLabel('Degree or certificate')).toBeFocused()
    await page.keyboard.type('Associate of Applied Science')
    await write(page, page.getByLabel('School'), 'Ridgemoor College')
    await nextStep(page, 'Skills')
    await write(page, page.getByRole('combobox', { name: 'Add a code set' }), 'ICD-10-PCS')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('row', { name: 'ICD-10-PCS' })).toBeVisible()
  })

  await test.step('a summary of sentences that the resume bears out', async () => {
    await nextStep(page, 'Summary')
    await press(page, page.getByRole('button', { name: /^Add “Registered Health/ }))
    await expect(page.getByRole('button', { name: /^Add “Inpatient Coder at Swan Creek/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue(
      /^Registered Health Information Technician \(RHIT\), Certified Professional Coder \(CPC\), with 5 years of experience: inpatient\. Inpatient Coder at Swan Creek Hospital since Mar 2021\.$/,
    )
    await expect(page.getByText('Nothing more. It is all there.').last()).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  await press(page, page.getByRole('link', { name: 'See the page' }))
  const download = page.waitForEvent('download')
  await press(page, page.getByRole('button', { name: 'Download PDF' }))
  expect((await download).suggestedFilename()).toBe('Iseult-Varga-RHIT-Resume.pdf')
})

/** Goes from field to field until one has the focus, as a person without a mouse does. */
async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    // an open list hides all that is behind it from readers of the screen, and so from roles
    if ((await target.count()) > 0 && (await isFocused(target.first()))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${MOST_STOPS} stops of ${key} do not reach ${target}`)
}

/** Once round the longest screen. */
const MOST_STOPS = 140

async function press(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  await reach(page, target, key)
  await page.keyboard.press('Enter')
}

async function write(page: Page, target: Locator, text: string) {
  await reach(page, target)
  await page.keyboard.type(text)
}

async function nextStep(page: Page, name: string) {
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** The row of an open list that Enter would take. */
function isActive(option: Locator): Promise<boolean> {
  return option.evaluate((element) => element.hasAttribute('data-focused'))
}

async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)
}
