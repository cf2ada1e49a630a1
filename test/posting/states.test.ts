import { describe, expect, it } from 'vitest'
import { asked } from './read'

const statesOf = (line: string) => asked(line).places.map(({ kind, states }) => [kind, states.join(' ')])

describe('statesIn', () => {
  it.each([
    ['We cannot hire in California or Colorado', 'CA CO'],
    ['Remote in any state except CA, NY and HI', 'CA NY HI'],
    ['Remote (excluding WA)', 'WA'],
    ['Remote (excluding CT)', 'CT'],
    ['Remote within the US (no HI or AK)', 'HI AK'],
    ['Not eligible: residents of Illinois', 'IL'],
    ['Not remote-eligible in: AK, HI', 'AK HI'],
    ['Residents of NY are not eligible', 'NY'],
    ["We can't consider people in CA, NY or WA", 'CA NY WA'],
    ['US-based only (no CA, no IL)', 'CA IL'],
  ])('reads the states that are shut out: %s', (line, states) => {
    expect(statesOf(line)).toEqual([['states-shut-out', states]])
  })

  it('takes the number of a job for no state', () => {
    expect(statesOf('Job ID: 2291-A | Full Time | Remote - OK, KS, MO residents')).toEqual([
      ['states', 'OK KS MO'],
    ])
    expect(statesOf('Must reside in ID or WA')).toEqual([['states', 'ID WA']])
    expect(statesOf('Must reside near Boise, ID 83702')).toEqual([['states', 'ID']])
    expect(statesOf('Remote OK after 90 days')).toEqual([])
    expect(statesOf('Remote OK, TX or AR')).toEqual([['states', 'OK TX AR']])
  })

  it('keeps the states before a refusal', () => {
    expect(statesOf('Must reside in TX or OK, not CA')).toEqual([
      ['states', 'TX OK'],
      ['states-shut-out', 'CA'],
    ])
  })

  it.each([
    'Knows all payers except those of Ohio',
    'CPC not accepted',
    'Must live in the Central zone; shift is 7p-7a CT',
    'Must work from home 8 am to 4 pm MT',
  ])('reads none in: %s', (line) => {
    expect(statesOf(line)).toEqual([])
  })

  it.each([
    'St. Brendan Health - Tampa, FL (remote within the US)',
    'Tampa, FL (remote within the United States)',
    'Tampa, FL | Remote in the continental U.S.',
    'Remote (US) - Columbus, OH',
    'Columbus, OH (fully remote, US residents only)',
    'Columbus, OH - Remote, must live in the US',
    'Columbus, OH. Open to candidates anywhere in the country.',
    'Columbus, OH - Remote - FT',
    'Remote, US residents only - Columbus, OH',
    'Must live in the US. Heron Health, Tampa, FL',
    'Remote in the US for Heron Health of Tampa, FL',
  ])('takes the state of the employer for no residence: %s', (line) => {
    expect(statesOf(line)).toEqual([])
  })

  it.each([
    ['Tampa, FL (Remote in the US: TX, OK)', 'TX OK'],
    ['Must reside in the US, in TX or OK', 'TX OK'],
    ['Columbus, OH - Remote within Ohio', 'OH'],
    ['Remote - OH', 'OH'],
    ['Work from home in the US, must live in Florida', 'FL'],
    ['Remote (US) - must be in TX, OK, KS', 'TX OK KS'],
    ['Must reside in the US in one of these: TX, OK, KS', 'TX OK KS'],
    ['Must reside in the United States within one of the following: Alabama, Florida, Georgia', 'AL FL GA'],
    ['We hire remote in the USA from TX, OK, and KS only.', 'TX OK KS'],
    ['Remote in the United States - candidates in Texas, Ohio and Georgia only', 'TX OH GA'],
    ['Remote in any state of the following: Texas, Ohio, Georgia.', 'TX OH GA'],
    ['Must live in the US, and within commuting distance of Tampa, FL.', 'FL'],
  ])('reads the states of residence beside the country: %s', (line, states) => {
    expect(statesOf(line)).toEqual([['states', states]])
  })

  it('takes “no exceptions” for no state shut out', () => {
    expect(asked('Credential (no exceptions), live in NC/SC/VA/TN').places.map(({ kind }) => kind)).toEqual([
      'states',
    ])
  })
})
