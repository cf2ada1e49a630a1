import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MatchView } from '@/components/match/match-view'
import type { MatchReport } from '@/lib/match/report'
import { EXAMPLE_POSTING, EXAMPLE_REPORT, EXAMPLE_TEXT } from './example'

function show(report: MatchReport, text = EXAMPLE_TEXT): string {
  return renderToStaticMarkup(
    <MatchView
      matched={{ posting: { ...EXAMPLE_POSTING, text }, report, findings: [], concepts: [] }}
      isStale={false}
      readability={null}
      remarks={null}
      levels={null}
      readings={null}
      nothingYet={<p>Begin with a credential</p>}
      said=""
      notesHref="/postings/?posting=p"
      onPasteAnother={() => {}}
      onEditText={() => {}}
    />,
  )
}

describe('MatchView', () => {
  it('says the verdict once, as the heading of the screen', () => {
    expect(show(EXAMPLE_REPORT).match(/<h1/g)).toHaveLength(1)
    expect(show(EXAMPLE_REPORT)).toContain(EXAMPLE_REPORT.verdict)
  })

  it('lists conditions not met first, then unclear, then met', () => {
    const [met, years, degree] = EXAMPLE_REPORT.knockouts
    if (!met || !years || !degree) throw new Error('The example has three conditions.')
    const markup = show({ ...EXAMPLE_REPORT, knockouts: [met, degree, { ...years, verdict: 'not-met' }] })
    const ids = [...markup.matchAll(/id="report-(knockout-\d)"/g)].map((match) => match[1])
    expect(ids).toEqual(['knockout-2', 'knockout-3', 'knockout-1'])
  })

  it('prints the sums as the report gives them', () => {
    const markup = show(EXAMPLE_REPORT)
    for (const sum of ['19.7 / 20', '1.0 / 2', '0.0 / 1.5', '20.7 / 23.5', '6 / 8'])
      expect(markup).toContain(`>${sum}<`)
  })

  it('says that Fit is capped, and why', () => {
    const because = 'A required credential is not held.'
    const markup = show({
      ...EXAMPLE_REPORT,
      fit: { ...EXAMPLE_REPORT.fit, cap: { at: 59, from: 87, because } },
    })
    expect(markup).toContain('59')
    expect(markup).toContain(because)
  })

  it('shows the posting as text, never as markup', () => {
    const text = EXAMPLE_TEXT.replace('Risk Adjustment Coder', '<img src=x onerr> Cod')
    expect(show(EXAMPLE_REPORT, text)).not.toContain('<img')
  })

  it('gives every requirement a place on both sides', () => {
    const markup = show(EXAMPLE_REPORT)
    for (const { requirementId } of EXAMPLE_REPORT.rows) {
      expect(markup).toContain(`id="posting-${requirementId}"`)
      expect(markup).toContain(`id="report-${requirementId}"`)
    }
  })

  it('shows a sentence and no number for a resume without anything to compare', () => {
    const markup = show({ ...EXAMPLE_REPORT, isResumeEmpty: true })
    expect(markup).toContain('Begin with a credential')
    for (const name of ['Fit', 'Findability']) expect(markup).not.toContain(`${name}</h2>`)
  })

  it('shows no zeros for a posting that asks for nothing', () => {
    const nothing = { value: 0, lines: [], points: 0, of: 0, cap: null }
    const markup = show({
      ...EXAMPLE_REPORT,
      fit: nothing,
      findability: nothing,
      knockouts: [],
      rows: [],
      findabilityRows: [],
      gaps: [],
    })
    expect(markup).not.toContain('Findability</h2>')
  })
})
