import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ReviewView } from '@/components/import/review-view'
import type { Brought } from '@/lib/resume/brought'
import { EXAMPLE_BROUGHT, EXAMPLE_RESUME } from './example'

function show(brought: Brought = EXAMPLE_BROUGHT): string {
  return renderToStaticMarkup(
    <ReviewView
      resume={EXAMPLE_RESUME}
      brought={brought}
      hrefOf={(path) => `/edit?${path}`}
      onPlace={() => {}}
      onDismiss={() => {}}
      onReopen={() => {}}
      onDone={() => {}}
    />,
  )
}

const withLine = (index: number, text: string): Brought => ({
  ...EXAMPLE_BROUGHT,
  lines: EXAMPLE_BROUGHT.lines.map((line, at) => (at === index ? { ...line, text } : line)),
})

describe('ReviewView', () => {
  it('says how many lines have no place, once, as the heading of the screen', () => {
    expect(show().match(/<h1/g)).toHaveLength(1)
    expect(show()).toContain('2 lines have no place yet.')
    expect(show({ ...EXAMPLE_BROUGHT, leftovers: [] })).toContain('Every line of the file is accounted for.')
  })

  it('shows every line of the file', () => {
    const markup = show()
    for (const index of EXAMPLE_BROUGHT.lines.keys()) expect(markup).toContain(`id="source-${index}"`)
  })

  it('offers the likely place at one press', () => {
    expect(show()).toContain('>Line under Outpatient Coder</span></button>')
  })

  it('shows where each field came from, and leads to it', () => {
    expect(show()).toMatch(/data-lines="0"[^>]*href="\/edit\?contact\.name"/)
  })

  it('flags patient data before the line is placed, and offers to leave it out first', () => {
    const markup = show(withLine(4, 'Audited Edna Marlowe, DOB 04/12/1951'))
    expect(markup).toContain('looks like a patient’s name')
    const acts = markup.slice(markup.indexOf('leftover-acts'))
    expect(acts.indexOf('Not needed')).toBeLessThan(acts.indexOf('Line under'))
  })

  it('takes the person’s own phone and certificate number for no record', () => {
    expect(show()).not.toContain('looks like')
  })

  it('shows the file as text, never as markup', () => {
    expect(show(withLine(4, '<img src=x onerror=alert(1)>'))).not.toContain('<img')
  })
})
