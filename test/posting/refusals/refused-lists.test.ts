import { describe, expect, it } from 'vitest'
import { levels, read } from '@/test/posting/read'

describe('refusedIn', () => {
  it.each([
    'The following will not be considered: CCA, CPC-A',
    'No: CCA, CPC-A',
    'Not accepted:\n- CCA\n- CPC-A',
  ])('shuts out what stands under a heading that refuses: %s', (list) => {
    const posting = read(`Medical Coder\n\nRequirements\n- CPC with two years of experience\n\n${list}`)
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cca', 'credential:cpc-a'])
    expect(Object.keys(levels(posting))).toEqual(['credential:cpc'])
  })

  it.each([
    'Deal-breakers\n- No relocation paid\n- CPC-A',
    'Deal breakers: CPC-A',
    'Not a good fit if you hold:\n- CPC-A',
  ])('shuts out the apprentices of what is not wanted: %s', (list) => {
    const posting = read(`Medical Coder\n\nRequirements\n- CPC with two years of experience\n\n${list}`)
    expect(posting.excluded.map(({ conceptId }) => conceptId)).toEqual(['credential:cpc-a'])
  })

  it('shuts out nobody with a full credential under “Deal breakers”, which may be what nobody is taken without', () => {
    expect(read('Medical Coder\n\nRequirements\n- CPC\n\nDeal breakers\n- No COC').excluded).toEqual([])
  })

  it('shuts out nothing under jobs like this one', () => {
    expect(read('Medical Coder\n\nRequirements\n- CPC\n\nSimilar jobs\n- Coder, CPC-A').excluded).toEqual([])
  })

  it('shuts out nothing under other headings', () => {
    expect(read('Medical Coder\n\nRequirements\n- CPC\n\nPreferred\n- CCA, two years').excluded).toEqual([])
  })
})
