import { describe, expect, it } from 'vitest'
import { changeWording, textAt } from '@/lib/resume/field-text'
import { resumeShape } from '@/lib/resume/schema'

const resume = resumeShape.parse({
  contact: { name: 'Ines Okoro' },
  summary: 'CCS coder. CCS since 2019.',
  experience: [
    { id: 'job-1', title: 'Coder', bullets: [{ id: 'line-1', text: 'Leveled E&M visits for cardiology.' }] },
  ],
  skills: { systems: ['Epic', 'Optum'] },
})

describe('textAt', () => {
  it.each([
    ['summary', 'CCS coder. CCS since 2019.'],
    ['experience.0.bullets.0.text', 'Leveled E&M visits for cardiology.'],
    ['skills.systems.1', 'Optum'],
    ['experience.7.title', null],
    ['experience.0', null],
    ['', null],
  ])('reads %s', (field, text) => expect(textAt(resume, field)).toBe(text))
})

describe('changeWording', () => {
  it('changes the words of one field and leaves all else as it was', () => {
    const field = 'experience.0.bullets.0.text'
    const changed = changeWording(resume, { field, before: 'E&M', after: 'Evaluation and Management (E/M)' })
    expect(changed && textAt(changed, field)).toBe(
      'Leveled Evaluation and Management (E/M) visits for cardiology.',
    )
    expect(changed && { ...changed, experience: resume.experience }).toEqual(resume)
  })

  it('changes the first place only', () => {
    const changed = changeWording(resume, {
      field: 'summary',
      before: 'CCS',
      after: 'Certified Coding Specialist (CCS)',
    })
    expect(changed?.summary).toBe('Certified Coding Specialist (CCS) coder. CCS since 2019.')
  })

  it('changes an item of a list of words', () => {
    const changed = changeWording(resume, {
      field: 'skills.systems.0',
      before: 'Epic',
      after: 'Epic Resolute',
    })
    expect(changed?.skills.systems).toEqual(['Epic Resolute', 'Optum'])
  })

  it('is undone by the opposite change', () => {
    const change = {
      field: 'experience.0.bullets.0.text',
      before: 'E&M',
      after: 'Evaluation and Management (E/M)',
    }
    const changed = changeWording(resume, change)
    const back =
      changed && changeWording(changed, { field: change.field, before: change.after, after: change.before })
    expect(back).toEqual(resume)
  })

  it('fills an empty field, and only an empty one', () => {
    const change = { field: 'contact.headline', before: '', after: 'Inpatient coder' }
    const changed = changeWording(resume, change)
    expect(changed?.contact.headline).toBe('Inpatient coder')
    expect(changed && changeWording(changed, change)).toBeNull()
    expect(changed && changeWording(changed, { ...change, before: change.after, after: '' })).toEqual(resume)
  })

  it('adds a word to the end of a list, and takes it out again', () => {
    const change = { field: 'skills.systems.2', before: '', after: '3M 360 Encompass' }
    const changed = changeWording(resume, change)
    expect(changed?.skills.systems).toEqual(['Epic', 'Optum', '3M 360 Encompass'])
    expect(changed && changeWording(changed, { ...change, before: change.after, after: '' })).toEqual(resume)
    expect(changeWording(resume, { ...change, field: 'skills.systems.3' })).toBeNull()
    expect(changeWording(resume, { ...change, field: 'experience.1' })).toBeNull()
  })

  it('refuses when the words have gone meanwhile', () => {
    expect(changeWording(resume, { field: 'summary', before: 'CPC', after: 'CRC' })).toBeNull()
    expect(changeWording(resume, { field: 'experience.0', before: 'Coder', after: 'Auditor' })).toBeNull()
  })
})
