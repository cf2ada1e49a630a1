import { describe, expect, it } from 'vitest'
import { asked, levels } from './read'

describe('withoutLooseNames', () => {
  it('takes "the final DRG" for the DRG that was named', () => {
    const ids = Object.keys(levels(asked('MS-DRG assignment; reconcile the final DRG')))
    expect(ids).toContain('payment:ms-drg')
    expect(ids).not.toContain('payment:drg')
  })

  it('keeps the general name where it stands alone', () => {
    expect(levels(asked('Knowledge of DRGs'))).toHaveProperty('payment:drg')
  })
})

describe('withImplied', () => {
  it('asks whoever assigns modifiers to know them', () => {
    expect(levels(asked('Assign modifiers'))).toMatchObject({
      'codeset:modifiers': 'required',
      'task:modifier-assignment': 'required',
    })
  })
})
