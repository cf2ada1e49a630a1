import { describe, expect, it } from 'vitest'
import { asked, levels } from './read'

const kindsOf = (line: string) => asked(line).places.map(({ kind }) => kind)

describe('onSiteAsked', () => {
  it.each([
    'This is an on-site position in Tulsa',
    'Work type: Onsite',
    'Not a remote position',
    'On-site Monday through Friday, 8 to 5',
    'Remote: No',
    'Telework eligible No',
    'Not a work at home job, sorry',
    'This job cannot be done from home',
    'No remote work is possible',
    'Remote work is not available for this role',
  ])('reads that one always works on site: %s', (line) => {
    expect(kindsOf(line)).toEqual(['on-site'])
  })

  it.each([
    'Hybrid: 2 days onsite',
    'This is a hybrid role with three days in office',
    'Location: Hybrid in Tulsa',
    'Harrow Health | Onsite/Hybrid in Omaha',
    'On-site or hybrid',
    'On site for the first 90 days, then remote',
    'Must come on site once a quarter',
    'Onsite Tues/Thurs at our office in Boise',
  ])('reads that one works on site some of the time: %s', (line) => {
    expect(kindsOf(line)).toEqual(['partly-on-site'])
  })

  it.each([
    'Remote or onsite, your choice',
    'You may work on-site or from home',
    'Remote/hybrid position',
    'Fully remote; no onsite requirement',
    'This job is not onsite',
    'On-site child care and parking are free',
    'Codes in-office procedures for dermatology',
    'Two weeks of in-person training, then fully remote',
  ])('reads no such condition: %s', (line) => {
    expect(kindsOf(line)).toEqual([])
  })

  it('hears no remote work where it is denied', () => {
    expect(levels(asked('Remote work is not available for this role'))).not.toHaveProperty('setting:remote')
  })

  it('hears that nobody should ask about remote', () => {
    expect(Object.keys(levels(asked('In office only, please don’t ask about remote')))).not.toContain(
      'setting:remote',
    )
  })
})
