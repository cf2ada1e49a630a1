import { describe, expect, it } from 'vitest'
import { undoAct } from '@/components/shell/use-undo-keys'

describe('undoAct', () => {
  it.each([
    ['z', { ctrlKey: true }, 'undo'],
    ['z', { metaKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['z', { metaKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
  ])('reads %s with %o as %s', (key, held, act) => {
    expect(undoAct({ ...none, ...held, key })).toBe(act)
  })

  it.each([
    ['z', {}],
    ['z', { shiftKey: true }],
    ['z', { ctrlKey: true, altKey: true }],
    ['y', { metaKey: true }],
    ['x', { ctrlKey: true }],
  ])('leaves %s with %o to the browser', (key, held) => {
    expect(undoAct({ ...none, ...held, key })).toBeNull()
  })
})

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
