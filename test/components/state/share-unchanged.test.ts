import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareAllBut, shareUnchanged } from '@/components/state/share-unchanged'

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

describe('shareAllBut', () => {
  it('takes over what is new at one place, and looks nowhere else', () => {
    const before = {
      name: 'Ada',
      jobs: [
        { title: 'Coder', lines: ['Codes'] },
        { title: 'Clerk', lines: [] },
      ],
    }
    const after = structuredClone(before)
    after.jobs[0]?.lines.push('Audits')
    const shared = shareAllBut('jobs.0.lines', before, after)
    expect(shared).toEqual(after)
    expect(shared.jobs[1]).toBe(before.jobs[1])
    after.name = 'Eda'
    expect(shareAllBut('jobs.0.lines', before, after).name).toBe('Ada')
  })

  it('gives the first back where nothing differs, and the same as shareUnchanged after any one edit', () => {
    const jobs = fc.array(fc.record({ title: fc.string(), lines: fc.array(fc.string()) }), { minLength: 1 })
    fc.assert(
      fc.property(jobs, fc.nat(), fc.array(fc.string()), (before, at, lines) => {
        const place = at % before.length
        const path = `${place}.lines`
        expect(shareAllBut(path, before, structuredClone(before))).toBe(before)
        const after = before.map((job, index) => (index === place ? { ...job, lines } : job))
        expect(shareAllBut(path, before, after)).toEqual(shareUnchanged(before, after))
      }),
    )
  })
})
