/** The two-letter codes of the United States' states and of the District of Columbia, with their names. */
const STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DC: 'District of Columbia',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  IA: 'Iowa',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  MA: 'Massachusetts',
  MD: 'Maryland',
  ME: 'Maine',
  MI: 'Michigan',
  MN: 'Minnesota',
  MO: 'Missouri',
  MS: 'Mississippi',
  MT: 'Montana',
  NC: 'North Carolina',
  ND: 'North Dakota',
  NE: 'Nebraska',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NV: 'Nevada',
  NY: 'New York',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VA: 'Virginia',
  VT: 'Vermont',
  WA: 'Washington',
  WI: 'Wisconsin',
  WV: 'West Virginia',
  WY: 'Wyoming',
}

/**
 * The state that a place names, as its two-letter code: "Dayton, Ohio" and "Dayton, OH 45402" are OH.
 *
 * @returns null when it names none, or a city alone
 */
export function stateOf(place: string): string | null {
  const tidy = place
    .replace(/\b(?:USA|U\.S\.A\.|United States)\b/g, '')
    .replace(/[\d-]+\s*$/, '')
    .replace(/[\s,.]+$/, '')
  const code = /(?:^|[\s,])([A-Z]{2})$/.exec(tidy)?.[1]
  if (code !== undefined && code in STATES) return code
  const lower = tidy.toLowerCase()
  const named = Object.entries(STATES)
    .filter(
      ([, name]) => lower === name.toLowerCase() || new RegExp(`[\\s,]${name.toLowerCase()}$`).test(lower),
    )
    .toSorted(([, a], [, b]) => b.length - a.length)[0]
  return named?.[0] ?? null
}
