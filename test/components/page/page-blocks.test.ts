import { describe, expect, it } from 'vitest'
import {
  boxAround,
  fieldOfWords,
  groupBlocks,
  isBlank,
  joinBetween,
  numberPages,
  pageCountWords,
  textOf,
} from '@/components/page/page-blocks'
import { block, EXAMPLE_LAYOUT, run } from './example'

describe('groupBlocks', () => {
  it('makes one list of neighbouring items', () => {
    const groups = groupBlocks(EXAMPLE_LAYOUT.pages[0]?.blocks ?? [])
    expect(
      groups.map((group) => (group.kind === 'list' ? group.items.map(({ id }) => id) : group.key)),
    ).toEqual(['name', 'contact', 'line', 'experience', 'job', ['bullet-1', 'bullet-2']])
  })

  it('begins a new list after other words', () => {
    const item = (id: string) => block(id, 'li', null, [])
    const groups = groupBlocks([item('a'), block('between', 'p', null, []), item('b'), item('c')])
    expect(groups.map((group) => group.kind)).toEqual(['list', 'block', 'list'])
  })
})

describe('boxAround', () => {
  it('holds all words of a block', () => {
    expect(boxAround([run('ab', 50, 100), run('abcd', 60, 114)])).toEqual({
      leftPt: 50,
      topPt: 90,
      widthPt: 30,
      heightPt: 28,
    })
  })

  it('is nothing around no words', () => expect(boxAround([])).toBeNull())
})

describe('joinBetween', () => {
  const from = (text: string) => run(text, 50, 100)

  it.each([
    ['a new line is a space', from('charts a day'), run('with care', 50, 114), ' '],
    ['a word broken at its hyphen is one word', from('ICD-10-'), run('CM', 50, 114), ''],
    ['a dash between words is none', from('2019 –'), run('Present', 50, 114), ' '],
    ['a written space is enough', from('Coder, '), run('Fernhollow', 85, 100), ''],
    ['a change of type inside a word is no space', from('CPC'), run(',', 65, 100), ''],
    ['a wide gap on one line is a space', from('Coder'), run('2019', 300, 100), ' '],
  ])('%s', (_, before, after, join) => expect(joinBetween(before, after)).toBe(join))
})

describe('textOf', () => {
  it('reads a block as one line', () => {
    const bullet = EXAMPLE_LAYOUT.pages[0]?.blocks.find(({ id }) => id === 'bullet-1')
    expect(textOf(bullet?.runs ?? [])).toBe(
      'Reviewed 42 outpatient charts a day, first-pass accuracy 96.4 %.',
    )
  })
})

describe('numberPages', () => {
  it('counts from 1', () => expect(numberPages(EXAMPLE_LAYOUT).map(({ number }) => number)).toEqual([1, 2]))
  it('knows none without a layout', () => expect(numberPages(null)).toEqual([]))
})

describe('fieldOfWords', () => {
  it('finds the field that lost words came from, over the ends of lines', () => {
    expect(fieldOfWords(EXAMPLE_LAYOUT, 'first-pass accuracy')).toBe('experience.0.bullets.0.text')
    expect(fieldOfWords(EXAMPLE_LAYOUT, 'Sinclair Ridge College')).toBe('education.0')
  })

  it('knows none for a heading, and for words that stand nowhere', () => {
    expect(fieldOfWords(EXAMPLE_LAYOUT, 'Experience')).toBeNull()
    expect(fieldOfWords(EXAMPLE_LAYOUT, 'phlebotomy')).toBeNull()
    expect(fieldOfWords(EXAMPLE_LAYOUT, ' ')).toBeNull()
  })
})

describe('pageCountWords', () => {
  it('counts the pages and names the paper', () => {
    expect(pageCountWords(EXAMPLE_LAYOUT)).toBe('2 pages, Letter')
    expect(pageCountWords({ ...EXAMPLE_LAYOUT, widthPt: 595.28, pages: [] })).toBe('0 pages, A4')
  })
})

describe('isBlank', () => {
  it('holds for pages without a word', () => {
    expect(isBlank(EXAMPLE_LAYOUT)).toBe(false)
    expect(isBlank({ ...EXAMPLE_LAYOUT, pages: [{ blocks: [] }] })).toBe(true)
  })
})
