import { describe, expect, it } from 'vitest'
import { asked, levels, read } from './read'

const placesOf = (line: string) => asked(line).places.map(({ kind, states }) => [kind, states.join(' ')])

describe('placesIn', () => {
  it.each([
    ['We cannot hire in California or Colorado', 'CA CO'],
    ['Remote in any state except CA, NY and HI', 'CA NY HI'],
    ['Remote (excluding WA)', 'WA'],
    ['Not eligible: residents of Illinois', 'IL'],
    ['Residents of NY are not eligible', 'NY'],
  ])('reads the states that are shut out: %s', (line, states) => {
    expect(placesOf(line)).toEqual([['states-shut-out', states]])
  })

  it.each([
    ['Telework: two days a week', true],
    ['Telework: No', false],
    ['Telework: on site', false],
    ['Hybrid – Kearny, Nebraska (two days on campus)', true],
  ])('takes the label of an arrangement for one where it is not denied: %s', (line, isSo) => {
    const ids = Object.keys(
      levels(read(`Medical Coder\n${line}\n\nRequirements\n- CPC and two years of coding`)),
    )
    expect(ids.includes('setting:remote')).toBe(isSo)
  })

  it('keeps the states before a refusal', () => {
    expect(placesOf('Must reside in TX or OK, not CA')).toEqual([
      ['states', 'TX OK'],
      ['states-shut-out', 'CA'],
    ])
  })

  it.each(['Knows all payers except those of Ohio', 'CPC not accepted'])('reads none in: %s', (line) => {
    expect(placesOf(line)).toEqual([])
  })
})
