import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftShape } from '@/lib/resume/draft'
import { asideKey, withAside } from '@/lib/resume/set-aside'

describe('withAside', () => {
  it('remembers by posting, each gap once', () => {
    const one = withAside(undefined, 'p', 'codeset:cpt', true)
    const two = withAside(withAside(one, 'p', 'codeset:cpt', true), 'q', 'software:epic', true)
    expect(two).toEqual({ p: ['codeset:cpt'], q: ['software:epic'] })
  })

  it('leaves no trace when all is asked again', () => {
    const one = withAside(undefined, 'p', 'codeset:cpt', true)
    expect(withAside(one, 'p', 'codeset:cpt', false)).toBeUndefined()
    expect(withAside(undefined, 'p', 'codeset:cpt', false)).toBeUndefined()
  })

  it('touches no other posting', () => {
    const all = fc.dictionary(fc.string(), fc.array(fc.string(), { minLength: 1 }))
    fc.assert(
      fc.property(all, fc.string(), fc.string(), fc.boolean(), (before, id, key, isAside) => {
        const { [id]: _, ...others } = before
        expect(withAside(before, id, key, isAside) ?? {}).toMatchObject(others)
      }),
    )
  })
})

describe('asideKey', () => {
  it('is the same however the posting orders its alternatives', () => {
    const cpc = 'credential:cpc'
    const ccs = 'credential:ccs'
    expect(asideKey({ conceptIds: [cpc, ccs], label: 'CPC or CCS' })).toBe(
      asideKey({ conceptIds: [ccs, cpc], label: 'CCS or CPC' }),
    )
    expect(asideKey({ conceptIds: [], label: '3 years' })).toBe('3 years')
  })
})

describe('a draft', () => {
  const draft = { version: 1, id: 'd', name: 'Profee', resume: {}, createdAt: 1, changedAt: 2 }

  it('of before has nothing set aside', () => {
    expect(draftShape.parse(draft).setAside).toBeUndefined()
  })

  it('is read whole beside something else in that place', () => {
    expect(draftShape.parse({ ...draft, setAside: ['codeset:cpt'] })).toMatchObject({ name: 'Profee' })
    expect(draftShape.parse({ ...draft, setAside: { p: ['codeset:cpt'] } }).setAside).toEqual({
      p: ['codeset:cpt'],
    })
  })
})
