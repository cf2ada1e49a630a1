import type { Page } from '@playwright/test'

export type KeyToPage = {
  /** From the field's input event until the page beside it has other words. */
  readonly changedMs: number
  /** Until the frame that shows them begins. */
  readonly nextFrameMs: number
}

/** A quick hand: eight keys a second. */
const REST_MS = 120

/** Types into the focused field and watches the page beside it. Keys that changed nothing on the page are left out. */
export async function typeAndWatchPage(page: Page, keys: number): Promise<readonly KeyToPage[]> {
  await page.evaluate(() => {
    const seen: KeyToPage[] = []
    Object.assign(window, { seen })
    let typedAt: number | null = null
    document.addEventListener(
      'input',
      () => {
        typedAt = performance.now()
      },
      { capture: true },
    )
    const sheets = document.querySelector('.page-sheets')
    if (sheets === null) throw new Error('There is no page beside the work.')
    new MutationObserver(() => {
      if (typedAt === null) return
      const from = typedAt
      typedAt = null
      const changedMs = performance.now() - from
      requestAnimationFrame(() => seen.push({ changedMs, nextFrameMs: performance.now() - from }))
    }).observe(sheets, { subtree: true, childList: true, characterData: true })
  })
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type('abcdefghi '[key % 10] ?? 'a')
    await page.waitForTimeout(REST_MS)
  }
  await page.waitForTimeout(1000)
  return page.evaluate(() => Reflect.get(window, 'seen') as KeyToPage[])
}
