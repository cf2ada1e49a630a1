import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GapList, remedyWords } from '@/components/match/gap-list'
import { worthWords } from '@/components/match/gap-row'
import type { Gap } from '@/lib/match/report'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import type { Job } from '@/lib/resume/schema'
import type { Suggestion } from '@/lib/worker/protocol'
import { EXAMPLE_REPORT } from './example'

const { gaps } = EXAMPLE_REPORT
const [first] = gaps

const CONCEPTS: readonly Suggestion[] = gaps.flatMap(({ conceptIds }) =>
  conceptIds.map((id) => ({ id, kind: 'standard', label: id, name: id, issuer: null, hint: null })),
)

function show(jobs: readonly Job[], remembered: readonly Gap[] = []): string {
  return renderToStaticMarkup(
    <GapList
      gaps={gaps}
      settled={[]}
      remembered={remembered}
      onBringBack={() => {}}
      tieOf={() => null}
      writeHref={() => '/write/experience/?resume=a'}
      answering={{ concepts: CONCEPTS, jobs, names: async () => true }}
      onChangeWording={() => {}}
      onAnswer={() => false}
      onSetAside={() => {}}
      onTakeBack={() => {}}
    />,
  )
}

describe('GapList', () => {
  it('offers a change for wording, a question for a claim, and neither where there is nothing to do', () => {
    const markup = show(experiencedCoder.experience)
    expect(markup.match(/Change it</g)).toHaveLength(1)
    expect(markup.match(/Write a line</g)).toHaveLength(1)
    expect(markup.match(/I have not</g)).toHaveLength(1)
    expect(markup).toContain('aria-expanded="false"')
  })

  it('keeps what was set aside on an earlier visit under the list, with the way back', () => {
    const claim = gaps.find(({ remedy }) => remedy.kind === 'claim')
    if (claim === undefined) throw new Error('The example has a claim.')
    const markup = show(experiencedCoder.experience, [claim])
    expect(markup).not.toContain('I have not<')
    expect(markup).toContain('1 you have not done')
    expect(markup).toContain(`Ask again: ${claim.label}`)
  })

  it('leads to the wizard while there is no job to name the work in', () => {
    expect(show([])).toMatch(/href="\/write\/experience\/?\?resume=a"/)
  })
})

describe('remedyWords', () => {
  it('counts what is only wording and what needs a word', () => {
    expect(remedyWords(gaps)).toBe('1 is only wording, 1 needs your word')
    expect(remedyWords(gaps.filter((gap) => gap === first))).toBe('1 needs your word')
    expect(remedyWords([])).toBe('')
  })
})

describe('worthWords', () => {
  it('names the unit of each worth', () => {
    expect(gaps.map(worthWords)).toEqual(['1 of Fit', '3 forms', '1.5 of Fit'])
  })
})
