import { describe, expect, it } from 'vitest'
import { placesIn } from '@/components/import/places'
import {
  foundWords,
  linesWords,
  lineWords,
  placeHeading,
  placeWords,
  suggestionWords,
} from '@/components/import/review-words'
import { emptyResume } from '@/lib/resume/empty'
import { EXAMPLE_RESUME } from './example'

describe('placeWords', () => {
  it('never calls two places of a menu the same', () => {
    const names = placesIn(EXAMPLE_RESUME).map(
      (place) => `${placeHeading(place)}: ${placeWords(place, EXAMPLE_RESUME)}`,
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('tells two jobs of one title apart by their employers', () => {
    const resume = {
      ...EXAMPLE_RESUME,
      experience: EXAMPLE_RESUME.experience.map((job) => ({ ...job, title: 'Coder' })),
    }
    expect(placeWords({ kind: 'bullet', jobId: 'j' }, resume)).toBe('Line under Coder, Tamarack Physicians')
    expect(placeWords({ kind: 'bullet', jobId: 'j' }, EXAMPLE_RESUME)).toBe('Line under Outpatient Coder')
  })

  it('says on a button of its own that a group is one of skills', () => {
    expect(suggestionWords({ kind: 'skill', group: 'systems' }, EXAMPLE_RESUME)).toBe('Skill: Systems')
  })
})

describe('foundWords', () => {
  it('counts what was found', () => {
    expect(foundWords(EXAMPLE_RESUME)).toBe('1 certification, 2 jobs, 1 course of study and 2 skills')
    expect(foundWords({ ...EXAMPLE_RESUME, credentials: [], education: [], experience: [] })).toBe('2 skills')
    expect(foundWords(emptyResume())).toBe('no section yet')
  })
})

describe('lineWords', () => {
  it('counts from one, and names the page where there are pages', () => {
    expect(lineWords(0, null)).toBe('Line 1')
    expect(lineWords(13, 2)).toBe('Line 14, page 2')
  })
})

describe('linesWords', () => {
  it('says a stretch as a stretch, and lines apart as lines apart', () => {
    const words = (lines: number[]) => linesWords(lines, () => 2)
    expect(words([13])).toBe('Line 14, page 2')
    expect(words([8, 9, 10])).toBe('Lines 9–11')
    expect(words([0, 5])).toBe('Lines 1, 6')
    expect(words([0, 5, 9, 12])).toBe('Lines 1, 6 and 2 more')
  })
})
