import { describe, expect, it } from 'vitest'
import { countingIds } from '@/lib/base/ids'
import { emptyCredential, emptyJob, emptyResume } from '@/lib/resume/empty'
import { saysAnything } from '@/lib/resume/says-anything'
import { type Resume, resumeShape } from '@/lib/resume/schema'

const newId = countingIds('row')

describe('saysAnything', () => {
  it('hears nothing in a name, an address and rows without words', () => {
    expect(saysAnything(emptyResume())).toBe(false)
    expect(
      saysAnything({
        ...emptyResume(),
        contact: { ...emptyResume().contact, name: 'Ottilie Farrow', place: 'Dayton, OH' },
        credentials: [emptyCredential(newId)],
        experience: [emptyJob(newId)],
      }),
    ).toBe(false)
  })

  it.each<[string, object]>([
    ['a headline', { contact: { headline: 'Inpatient coder' } }],
    ['a summary', { summary: 'Coder.' }],
    ['a credential', { credentials: [{ id: 'a', acronym: 'CPC' }] }],
    ['a job', { experience: [{ id: 'a', title: 'Coder' }] }],
    ['a line', { experience: [{ id: 'a', bullets: [{ id: 'b', text: 'Coded charts' }] }] }],
    ['a school', { education: [{ id: 'a', school: 'Ridgemoor College' }] }],
    ['a skill', { skills: { codeSets: ['CPT'] } }],
    ['a membership', { memberships: [{ id: 'a', organization: 'AAPC' }] }],
  ])('hears %s', (_, parts) => expect(saysAnything(resumeShape.parse(parts))).toBe(true))

  it('does not hear what is hidden', () => {
    const resume: Resume = resumeShape.parse({ experience: [{ id: 'a', title: 'Coder', hidden: true }] })
    expect(saysAnything(resume)).toBe(false)
  })
})
