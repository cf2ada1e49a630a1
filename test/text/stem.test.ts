import { describe, expect, it } from 'vitest'
import { stem } from '@/lib/text/stem'

describe('stem', () => {
  it.each([
    ['assigns', 'assigned'],
    ['coding', 'codes'],
    ['query', 'queries'],
    ['querying', 'queries'],
    ['audits', 'auditing'],
    ['releases', 'releasing'],
    ['Charts', 'chart'],
  ])('gives %s and %s one stem', (a, b) => {
    expect(stem(a)).toBe(stem(b))
  })

  it.each([
    ['clinic', 'clinical'],
    ['medical', 'medications'],
    ['integrity', 'integrated'],
    ['coder', 'coding'],
    ['organ', 'organization'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })

  it.each(['CCS', 'CMS', 'HCPCS', 'DRGS', 'ICD10', 'bus', '95%'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word.toLowerCase())
  })
})
