import { describe, expect, it } from 'vitest'
import { foundFields } from '@/components/import/found-fields'
import { emptyResume } from '@/lib/resume/empty'
import { textAt } from '@/lib/resume/field-text'
import { SAMPLES } from '@/lib/resume/sample'
import { EXAMPLE_RESUME } from './example'

describe('foundFields', () => {
  it('shows every section, those without words too', () => {
    expect(foundFields(emptyResume()).map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('shows a job as one row and each of its lines as another', () => {
    const experience = foundFields(EXAMPLE_RESUME).find(({ section }) => section === 'experience')
    expect(experience?.rows.map(({ isBullet, parts }) => [isBullet, parts.map(({ text }) => text)])).toEqual([
      [false, ['Outpatient Coder', 'Tamarack Physicians', 'from Mar 2022', 'to now']],
      [true, ['60 visits a day']],
      [true, ['Held 97 % accuracy']],
      [false, ['Front Desk Lead', 'Fallow Street']],
    ])
  })

  it.each(SAMPLES.map(({ title, resume }) => [title, resume] as const))(
    'leads to a field that holds the words: %s',
    (_title, resume) => {
      const parts = foundFields(resume).flatMap(({ rows }) => rows.flatMap((row) => row.parts))
      expect(parts.length).toBeGreaterThan(20)
      const texts = parts.filter(
        ({ path }) => !/(start|end|earned|expires|status|since|inProgress)$/.test(path),
      )
      for (const { path, text } of texts) expect(textAt(resume, path)).toBe(text)
    },
  )

  it('says that a credential is not held', () => {
    const resume = {
      ...EXAMPLE_RESUME,
      credentials: EXAMPLE_RESUME.credentials.map((one) => ({ ...one, status: 'in-progress' as const })),
    }
    const words = foundFields(resume).flatMap(({ rows }) =>
      rows.flatMap((row) => row.parts.map(({ text }) => text)),
    )
    expect(words).toContain('in progress')
  })
})
