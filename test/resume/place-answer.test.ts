import { describe, expect, it } from 'vitest'
import { countingIds } from '@/lib/base/ids'
import { type Answer, placeAnswer, takeBackAnswer } from '@/lib/resume/place-answer'
import { experiencedCoder } from '@/lib/resume/sample-experienced'

const resume = experiencedCoder
const ANSWERS: readonly Answer[] = [
  { kind: 'line', jobId: 'job-2', text: '  Checked POA indicators on 20 charts a day. ' },
  { kind: 'detail', jobId: 'job-1', group: 'systems', words: 'Cotiviti' },
  { kind: 'skill', group: 'knowledge', words: 'HEDIS' },
  {
    kind: 'credential',
    entry: {
      conceptId: 'credential:cpma',
      acronym: 'CPMA',
      name: 'Certified Professional Medical Auditor',
      issuer: 'AAPC',
      earned: '2024-05',
      expires: '',
      status: 'held',
    },
  },
]

describe('placeAnswer', () => {
  it('writes a line at the end of the job that was chosen, and nowhere else', () => {
    const placed = place(ANSWERS[0])
    expect(placed.resume.experience[1]?.bullets.at(-1)?.text).toBe(
      'Checked POA indicators on 20 charts a day.',
    )
    expect(placed.resume.experience[0]).toBe(resume.experience[0])
  })

  it('writes before a line that waits to be written', () => {
    const waiting = structuredClone(resume)
    waiting.experience[1]?.bullets.push({ id: 'empty', text: '' })
    const { resume: changed } = place(ANSWERS[0], waiting)
    expect(changed.experience[1]?.bullets.at(-1)?.id).toBe('empty')
  })

  it('adds a word to the details of a job, and to Skills', () => {
    expect(place(ANSWERS[1]).resume.experience[0]?.systems).toEqual(['Inovalon', 'Epic', 'Cotiviti'])
    expect(place(ANSWERS[2]).resume.skills.knowledge.at(-1)).toBe('HEDIS')
  })

  it('adds a credential as the person says that it stands', () => {
    expect(place(ANSWERS[3]).resume.credentials.at(-1)).toMatchObject({
      acronym: 'CPMA',
      status: 'held',
      number: '',
    })
  })

  it('writes nothing that stands there already, nothing empty, and nothing under a job that is gone', () => {
    for (const answer of [
      { kind: 'skill', group: 'knowledge', words: 'RADV' },
      { kind: 'detail', jobId: 'job-1', group: 'systems', words: 'Epic' },
      { kind: 'line', jobId: 'job-1', text: '  ' },
      { kind: 'line', jobId: 'gone', text: 'Coded charts' },
    ] as const)
      expect(placeAnswer(resume, answer, countingIds('new'))).toBeNull()
  })
})

describe('takeBackAnswer', () => {
  it.each(ANSWERS)('takes $kind out as if it had never been there', (answer) => {
    const { resume: changed, placed } = place(answer)
    expect(takeBackAnswer(changed, placed)).toEqual(resume)
  })

  it('throws nothing away that was typed since', () => {
    const { resume: changed, placed } = place(ANSWERS[0])
    const edited = structuredClone(changed)
    const line = edited.experience[1]?.bullets.at(-1)
    if (line) line.text += ' Kept 98%.'
    expect(takeBackAnswer(edited, placed)).toBeNull()
  })

  it.each(ANSWERS)('answers null when $kind is gone', (answer) => {
    expect(takeBackAnswer(resume, place(answer).placed)).toBeNull()
  })
})

function place(answer: Answer | undefined, on = resume) {
  const placed = answer && placeAnswer(on, answer, countingIds('new'))
  if (!placed) throw new Error('The answer of a test was not placed.')
  return placed
}
