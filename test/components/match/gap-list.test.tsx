import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GapList, gapRows, remedyWords, type SettledGap } from '@/components/match/gap-list'
import { worthWords } from '@/components/match/gap-row'
import type { Gap } from '@/lib/match/report'
import { EXAMPLE_REPORT } from './example'

const { gaps } = EXAMPLE_REPORT
const [first, second] = gaps

function settle(index: number, how: SettledGap['how']): SettledGap {
  const gap = gaps[index]
  if (gap === undefined) throw new Error('The example has no such gap.')
  return { gap, how, position: index }
}

const idsOf = (rows: ReturnType<typeof gapRows>) =>
  rows.map((row) => (row.kind === 'open' ? row.gap.id : `settled ${row.settled.gap.id}`))

describe('gapRows', () => {
  it('keeps the order of the report', () => {
    expect(idsOf(gapRows(gaps, []))).toEqual(['gap-1', 'gap-2', 'gap-3'])
  })

  it('leaves a settled gap where it stood, whether or not the report still has it', () => {
    expect(idsOf(gapRows(gaps, [settle(1, 'have-not')]))).toEqual(['gap-1', 'settled gap-2', 'gap-3'])
    const without = gaps.filter((gap) => gap !== second)
    expect(idsOf(gapRows(without, [settle(1, 'changed')]))).toEqual(['gap-1', 'settled gap-2', 'gap-3'])
  })

  it('shows a gap again that comes back with another change', () => {
    const back = {
      ...second,
      remedy: { kind: 'wording', field: 'summary', before: 'E&M', after: 'E/M' },
    } as Gap
    expect(idsOf(gapRows([back], [settle(1, 'changed')]))).toEqual(['gap-2', 'settled gap-2'])
    expect(idsOf(gapRows([back], [settle(1, 'have-not')]))).toEqual(['settled gap-2'])
  })

  it('keeps a settled gap even when few others are left', () => {
    expect(idsOf(gapRows([], [settle(2, 'changed')]))).toEqual(['settled gap-3'])
  })
})

describe('GapList', () => {
  it('offers a change for wording, a line for a claim, and neither where there is nothing to do', () => {
    const markup = renderToStaticMarkup(
      <GapList
        gaps={gaps}
        settled={[]}
        tieOf={() => null}
        writeHref={() => '/write/experience/?resume=a'}
        onChangeWording={() => {}}
        onHaveNot={() => {}}
        onTakeBack={() => {}}
      />,
    )
    expect(markup.match(/Change it</g)).toHaveLength(1)
    expect(markup.match(/Write a line</g)).toHaveLength(1)
    expect(markup.match(/I have not</g)).toHaveLength(1)
    expect(markup).toMatch(/href="\/write\/experience\/?\?resume=a"/)
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
