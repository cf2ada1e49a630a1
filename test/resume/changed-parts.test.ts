import { describe, expect, it } from 'vitest'
import { changedParts } from '@/lib/resume/changed-parts'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import { draftOf } from '@/test/storage/kept'

const before = draftOf({ resume: experiencedCoder })

describe('changedParts', () => {
  it('names what differs, in the order of the resume', () => {
    const after = structuredClone(before)
    after.resume.experience.pop()
    after.resume.contact.name = 'Odalys Brennecke'
    after.page.size = 'a4'
    expect(changedParts(before, after)).toEqual(['contact', 'experience', 'page'])
  })

  it('names nothing where only the time differs', () => {
    expect(changedParts(before, { ...structuredClone(before), changedAt: 9 })).toEqual([])
  })
})
