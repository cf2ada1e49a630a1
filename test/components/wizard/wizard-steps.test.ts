import { describe, expect, it } from 'vitest'
import {
  neighbourSteps,
  STEPS,
  stepHref,
  stepOfField,
  stepOfPathname,
} from '@/components/wizard/wizard-steps'
import { emptyResume } from '@/lib/resume/empty'

describe('stepOfField', () => {
  it('finds a step for every part of a resume', () => {
    const parts = Object.keys(emptyResume()).filter((part) => part !== 'carried')
    expect(parts.length).toBeGreaterThan(6)
    for (const part of parts)
      expect(STEPS.some((step) => step.sections.some((one) => one === part))).toBe(true)
  })

  it.each([
    ['credentials.0.expires', 'certifications'],
    ['memberships.1.role', 'education'],
    ['summary', 'summary'],
  ])('%s: %s', (path, slug) => expect(stepOfField(path).slug).toBe(slug))
})

describe('stepOfPathname', () => {
  it('reads the last part of the address', () => expect(stepOfPathname('/write/skills/').slug).toBe('skills'))
})

describe('neighbourSteps', () => {
  it('has none before the first and none after the last', () => {
    expect(neighbourSteps(STEPS[0])).toEqual({ before: null, after: STEPS[1] })
    expect(neighbourSteps(STEPS[5])).toEqual({ before: STEPS[4], after: null })
  })
})

describe('stepHref', () => {
  it('carries the draft and the field', () => {
    expect(stepHref(STEPS[2], 'd 1', 'experience.0.title')).toBe(
      '/write/experience/?resume=d+1&field=experience.0.title',
    )
  })
})
