import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const POSTING = readText(
  'Coding Supervisor\n\nRequirements\n• RHIT\n• ICD-10-CM coding\n• 2 years of experience supervising coders',
)

describe('whomLed', () => {
  it.each([
    ['HIM Supervisor', 'Supervised 8 scanning and release of information clerks', 'unclear'],
    ['HIM Supervisor', 'Supervised 8 inpatient coders', 'met'],
    ['Coding Supervisor', 'Supervised a team of 8', 'met'],
  ])('%s, %s: %s', (title, bullet, verdict) => {
    expect(knockout(resumeOf({ title, bullets: [bullet] }), POSTING, 'years')?.verdict).toBe(verdict)
  })
})
