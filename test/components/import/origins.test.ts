import { describe, expect, it } from 'vitest'
import { linesOf, originsOf, toPlaced } from '@/components/import/origins'
import { moveRow } from '@/components/steps/rows'
import type { Resume } from '@/lib/resume/schema'
import { EXAMPLE_BROUGHT, EXAMPLE_RESUME } from './example'

describe('originsOf', () => {
  it('says which lines each field was read from', () => {
    const origins = originsOf(EXAMPLE_RESUME, EXAMPLE_BROUGHT)
    expect(linesOf(origins, 'contact.name')).toEqual([0])
    expect(linesOf(origins, 'experience.0.bullets.1.text')).toEqual([5])
    expect(linesOf(origins, 'skills.systems.0')).toEqual([7])
    expect(linesOf(origins, 'contact.phone')).toEqual([])
  })

  it('says which lines a whole entry was read from', () => {
    expect(linesOf(originsOf(EXAMPLE_RESUME, EXAMPLE_BROUGHT), 'experience.0')).toEqual([2, 3, 5])
  })

  it('finds a field again after its entry was moved, and a word after another was taken out', () => {
    const moved: Resume = {
      ...EXAMPLE_RESUME,
      experience: moveRow(EXAMPLE_RESUME.experience, 'j', 1),
      skills: { ...EXAMPLE_RESUME.skills, codeSets: ['CPT', 'ICD-10-CM'] },
    }
    const origins = originsOf(moved, EXAMPLE_BROUGHT)
    expect(linesOf(origins, 'experience.1.title')).toEqual([2])
    expect(linesOf(origins, 'experience.0.title')).toEqual([])
    expect(linesOf(origins, 'skills.codeSets.1')).toEqual([7])
    expect(linesOf(origins, 'skills.codeSets.0')).toEqual([])
  })

  it('leaves out what was emptied or removed since', () => {
    const { experience } = EXAMPLE_RESUME
    const emptied: Resume = {
      ...EXAMPLE_RESUME,
      contact: { ...EXAMPLE_RESUME.contact, name: '' },
      experience: [],
      skills: { ...EXAMPLE_RESUME.skills, systems: [] },
    }
    expect(experience.length).toBeGreaterThan(0)
    const paths = originsOf(emptied, EXAMPLE_BROUGHT).map(({ path }) => path)
    expect(paths).toEqual(['credentials.0.acronym', 'skills.codeSets.0'])
  })
})

describe('toPlaced', () => {
  it('names rows by their ids and words by themselves', () => {
    expect(toPlaced(EXAMPLE_RESUME, { path: 'experience.0.bullets.1.text', lines: [5] }).keys).toBe(
      'experience.j.bullets.b2.text',
    )
    expect(toPlaced(EXAMPLE_RESUME, { path: 'skills.codeSets.0', lines: [7] })).toEqual({
      keys: 'skills.codeSets',
      word: 'ICD-10-CM',
      lines: [7],
    })
  })
})
