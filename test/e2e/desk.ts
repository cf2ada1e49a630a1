import { expect, type Locator, type Page } from '@playwright/test'

/** What a person does at the desk, in their words, so that the specs read as stories. */

/** From the first screen into an empty resume. */
export async function startEmpty(page: Page) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
}

/** From the first screen into the example of an experienced coder, whose posting comes with it. */
export async function startFromExample(page: Page, which = 0) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Choose one' }).click()
  await page
    .getByRole('button', { name: /^Start from / })
    .nth(which)
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Contact' })).toBeVisible()
}

/** Goes to another step of the wizard. */
export async function goToStep(page: Page, name: string) {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Goes to Write, Match or Page. */
export async function goToView(page: Page, name: 'Write' | 'Match' | 'Page') {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true }).click()
}

/** Waits until the screen says that everything is kept. */
export async function untilSaved(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible()
}

/** Types into a date field and leaves it. */
export async function typeDate(field: Locator, date: string) {
  await field.fill(date)
  await field.blur()
}

/**
 * Holds back what the page asks its worker from now on, so that a screen can be seen while an answer is on its way.
 *
 * @returns lets all of it go, and all that follows; done when an answer has come and is painted
 */
export async function holdBackQuestions(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage
    const held: { readonly worker: Worker; readonly send: () => void }[] = []
    Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
      held.push({ worker: this, send: () => Reflect.apply(post, this, given) })
    }
    const painted = (worker: Worker) =>
      new Promise((resolve) => {
        const soon = () => requestAnimationFrame(() => requestAnimationFrame(resolve))
        worker.addEventListener('message', soon, { once: true })
      })
    Object.assign(window, {
      letGo: async () => {
        Worker.prototype.postMessage = post
        await Promise.all(
          held.map(({ worker, send }) => {
            const answer = painted(worker)
            send()
            return answer
          }),
        )
      },
    })
  })
  return () => page.evaluate(() => Object(window).letGo())
}
