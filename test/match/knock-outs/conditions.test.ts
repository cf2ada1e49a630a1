import { describe, expect, it } from 'vitest'
import type { Knockout } from '@/lib/match/report'
import { knockout, type ResumeParts, readText, resumeOf } from '@/test/match/build'

function answered(line: string, resume: ResumeParts): Knockout | undefined {
  const posting = readText(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`)
  return knockout(resumeOf({ bullets: ['Coded 30 charts a day.'], ...resume }), posting, 'condition')
}

describe('conditionKnockouts', () => {
  it.each([
    ['Bilingual English/Spanish required', {}, 'unclear'],
    ['Bilingual English/Spanish required', { summary: 'Coder, fluent in Spanish.' }, 'met'],
    ['Bilingual English/Spanish required', { skills: ['Spanish'] }, 'met'],
    ['Bilingual English/Spanish required', { bullets: ['Worked with Spanish interpreters'] }, 'unclear'],
    ['Bilingual English/Spanish required', { bullets: ['Coded for Spanish Peaks Hospital'] }, 'unclear'],
    ['Bilingual English/Spanish required', { summary: 'Took high school Spanish.' }, 'unclear'],
    ['Bilingual English/Spanish required', { summary: 'Bilingual coder (English and Spanish).' }, 'met'],
    ['Bilingual English/Spanish required', { summary: 'I speak no Spanish.' }, 'not-met'],
    ['Bilingual English/Spanish required', { summary: 'Coder with basic Spanish.' }, 'unclear'],
    ['Bilingual English/Spanish required', { skills: ['Spanish (beginner)'] }, 'unclear'],
    ['Bilingual English/Spanish required', { skills: ['Spanish (fluent)'] }, 'met'],
    ['Bilingual English/Spanish required', { bullets: ['Coded notes not in Spanish'] }, 'unclear'],
    ['Bilingual English/Spanish required', { summary: 'Not only bilingual in Spanish.' }, 'met'],
    ['U.S. citizenship required', { bullets: ['Verified U.S. citizenship of applicants'] }, 'unclear'],
    ['U.S. citizenship required', {}, 'unclear'],
    ['U.S. citizenship required', { summary: 'Coder and US citizen.' }, 'met'],
    ['U.S. citizenship required', { summary: 'Coder, not a U.S. citizen.' }, 'not-met'],
    ['Must be able to work every other weekend', {}, 'unclear'],
    ['Must be able to work every other weekend', { availability: 'Any shift, weekends too' }, 'met'],
    ['Must be able to work every other weekend', { availability: 'No weekends' }, 'not-met'],
    ['Must be able to work every other weekend', { availability: 'Monday to Friday only' }, 'not-met'],
  ] as const)('%s, %o: %s', (line, resume, verdict) => {
    expect(answered(line, resume)?.verdict).toBe(verdict)
  })

  it('takes a school or an employer for no language', () => {
    expect(answered('Must be fluent in Spanish', { employer: 'Spanish Peaks Clinic' })?.verdict).toBe(
      'unclear',
    )
  })

  it('says which language', () => {
    expect(answered('Must be fluent in Haitian Creole', {})?.label).toBe('Haitian Creole')
  })
})
