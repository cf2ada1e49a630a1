import { describe, expect, it } from 'vitest'
import { likelyPlace, placesIn } from '@/components/import/places'
import { EXAMPLE_BROUGHT, EXAMPLE_RESUME } from './example'

const withLine = (index: number, text: string) => ({
  ...EXAMPLE_BROUGHT,
  lines: EXAMPLE_BROUGHT.lines.map((line, at) => (at === index ? { ...line, text } : line)),
})

describe('placesIn', () => {
  it('has every job, every course and every group of skills', () => {
    const kinds = placesIn(EXAMPLE_RESUME).map(({ kind }) => kind)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect([count('bullet'), count('education-note'), count('skill')]).toEqual([2, 1, 6])
  })

  it('offers the line under the name only while it is free', () => {
    const resume = { ...EXAMPLE_RESUME, contact: { ...EXAMPLE_RESUME.contact, headline: 'Coder' } }
    expect(placesIn(EXAMPLE_RESUME)).toContainEqual({ kind: 'headline' })
    expect(placesIn(resume)).not.toContainEqual({ kind: 'headline' })
  })
})

describe('likelyPlace', () => {
  it('is with the line before', () => {
    expect(likelyPlace(EXAMPLE_RESUME, EXAMPLE_BROUGHT, 4)).toEqual({ kind: 'bullet', jobId: 'j' })
    expect(likelyPlace(EXAMPLE_RESUME, withLine(8, 'Cerner'), 8)).toEqual({
      kind: 'skill',
      group: 'codeSets',
    })
  })

  it('is never on the other side of a heading', () => {
    const brought = { ...EXAMPLE_BROUGHT, leftovers: [7], placed: EXAMPLE_BROUGHT.placed.slice(0, 6) }
    expect(likelyPlace(EXAMPLE_RESUME, brought, 7)).toBeNull()
  })

  it('is nowhere for an offer of references', () => {
    expect(likelyPlace(EXAMPLE_RESUME, EXAMPLE_BROUGHT, 8)).toBeNull()
    expect(likelyPlace(EXAMPLE_RESUME, withLine(8, 'References on request.'), 8)).toBeNull()
  })
})
