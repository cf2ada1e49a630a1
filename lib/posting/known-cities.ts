import { isSameCity, statesOn } from './city'

/**
 * Cities that newspapers name without their state, by the state: the datelines of the Associated Press Stylebook, less four
 * that other states have as well (Cleveland, Las Vegas, Miami, Washington).
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  AZ: ['Phoenix'],
  CA: ['Los Angeles', 'San Diego', 'San Francisco'],
  CO: ['Denver'],
  GA: ['Atlanta'],
  HI: ['Honolulu'],
  IL: ['Chicago'],
  IN: ['Indianapolis'],
  LA: ['New Orleans'],
  MA: ['Boston'],
  MD: ['Baltimore'],
  MI: ['Detroit'],
  MN: ['Minneapolis'],
  MO: ['St. Louis'],
  NY: ['New York'],
  OH: ['Cincinnati'],
  OK: ['Oklahoma City'],
  PA: ['Philadelphia', 'Pittsburgh'],
  TX: ['Dallas', 'Houston', 'San Antonio'],
  UT: ['Salt Lake City'],
  WA: ['Seattle'],
  WI: ['Milwaukee'],
}

/**
 * The states in which a city named without one may lie, as far as a page says. "On site in Chicago. We have offices in Denver,
 * CO" leaves Chicago where all know it; other offices may well be near a city whose name is in several states.
 */
export function statesFor(city: string, text: string): ReadonlySet<string> {
  const [known] =
    Object.entries(KNOWN).find(([, names]) => names.some((name) => isSameCity(name, city))) ?? []
  if (known === undefined) return statesOn(text)
  const said = statesOn(
    text
      .split(/[.\n]/)
      .filter((sentence) => !OTHER_OFFICES.test(sentence))
      .join('\n'),
  )
  return said.size === 0 ? new Set([known]) : said
}

const OTHER_OFFICES = /\b(?:offices|locations|branches|hospitals|clients|headquarter\w*)\b/i
