import { describe, expect, it } from 'vitest'
import { read } from '@/test/posting/read'

describe('windowOf', () => {
  it.each([
    ['2 years of HCC coding within the last 3 years', 2, 3],
    ['3 yrs+ inpatient in the last 5', 3, 5],
    ['Minimum of two (2) years of inpatient coding experience in the past five (5) years', 2, 5],
    ['At least 1 year of ED coding during the previous 24 months', 1, 2],
    ['Three of the last five years in acute care coding', 3, 5],
    ['Within the past 5 years, at least 2 years of profee coding', 2, 5],
    ['1+ year coding experience from the last 2 years', 1, 2],
    ['2 years of inpatient coding (last three years)', 2, 3],
    ['2 yrs hosp coding exp. within last 5 yrs', 2, 5],
  ])('reads that only the last years count: %s', (line, years, within) => {
    expect(asked(line)).toEqual([{ years, within }])
  })

  it.each([
    '3 years of inpatient coding experience',
    'Must pass the CCS within 1 year of hire; 2 years of coding experience',
    '3 years of coding experience. Certified within the last year preferred.',
  ])('takes any time where none is said: %s', (line) => {
    expect(asked(line).map(({ within }) => within)).toEqual([null])
  })
})

function asked(line: string) {
  const text = `Medical Coder\n\nRequirements\n- ${line}\n- CPC required for this coding job`
  return read(text).experience.map(({ years, within }) => ({ years, within }))
}
