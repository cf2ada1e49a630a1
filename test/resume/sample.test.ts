import { describe, expect, it } from 'vitest'
import { sortCredentials, sortExperience } from '@/lib/resume/order'
import { SAMPLES } from '@/lib/resume/sample'
import { resumeSchema } from '@/lib/resume/schema'

describe('SAMPLES', () => {
  it('has an experienced coder with a posting, and a new one', () => {
    expect(SAMPLES.map(({ id, posting }) => [id, posting !== null])).toEqual([
      ['experienced', true],
      ['new-coder', false],
    ])
  })

  it.each(SAMPLES)('$id is a finished resume in its right order', ({ resume }) => {
    expect(resumeSchema.safeParse(resume).error?.issues ?? []).toEqual([])
    expect(sortExperience(resume.experience)).toEqual(resume.experience)
    expect(sortCredentials(resume.credentials)).toEqual(resume.credentials)
  })

  it.each(SAMPLES)('$id names nobody who exists', ({ resume: { contact } }) => {
    expect(contact.phone).toMatch(/555-01\d\d$/)
    expect(contact.email).toMatch(/@example\.com$/)
  })

  it('shows a new coder as an apprentice alone', () => {
    const acronyms = SAMPLES.find(({ id }) => id === 'new-coder')?.resume.credentials.map(
      ({ acronym }) => acronym,
    )
    expect(acronyms).toEqual(['CPC-A'])
  })

  it.each(SAMPLES)('$id has ids that differ', ({ resume }) => {
    const rows = [...resume.credentials, ...resume.experience, ...resume.education, ...resume.memberships]
    const bullets = resume.experience.flatMap((job) => job.bullets)
    const ids = [...rows, ...bullets, ...resume.contact.links].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
