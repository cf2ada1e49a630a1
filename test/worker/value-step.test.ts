import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareUnchanged } from '@/components/state/share-unchanged'
import { followValueStep, valueStep } from '@/lib/worker/value-step'

describe('valueStep', () => {
  it('takes a letter along as the text that it stands in', () => {
    const before = {
      name: 'Ada',
      jobs: [
        { title: 'Coder', lines: ['Codes'] },
        { title: 'Clerk', lines: [] },
      ],
    }
    const after = { ...before, jobs: [{ title: 'Coder', lines: ['Codes 9'] }, before.jobs[1]] }
    expect(JSON.stringify(valueStep(before, shareUnchanged(before, after)))).not.toMatch(/Clerk|Ada|Coder/)
  })

  it('is nothing for the same value', () => {
    const value = { name: 'Ada' }
    expect(valueStep(value, value)).toEqual({ kind: 'same' })
  })
})

describe('followValueStep', () => {
  it('leads from any value to any other, over the border between two threads', () => {
    const tree = () => fc.jsonValue({ depthSize: 'medium' })
    fc.assert(
      fc.property(tree(), tree(), (before, other) => {
        const after = shareUnchanged(before, other)
        expect(followValueStep(before, structuredClone(valueStep(before, after)))).toEqual(after)
      }),
    )
  })

  it('follows edits of one field, and leaves all else the same objects', () => {
    const jobs = () =>
      fc.array(fc.record({ title: fc.string(), lines: fc.array(fc.string()) }), { minLength: 2 })
    fc.assert(
      fc.property(jobs(), fc.string(), (before, title) => {
        const after = before.map((job, index) => (index === 0 ? { ...job, title } : job))
        const followed = followValueStep(before, valueStep(before, after))
        expect(followed).toEqual(after)
        expect(followed?.slice(1).every((job, index) => job === before[index + 1])).toBe(true)
      }),
    )
  })

  it('says when it does not know the value to go out from', () => {
    const step = valueStep({ name: 'Ada', place: 'Reno' }, { name: 'Eda', place: 'Reno' })
    expect(followValueStep(null, step)).toBeNull()
    expect(followValueStep(null, valueStep(null, { name: 'Ada' }))).toEqual({ name: 'Ada' })
  })
})
