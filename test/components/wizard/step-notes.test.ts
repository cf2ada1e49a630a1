import { describe, expect, it } from 'vitest'
import { countMonths, noteStep } from '@/components/wizard/step-notes'
import { STEPS } from '@/components/wizard/wizard-steps'
import { emptyCredential, emptyJob, emptyResume } from '@/lib/resume/empty'
import type { Credential, Job } from '@/lib/resume/schema'

const TODAY = '2026-11-22'

describe('noteStep', () => {
  it('says what is missing on an empty resume, for every step', () => {
    const notes = STEPS.map((step) => noteStep(step.slug, emptyResume(), TODAY))
    expect(notes).toEqual(['no name yet', 'none yet', 'none yet', 'none yet', 'none yet', 'none yet'])
  })

  it('names the first thing a recruiter would miss in the contact', () => {
    const { contact, ...rest } = emptyResume()
    const note = (some: Partial<typeof contact>) =>
      noteStep('contact', { ...rest, contact: { ...contact, ...some } }, TODAY)
    expect(note({ name: 'Ada Vance' })).toBe('no e-mail yet')
    expect(note({ name: 'Ada Vance', email: 'ada@example.com' })).toBe('no phone yet')
    expect(note({ name: 'Ada Vance', email: 'ada@example.com', phone: '5550142', place: 'Troy' })).toBe(
      'complete',
    )
  })

  it('counts a credential whose date has passed as expired, not as held', () => {
    const credentials = [
      credential({ expires: '2027-12-31' }),
      credential({ expires: '2025-12-31' }),
      credential({ status: 'in-progress' }),
    ]
    expect(noteStep('certifications', { ...emptyResume(), credentials }, TODAY)).toBe(
      '1 held, 1 in progress, 1 expired',
    )
  })

  it('counts jobs and years', () => {
    const experience = [job('2022-03', ''), job('2019-08', '2022-03'), job('2018-06', '2019-08')]
    expect(noteStep('experience', { ...emptyResume(), experience }, TODAY)).toBe('3 jobs, 8 years')
  })
})

describe('countMonths', () => {
  it('counts two jobs at a time once', () => {
    expect(countMonths([job('2020-01', '2020-12'), job('2020-07', '2021-06')], TODAY)).toBe(18)
  })

  it('does not count what lies ahead, or cannot be read', () => {
    expect(countMonths([job('2026-11', '2031-01'), job('soon', '2020-01')], TODAY)).toBe(1)
  })
})

function credential(some: Partial<Credential>): Credential {
  return { ...emptyCredential(() => 'c'), ...some }
}

function job(start: string, end: string): Job {
  return { ...emptyJob(() => 'j'), start, end, current: end === '' }
}
