import { describe, expect, it } from 'vitest'
import { asked } from './read'

describe('isOwedLater', () => {
  const cpc = (line: string) => asked(line).requirements.find(({ anyOf }) => anyOf.includes('credential:cpc'))

  it.each([
    [
      'CPC certification preferred at hire; if not certified, must become certified within 18 months of hire',
      18,
    ],
    ['CPC preferred; must be obtained within 2 years', 24],
    ['CPC preferred. If not certified, must become certified within 1 year.', 12],
    ['CPC preferred at hire. Must be obtained within 18 months.', 18],
    ['CPC preferred. Candidates who are not certified must obtain certification within 2 years.', 24],
    ['CPC preferred upon hire, but must obtain certification within 12 months', 12],
    ['CPC preferred - must obtain within 3 years of hire', 36],
    ['CPC, CPB or CCA preferred; will be expected to certify in the first 18 months (we pay)', 18],
    ['CPC preferred; shall pass the exam within 1 year', 12],
  ])('is required later: %s', (line, months) => {
    expect(cpc(line)).toMatchObject({ level: 'required', due: { months } })
  })

  it.each([
    'CPC preferred',
    'CPC preferred, RHIT must be obtained within 2 years',
    'CPC preferred; must complete a background check within 30 days',
    'CPC preferred. RHIT must be obtained within 2 years.',
    'CPC preferred. A state license must be obtained within 6 months.',
    'CPC preferred. Staff must complete orientation within 30 days.',
    'CPC preferred. Coders may become certified within 1 year.',
    'CPC preferred. Must get a flu shot within 30 days of hire',
    'CPC preferred, must have two years of coding within the last five years',
    'CPC preferred; will be expected to work in the office for the first 18 months',
  ])('stays a wish: %s', (line) => expect(cpc(line)?.level).toBe('preferred'))

  it.each([
    ['CPC required. CRC preferred. Certification must be obtained within 6 months.', 'preferred'],
    ['CPC required. CRC preferred. It must be obtained within 6 months.', 'required'],
    ['CRC preferred. Certification must be obtained within 6 months.', 'required'],
  ])('takes “certification” for that of the credential alone that is named: %s', (line, level) => {
    const crc = asked(line).requirements.find(({ anyOf }) => anyOf.includes('credential:crc'))
    expect(crc?.level).toBe(level)
  })
})
