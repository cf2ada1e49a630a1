import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PageSheet } from '@/components/page/page-sheet'
import { EXAMPLE_LAYOUT } from './example'

function paint(number: number, isEditable: boolean): string {
  const page = EXAMPLE_LAYOUT.pages[number - 1]
  if (page === undefined) throw new Error('The example has no such page.')
  const onField = isEditable ? () => {} : undefined
  return renderToStaticMarkup(
    <PageSheet page={page} layout={EXAMPLE_LAYOUT} widthPx={408} label="Page 1 of 2" onField={onField} />,
  )
}

describe('PageSheet', () => {
  it('paints headings, paragraphs and lists as what they are', () => {
    const markup = paint(1, false)
    for (const tag of ['<h1>', '<h2>', '<h3>', '<p>', '<ul>']) expect(markup).toContain(tag)
    expect(markup.match(/<li /g)).toHaveLength(2)
  })

  it('hides rules from those who listen', () => {
    expect(paint(1, false)).toMatch(/<div aria-hidden="true"><svg aria-hidden="true" class="page-rule"/)
  })

  it('scales the whole page and moves no line', () => {
    expect(paint(1, false)).toContain('--page-scale:0.5')
    expect(paint(1, false)).toContain('top:146pt')
  })

  it('offers a button for every block with a field, one of which Tab reaches', () => {
    const markup = paint(1, true)
    expect(markup.match(/<button /g)).toHaveLength(5)
    expect(markup.match(/tabindex="0"/gi)).toHaveLength(1)
    expect(markup).toContain('aria-label="Edit “Queried 30 providers a month.”"')
  })

  it('lets those who listen hear each line once: every button but that of the line they stand on is hidden', () => {
    const buttons = [...paint(1, true).matchAll(/<button [^>]*>/g)].map(([tag]) => tag)
    expect(buttons.filter((tag) => !tag.includes('aria-hidden'))).toEqual([
      expect.stringContaining('tabindex="0"'),
    ])
  })

  it('follows links only where the page is not edited', () => {
    expect(paint(1, false)).toContain('href="mailto:m.tennant@example.com"')
    expect(paint(1, true)).not.toContain('href=')
  })
})
