import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

describe('isOfShorterWay', () => {
  it.each([
    ['5 years of coding, or 3 years with an RHIT', 'preferred', [[5], [3, 'credential:rhit']]],
    [
      'Five years of coding or three years with an active RHIT or RHIA',
      'preferred',
      [[5], [3, 'credential:rhit', 'credential:rhia']],
    ],
    ['3 years of coding or 5 years with an RHIT', 'required', [[3], [5]]],
    ['5 years of coding, and 3 years with an RHIT', 'required', [[5], [3]]],
    ['3 years of coding with an RHIT', 'required', [[3]]],
  ])('asks nobody with more years for the credential: %s', (line, level, years) => {
    const { requirements, experience } = asked(line)
    expect(requirements.find(({ anyOf }) => anyOf.includes('credential:rhit'))?.level).toBe(level)
    expect(experience.map((one) => [one.years, ...one.onlyWith])).toEqual(years)
  })
})
