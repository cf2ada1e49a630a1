import { describe, expect, it } from 'vitest'
import { isPlace, placeIn } from '@/lib/import/places'

describe('placeIn', () => {
  it.each([
    ['Ridgeway Regional Hospital, Columbus, OH', 'Columbus, OH'],
    ['Potomac Specialty Physicians, Washington, DC', 'Washington, DC'],
    ['Columbus, OH 43215', 'Columbus, OH 43215'],
    ['Norrvik Omsorg, Stockholm, Sweden', 'Stockholm, Sweden'],
    ['St. Paul, MN', 'St. Paul, MN'],
    ['Inpatient Coder, Remote', 'Remote'],
    ['Potomac Specialty Physicians, New York, New York', 'New York, New York'],
    ['Carson City, Nevada', 'Carson City, Nevada'],
    ['Delta Cardiovascular Associates, Shreveport LA', 'Shreveport LA'],
    ['1200 Peach St., Apt 4, Macon GA 31201', 'Macon GA 31201'],
    ['Peach State Billing LLC, College Park, GA', 'College Park, GA'],
    ['Duluth, MN 55802, USA', 'Duluth, MN 55802, USA'],
    ['Duluth, MN United States', 'Duluth, MN United States'],
    ['Mercer Hospital Fort Worth, TX', 'Fort Worth, TX'],
    ['Ridgeway Clinic Kansas City, MO', 'Kansas City, MO'],
    ['Lakeshore Health, Toronto, ON, Canada', 'Toronto, ON, Canada'],
  ])('finds the place in %s', (text, place) => {
    const found = placeIn(text)
    expect(found && text.slice(found.start, found.end)).toBe(place)
  })

  it.each([
    'Borough Health Plan, New York',
    'Northlake Compliance Partners, LLC',
    'Registered Nurse, Telemetry',
    'Robert Amin, Family Practice MD',
  ])('finds none in %s', (text) => {
    expect(placeIn(text)).toBeNull()
  })

  it('knows a country or a state alone', () => {
    expect(['Afghanistan', 'Ohio', 'Epic'].map(isPlace)).toEqual([true, true, false])
  })
})
