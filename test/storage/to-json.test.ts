import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJson } from '@/lib/storage/to-json'

describe('toJson', () => {
  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 5, withNullPrototype: false }), (value) => {
        expect(toJson(value)).toBe(JSON.stringify(value))
      }),
    )
  })

  it('leaves out what is undefined, and writes null for it in a list', () => {
    const value = { resume: { jobs: [{ hidden: undefined, title: 'Coder' }, undefined], summary: undefined } }
    expect(toJson(value)).toBe('{"resume":{"jobs":[{"title":"Coder"},null]}}')
  })

  it('writes an entry once for as long as it stays, and a new one anew', () => {
    let asked = 0
    const job = {
      get title() {
        asked += 1
        return 'Coder'
      },
    }
    const other = { title: 'Clerk' }
    expect(toJson({ resume: { experience: [job, other] } })).toContain('"Coder"')
    expect(toJson({ resume: { experience: [{ title: 'Auditor' }, job] } })).toBe(
      '{"resume":{"experience":[{"title":"Auditor"},{"title":"Coder"}]}}',
    )
    expect(asked).toBe(1)
  })
})
