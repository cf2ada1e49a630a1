import { expect, test } from '@playwright/test'
import { startFromExample, untilSaved } from './desk'

test('nothing in the bar reaches over what stands beside it, however wide the window', async ({ page }) => {
  // the longest time of day in the words of the save state
  await page.clock.setFixedTime(new Date(2026, 10, 28, 12, 58))
  await startFromExample(page)
  await untilSaved(page)
  for (let width = 320; width <= 1440; width += 16) {
    await page.setViewportSize({ width, height: 800 })
    const covered = await page.getByRole('banner').evaluate((bar) => {
      const parts = [...bar.querySelectorAll('a, button, [role="status"] > span > span')]
        .map((part) => ({ name: part.textContent || part.ariaLabel, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && box.top < 60)
        .sort((one, other) => one.box.left - other.box.left)
      return parts
        .filter(({ box }, index) => box.right > (parts[index + 1]?.box.left ?? innerWidth) + 0.5)
        .map(({ name }) => name)
    })
    expect(covered, `at ${width} px`).toEqual([])
  }
})
