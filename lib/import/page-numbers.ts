/** "3", "Page 2 of 3", "2/3", "- 2 -": what a program counts pages with, and nothing that a person wrote. */
export function isPageNumber(text: string): boolean {
  return (
    /^page$/i.test(text) ||
    /^[\s|•–—-]*(?:page|pg\.?|p\.)?\s*\d{1,3}(?:\s*(?:of|\/|\|)\s*\d{1,3})?[\s|•–—-]*$/i.test(text)
  )
}

/** A running head without its page number, so that it is known on the next page. */
export function withoutPageNumber(text: string): string {
  return text
    .replace(
      /\bpage\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|[|•·–—-]\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s*$/i,
      '',
    )
    .replace(/[\s|•·,–—-]+$|^[\s|•·–—-]+/g, '')
}
