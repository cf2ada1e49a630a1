import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareUnchanged } from '@/components/state/share-unchanged'

describe('shareUnchanged', () => {
  it('keeps the parts that did not change and takes the ones that did', () => {
    const before = { contact: { name: 'Ada' }, jobs: [{ title: 'Coder' }, { title: 'Clerk' }] }
    const after = structuredClone(before)
    after.jobs[1] = { title: 'Auditor' }
    const shared = shareUnchanged(before, after)
    expect(shared.contact).toBe(before.contact)
    expect(shared.jobs[0]).toBe(before.jobs[0])
    expect(shared.jobs.map((job) => job.title)).toEqual(['Coder', 'Auditor'])
    expect(before.jobs[1]).toEqual({ title: 'Clerk' })
  })

  it('copies what is new, so that a later change of it reaches nobody', () => {
    const after = { jobs: [{ title: 'Coder' }, { title: 'Auditor' }] }
    const shared = shareUnchanged({ jobs: [{ title: 'Coder' }] }, after)
    for (const job of after.jobs) job.title = 'Clerk'
    expect(shared.jobs.map((job) => job.title)).toEqual(['Coder', 'Auditor'])
  })

  it('gives the first back for an equal copy, the second for anything else', () => {
    const tree = () => fc.jsonValue({ depthSize: 'small' })
    fc.assert(
      fc.property(tree(), tree(), (one, other) => {
        expect(shareUnchanged(one, structuredClone(one))).toBe(one)
        const copy = structuredClone(other)
        expect(shareUnchanged(one, copy)).toEqual(other)
        expect(copy).toEqual(other)
      }),
    )
  })
})
