import { describe, expect, it } from 'vitest'
import { moveRow } from '@/components/steps/rows'
import { fromRowKeys, toRowKeys } from '@/components/wizard/row-keys'
import { emptyJob, emptyResume } from '@/lib/resume/empty'

const resume = {
  ...emptyResume(),
  experience: [
    {
      ...emptyJob(() => 'a'),
      bullets: [
        { id: 'a-1', text: '' },
        { id: 'a-2', text: '' },
      ],
    },
    emptyJob(() => 'b'),
  ],
}

describe('toRowKeys', () => {
  it.each([
    ['experience.1.title', 'experience.b.title'],
    ['experience.0.bullets.1.text', 'experience.a.bullets.a-2.text'],
    ['contact.name', 'contact.name'],
    ['skills.codeSets.3', 'skills.codeSets.3'],
  ])('%s: %s', (path, keys) => {
    expect(toRowKeys(resume, path)).toBe(keys)
    expect(fromRowKeys(resume, keys)).toBe(path)
  })
})

describe('fromRowKeys', () => {
  it('follows a row that has moved', () => {
    const moved = { ...resume, experience: moveRow(resume.experience, 'b', -1) }
    expect(fromRowKeys(moved, 'experience.a.title')).toBe('experience.1.title')
  })

  it('knows when a row is gone', () => {
    expect(
      fromRowKeys({ ...resume, experience: resume.experience.slice(1) }, 'experience.a.title'),
    ).toBeNull()
  })
})
