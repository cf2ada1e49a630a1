import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

function onSite(posting: string, place: string) {
  const page = `Medical Coder\n${posting}\nRequirements\n- CPC required\n- ICD-10-CM coding of clinic visits`
  return knockout(resumeOf({ place }), readText(page), 'place')
}

describe('placeKnockouts', () => {
  it.each([
    ['On-site in Columbus, GA', 'Columbus, Georgia', 'met'],
    ['On-site in Columbus, GA', 'Columbus GA 31901', 'met'],
    ['On-site in Columbus, GA', 'Columbus, OH', 'unclear'],
    ['On-site in Columbus, GA', 'Columbus', 'unclear'],
    ['On-site in Columbus', 'Columbus', 'unclear'],
    ['On-site in Columbus', 'Columbus, OH', 'met'],
    ['Harrow Health, Georgia. This is an onsite position in Columbus.', 'Columbus, OH', 'unclear'],
    ['On-site in San Juan, PR', 'San Juan, PR', 'met'],
    ['On-site in San Juan, PR', 'San Juan, Puerto Rico 00907', 'met'],
    ['On-site in San Juan, PR', 'San Juan, TX', 'unclear'],
    ['On-site in San Juan, PR', 'San Juan', 'unclear'],
    ['On site in Chicago. We have offices in New York, NY and Denver, CO.', 'Chicago, IL', 'met'],
    ['On site in Columbus. We have offices in Macon, GA and Denver, CO.', 'Columbus, OH', 'unclear'],
    ['On site in Chicago. Our Ohio team is small.', 'Chicago, IL', 'unclear'],
    ['Medical Lake, WA (on site)', 'Medical Lake, WA', 'met'],
    ['Medical Lake, WA (on site)', 'Lake, WA', 'unclear'],
    ['On site in West Springfield, MA', 'W. Springfield, MA', 'met'],
    ['On site in West Springfield, MA', 'Springfield, MA', 'unclear'],
  ])('%s: %s is %s', (posting, place, verdict) => expect(onSite(posting, place)?.verdict).toBe(verdict))

  it('asks for the state of a city that others share', () => {
    expect(onSite('On-site in Columbus, GA', 'Columbus')?.because).toBe(
      'The posting is on site in Columbus, GA. You give “Columbus”. Add your state.',
    )
  })
})
