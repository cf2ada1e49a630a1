import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countingIds } from '@/lib/base/ids'
import { emptyJob, emptyResume } from '@/lib/resume/empty'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import { type Resume, resumeSchema, resumeShape } from '@/lib/resume/schema'
import { arbitraryResume } from './arbitrary-resume'

describe('resumeShape', () => {
  it('refuses nothing that a person can type', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        expect(resumeShape.parse(resume)).toEqual(resume)
      }),
    )
  })

  it('fills in what an older record has not', () => {
    expect(resumeShape.parse({})).toEqual(emptyResume())
    expect(emptyResume().skills.codeSets).toEqual([])
  })
})

describe('resumeSchema', () => {
  it('asks an empty resume for a name alone', () => {
    expect(askedOf(emptyResume())).toEqual(['contact.name'])
  })

  it('asks an empty job for what every reader looks for', () => {
    const resume = { ...experiencedCoder, experience: [emptyJob(countingIds('row'))] }
    expect(askedOf(resume)).toEqual(
      ['title', 'employer', 'start', 'end'].map((field) => `experience.0.${field}`),
    )
  })

  it.each([
    ['dana@example', ['contact.email']],
    ['dana example.com', ['contact.email']],
    ['dana@example.com', []],
    ['', []],
  ])('looks at the address “%s”', (email, asked) => {
    expect(askedOf({ ...experiencedCoder, contact: { ...experiencedCoder.contact, email } })).toEqual(asked)
  })

  it.each([
    ['javascript:alert(1)', 1],
    ['mailto:dana@example.com', 1],
    ['linkedin.com/in/dana', 0],
    ['https://example.com/?a=b#c', 0],
  ])('takes only web addresses as links: %s', (url, asked) => {
    const links = [{ id: 'link', label: '', url }]
    expect(askedOf({ ...experiencedCoder, contact: { ...experiencedCoder.contact, links } })).toHaveLength(
      asked,
    )
  })

  it('notices an end before its start, and lets a bare year be', () => {
    const ask = (start: string, end: string) => {
      const [job] = experiencedCoder.experience
      const experience = job ? [{ ...job, start, end, current: false }] : []
      return askedOf({ ...experiencedCoder, experience })
    }
    expect(ask('2021-03', '2021-02')).toEqual(['experience.0.end'])
    expect(ask('2021-03', '2021')).toEqual([])
    expect(ask('spring', '2021')).toEqual(['experience.0.start'])
  })
})

function askedOf(resume: Resume): string[] {
  return resumeSchema.safeParse(resume).error?.issues.map(({ path }) => path.join('.')) ?? []
}
