import { describe, expect, it } from 'vitest'
import { findNumber } from '@/lib/advice/line/numbers'

describe('findNumber', () => {
  it.each([
    ['Held 96.4 % accuracy', '96.4 %'],
    ['Recovered $12,400 in a year', '$12,400'],
    ['Coded 1,900 accounts', '1,900'],
    ['Coded 50+ charts', '50+'],
    ['Assigned ICD-10-CM and CPT codes', null],
    ['Reviewed charts against CMS-HCC V28', null],
    ['Applied modifiers 25 and 59', null],
    ['Taught the 2024 changes', null],
    ['Leveled 99213 and 99214', null],
    ['Coded E11.9 with HCPCS Level II', null],
    ['Worked in 3M 360 Encompass', null],
    ['Worked CMS-1500 and UB-04 claims', null],
    ['Applied ICD-10-CM to 30 charts', '30'],
    ['Trained six new coders', 'six'],
    ['Took part in two audits of 310 charts', 'two'],
    ['One of the first to code in Epic', null],
  ])('%s: %s', (line, number) => expect(findNumber(line)).toBe(number))
})
