import { describe, expect, it } from 'vitest'
import { cityOfPlace, isSameCity, statesOn } from '@/lib/posting/city'
import { asked } from './read'

const cityOf = (line: string) => asked(line).places[0]?.city

describe('cityBeside', () => {
  it.each([
    ['Busy family practice in El Paso, TX (on site)', 'El Paso', 'TX'],
    ['Location: Dayton, OH | Onsite', 'Dayton', 'OH'],
    ['Location: Dayton, Ohio | Onsite', 'Dayton', 'OH'],
    ['Harrow Health | Onsite/Hybrid in Omaha', 'Omaha', null],
    ['This is an on-site position in Tulsa, OK', 'Tulsa', 'OK'],
    ['Onsite: St. Louis, MO', 'St. Louis', 'MO'],
    ['McAllen, TX | On-site', 'McAllen', 'TX'],
    ["O'Fallon, MO (on site)", "O'Fallon", 'MO'],
    ['Port St. Lucie, FL | Onsite', 'Port St. Lucie', 'FL'],
    ['Hybrid in Winston-Salem, NC', 'Winston-Salem', 'NC'],
    ['Lake of the Woods, MN (onsite)', 'Lake of the Woods', 'MN'],
    ['Kettering Health Dayton, OH (hybrid)', 'Dayton', 'OH'],
    ['Medical Coder College Station, TX | Onsite', 'College Station', 'TX'],
    ['Harrow Health, Columbus, OH. This is an onsite position in Columbus.', 'Columbus', 'OH'],
    ['Medical Lake, WA (on site)', 'Medical Lake', 'WA'],
    ['Prairie Clinic Medicine Lodge, KS (on site)', 'Medicine Lodge', 'KS'],
    ['Harrow Health, West Springfield, MA. An onsite position in Springfield.', 'Springfield', null],
    [
      'Harrow Health, West Springfield, MA. An onsite position in West Springfield.',
      'West Springfield',
      'MA',
    ],
    ['Harrow Health, Columbus, Ohio. This is an onsite position in Columbus.', 'Columbus', 'OH'],
  ])('reads where the site is: %s', (line, name, state) => expect(cityOf(line)).toEqual({ name, state }))

  it.each([
    'Work type: Onsite',
    'On-site Monday through Friday, 8 to 5',
    'Onsite in the coding department',
    'Hybrid in our HIM office',
    'Coding Lead, HR (on site)',
    'Certified Medical Coder, MA | Onsite',
    'Coder II, MA | Onsite',
    'Revenue Cycle, IN | Onsite',
    'Mercy Clinic, PA (hybrid)',
    'This position is Hybrid in Nature.',
    'Onsite in Ohio',
    'Offices in Columbus, OH and Columbus, GA. Onsite position in Columbus.',
  ])('reads no city in: %s', (line) => expect(cityOf(line)).toBeNull())
})

describe('cityBeside, where the city stands near', () => {
  it.each([
    ['Busy family practice in San Antonio, TX. In office Monday to Friday, 8 to 5.', 'San Antonio', 'TX'],
    ['Northwoods Medical Center, Duluth, MN\nSchedule: on site for the first six months', 'Duluth', 'MN'],
    ['Northwoods Medical Center, Duluth, Minnesota\nSchedule: on site', 'Duluth', 'MN'],
    ['Hybrid, Durham NC', 'Durham', 'NC'],
    ['Family practice in Silver Spring, MD. Reports to Kim Nguyen, MD. On-site.', 'Silver Spring', 'MD'],
    ['Our clinic is in Fort Wayne, IN. On-site.', 'Fort Wayne', 'IN'],
    ['Submits claims for our clinic in Duluth, MN. On-site.', 'Duluth', 'MN'],
    ['Heron Clinic, Duluth, MN\nOn-site role.\nSend resumes to Acme Recruiting, Chicago, IL', 'Duluth', 'MN'],
  ])('reads it in the line, or in the line before: %s', (line, name, state) =>
    expect(cityOf(line)).toEqual({ name, state }),
  )

  it.each([
    'Clinics in Duluth, MN and Fargo, ND\nOn site',
    'Heron Health, Duluth, MN\nOn site\nWe also run a hospital in Fargo, ND',
    'Heron is headquartered in Nashville, TN. This position is on site.',
    'Heron Health, Duluth, MN\nWe are growing\nWork type: Onsite',
    'Coder II, MA\nOnsite',
    'On-site, Epic OR Cerner',
    'On-site. We use Epic, OR Cerner',
    'Work with Epic, IN our office on-site.',
    'Reports to Kim Nguyen, MD. On-site in clinic three days.',
    'Supervised by Dr. Susan Lee, PA. On-site daily.',
    'Our owner, Susan Lee, DC, is here every day. On-site.',
    'Send resume to Mary Reed, DC\nOn-site, Monday to Friday',
    'Send resumes to Acme Recruiting, Chicago, IL\nOn-site role at client hospital.',
    'Our parent, Acme Health of Dallas, TX, is growing. On-site.',
  ])('takes none for sure: %s', (line) => expect(cityOf(line)).toBeNull())
})

describe('isSameCity', () => {
  it.each([
    ['Saint Louis', 'St. Louis', true],
    ['Fort Worth', 'Ft. Worth', true],
    ['Mount Vernon', 'Mt Vernon', true],
    ['O’Fallon', "O'Fallon", true],
    ['Port St. Lucie', 'Port Saint Lucie', true],
    ['N. Canton', 'North Canton', true],
    ['New York City', 'New York', true],
    ['West Springfield', 'Springfield', false],
    ['North Canton', 'Canton', false],
    ['McAllen', 'Allen', false],
    ['Frankfort', 'Frankft', false],
    ['Port St. Lucie', 'St. Lucie', false],
  ])('%s, %s: %s', (one, other, said) => expect(isSameCity(one, other)).toBe(said))
})

describe('cityOfPlace', () => {
  it.each([
    ['Springfield, MA 01103', 'Springfield'],
    ['Springfield MA', 'Springfield'],
    ['Springfield MA 01103', 'Springfield'],
    ['Kansas City, Missouri', 'Kansas City'],
    ['St. Louis MO', 'St. Louis'],
    ['New York', 'New York'],
    ['Washington', 'Washington'],
    ['Columbus', 'Columbus'],
  ])('%s: %s', (place, city) => expect(cityOfPlace(place)).toBe(city))
})

describe('statesOn', () => {
  it.each([
    ['Our Georgia hospitals. Offices in Macon, GA and Mobile, AL', ['GA', 'AL']],
    ['Kansas City. Coding, OR billing? IN all', ['OR']],
    ['Nothing here', []],
  ])('%s: %j', (text, codes) => expect([...statesOn(text)]).toEqual(codes))
})
