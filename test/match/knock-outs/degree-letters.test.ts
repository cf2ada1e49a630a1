import { describe, expect, it } from 'vitest'
import { degreeLetters } from '@/lib/match/knock-outs/degree-letters'
import { readResume } from '@/lib/match/resume/read-resume'
import { held, knockout, readText, resumeOf, TODAY } from '@/test/match/build'

const BSN = { min: 'bachelor', level: 'required', fields: ['nursing'], orEquivalent: false } as const
const ANY = { ...BSN, fields: [] } as const

function lettersOf(name: string, asked: typeof BSN | typeof ANY = BSN, summary = '') {
  const resume = resumeOf({ summary })
  return degreeLetters(readResume({ ...resume, contact: { ...resume.contact, name } }, TODAY), {
    ...asked,
    fields: [...asked.fields],
    span: { start: 0, end: 0 },
  })
}

describe('degreeLetters', () => {
  it('takes the letters of a state for none', () => {
    expect(lettersOf('Ann Bell', ANY, 'Coder for hospitals in AL, GA, MS, TN')).toBeNull()
  })

  it.each([
    ['Ann Bell, BSN, RN', BSN, 'BSN'],
    ['Ann Bell BSN RN', BSN, 'BSN'],
    ['Ann Bell, MSN', BSN, 'MSN'],
    ['Ann Bell, BS, RHIA', ANY, 'BS'],
    ['Ann Bell, MBA', ANY, 'MBA'],
    ['Ann Bell, BS, RHIA', BSN, undefined],
    ['Ann Bell, ADN', BSN, undefined],
    ['Bs Bell', ANY, undefined],
    ['Ann MS Bell', ANY, undefined],
    ['Ann Bell, RN', BSN, undefined],
  ])('reads what stands behind a name: %s', (name, asked, letters) => {
    expect(lettersOf(name, asked)?.letters).toBe(letters)
  })

  it.each([
    ['CDI specialist and RN, BSN', 'BSN'],
    ['RN pursuing BSN', undefined],
    ['RN and BSN student', undefined],
    ['RN, BSN with ten years of CDI', 'BSN'],
    ['Coder with ten BSN nurses on the CDI team', undefined],
    ['Coder supporting MPH researchers and BSN, MSN graduates', undefined],
  ])('reads a summary as any other claim: %s', (summary, letters) => {
    expect(lettersOf('Ann Bell', BSN, summary)?.letters).toBe(letters)
  })

  it('asks who names a degree by its letters alone to list it', () => {
    const posting = readText(
      'CDI Specialist\nWrite queries of all kinds.\nRequirements\n- RN\n- BSN required',
    )
    const nurse = resumeOf({ title: 'CDI Specialist', credentials: [held('RN'), held('BSN')] })
    expect(knockout(nurse, posting, 'education')).toMatchObject({
      verdict: 'unclear',
      because: 'You write “BSN” under Certifications. List the degree under Education, with its school.',
    })
    const other = resumeOf({ title: 'CDI Specialist', credentials: [held('CCDS')] })
    expect(knockout(other, posting, 'education')?.verdict).toBe('not-met')
  })
})
