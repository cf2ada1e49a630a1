import { describe, expect, it } from 'vitest'
import { bestOpeners, equalToFirst } from '@/lib/tally/best-openers'
import { opener } from './build'

describe('bestOpeners', () => {
  it('puts first what opens the most postings, whatever Fit it adds', () => {
    const found = bestOpeners([
      { id: 'a', openers: [opener('CCS', { gain: 5 }), opener('Epic', { lifts: [], gain: 40 })] },
      { id: 'b', openers: [opener('CCS', { gain: 5 }), opener('CRC', { gain: 60 })] },
    ])
    expect(found.map(({ label, opens, gain }) => [label, opens, gain])).toEqual([
      ['CCS', ['a', 'b'], 10],
      ['CRC', ['b'], 60],
      ['Epic', [], 40],
    ])
  })

  it('does not call a posting opened while another condition of it is missed', () => {
    const [ccs] = bestOpeners([{ id: 'a', openers: [opener('CCS', { stillMissed: 1 })] }])
    expect(ccs).toMatchObject({ opens: [], eases: ['a'], over: 1 })
  })

  it('counts what answers in part, but offers nothing that no posting names', () => {
    const found = bestOpeners([
      { id: 'a', openers: [opener('Epic', { lifts: [] }), opener('EHR', { isNamed: false, lifts: [] })] },
      { id: 'b', openers: [opener('Epic', { isNamed: false, lifts: [], gain: 3 })] },
    ])
    expect(found.map(({ label, gain, over }) => [label, gain, over])).toEqual([['Epic', 23, 2]])
  })

  it('is led by Fit where nothing opens anything', () => {
    const found = bestOpeners([
      { id: 'a', openers: [opener('Epic', { lifts: [], gain: 2 }), opener('CPT', { lifts: [], gain: 3 })] },
    ])
    expect(found.map(({ label }) => label)).toEqual(['CPT', 'Epic'])
  })
})

describe('equalToFirst', () => {
  it('names what would help exactly as much', () => {
    const found = bestOpeners([
      { id: 'a', openers: [opener('RHIT'), opener('CCS'), opener('CRC', { gain: 1 })] },
    ])
    expect(found[0]?.label).toBe('CCS')
    expect(equalToFirst(found).map(({ label }) => label)).toEqual(['RHIT'])
  })

  it('of nothing is nothing', () => {
    expect(equalToFirst([])).toEqual([])
  })
})
