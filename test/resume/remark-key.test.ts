import { describe, expect, it } from 'vitest'
import { remarkKey } from '@/lib/resume/remark-key'
import type { Resume } from '@/lib/resume/schema'
import { withLines } from '@/test/advice/advice-of'

const resume = withLines(['Responsible for 40 charts a day', 'Chart review for 12 providers'])
const weak = (line: number) => ({
  id: `weak-phrase experience.0.bullets.${line}.text “Responsible for”`,
  place: { field: `experience.0.bullets.${line}.text` },
})

describe('remarkKey', () => {
  it('is the same where the line was moved', () => {
    const moved = changeLines(resume, (lines) => lines.toReversed())
    expect(remarkKey(moved, weak(1))).toBe(remarkKey(resume, weak(0)))
    expect(remarkKey(moved, weak(0))).not.toBe(remarkKey(resume, weak(0)))
  })

  it('is another where the line says something else', () => {
    const edited = changeLines(resume, (lines) => lines.map((line) => ({ ...line, text: `${line.text}.` })))
    expect(remarkKey(edited, weak(0))).not.toBe(remarkKey(resume, weak(0)))
  })

  it('tells two remarks about one line apart', () => {
    const other = { ...weak(0), id: weak(0).id.replace('Responsible for', 'charts') }
    expect(remarkKey(resume, other)).not.toBe(remarkKey(resume, weak(0)))
  })

  it('holds where a field has no text of its own', () => {
    const unsaid = { id: 'setting-unsaid experience.0.settings', place: { field: 'experience.0.settings' } }
    expect(remarkKey(resume, unsaid)).toBe(`setting-unsaid experience.${resume.experience[0]?.id}.settings`)
  })
})

type Lines = Resume['experience'][number]['bullets']

function changeLines(resume: Resume, change: (lines: Lines) => Lines): Resume {
  return {
    ...resume,
    experience: resume.experience.map((job) => ({ ...job, bullets: change(job.bullets) })),
  }
}
