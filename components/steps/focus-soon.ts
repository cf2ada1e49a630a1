/** Focuses the first of some elements that is there once the page has been painted anew. */
export function focusSoon(...selectors: readonly string[]) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const selector of selectors) {
        const element = document.querySelector<HTMLElement>(selector)
        if (element !== null) return element.focus()
      }
    }),
  )
}
