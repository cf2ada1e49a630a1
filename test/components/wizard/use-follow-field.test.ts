import { describe, expect, it } from 'vitest'
import { offsetToShow } from '@/components/wizard/use-follow-field'

const pane = { top: 50, bottom: 850 }

describe('offsetToShow', () => {
  it('leaves a page alone whose block can be seen', () => {
    expect(offsetToShow(pane, { top: 50, bottom: 62 })).toBe(0)
    expect(offsetToShow(pane, { top: 838, bottom: 850 })).toBe(0)
  })

  it('brings a block that is below or above to the middle', () => {
    expect(offsetToShow(pane, { top: 1040, bottom: 1060 })).toBe(600)
    expect(offsetToShow(pane, { top: -160, bottom: -140 })).toBe(-600)
  })

  it('brings one that is cut off into full sight', () => {
    expect(offsetToShow(pane, { top: 845, bottom: 865 })).toBe(405)
  })
})
