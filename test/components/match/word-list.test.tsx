import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WordList } from '@/components/match/word-list'
import type { TermComparison } from '@/lib/match/report'
import { wordChoice } from '@/lib/resume/word-choice'

const terms: readonly TermComparison[] = [
  { text: 'ChartLume', isAccepted: false, isFound: false, requirementId: 'term-1' },
  { text: 'CodeHarbor', isAccepted: true, isFound: true, requirementId: 'term-2' },
]

function show(listed: readonly TermComparison[], decided: readonly string[]): string {
  return renderToStaticMarkup(
    <WordList
      terms={listed}
      choices={decided.map((text) => wordChoice(text, 'accepted', 1))}
      problem={null}
      choose={() => {}}
      takeBack={() => {}}
      tell={() => {}}
    />,
  )
}

describe('WordList', () => {
  it('asks about what is open, and lets what was decided be taken back', () => {
    const markup = show(terms, ['CodeHarbor'])
    expect(markup).toContain('aria-label="Count it: ChartLume"')
    expect(markup).toContain('aria-label="Leave it out: ChartLume"')
    expect(markup).toContain('aria-label="Take back: CodeHarbor"')
    expect(markup).not.toContain('Count it: CodeHarbor')
  })

  it('lists what is remembered where no word of this posting is open', () => {
    expect(show([], ['BrightPath'])).toContain('1 word you decided on')
  })

  it('is not there when there is nothing to say', () => {
    expect(show([], [])).toBe('')
  })
})
