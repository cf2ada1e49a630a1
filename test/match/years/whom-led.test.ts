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

describe('whomLed at times', () => {
  const leading = (title: string, bullets: readonly string[]) =>
    knockout(
      resumeOf({ title, bullets }),
      readText('Coding Supervisor\n\nRequirements\n• RHIT\n• 2 years of supervisory or lead experience'),
      'years',
    )

  it.each([
    ['Staff Nurse, ICU', 'Acted as charge nurse two shifts a week'],
    ['Staff Nurse, ICU', 'Relief charge nurse'],
    ['Inpatient Coder', 'Acting supervisor when the supervisor was out'],
    ['Inpatient Coder', 'Acting supervisor for eight months'],
    ['Inpatient Coder', 'Supervised 10 coders as needed'],
    ['Inpatient Coder', 'Supervised 10 coders, as needed'],
    ['Inpatient Coder', 'Supervised 10 coders as back-up for the manager'],
    ['Inpatient Coder', 'Supervised a team of 5 for six months'],
  ])('asks how much of a job was leading: %s, %s', (title, bullet) => {
    const asked = leading(title, [bullet])
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toContain(`You say “${bullet}”. Say in the job how much of it was leading.`)
  })

  it.each([
    ['Staff Nurse, ICU', ['Charge nurse of a 24-bed unit']],
    ['Inpatient Coder', ['Led a team of five coders', 'Acted as charge nurse two shifts a week']],
    ['Inpatient Coder', ['Supervised 10 coders, back-up for the manager as needed']],
    ['Inpatient Coder', ['Supervised six coders and two back-up coders']],
    ['Inpatient Coder', ['Supervised a team of 5 for six months, then all 12 coders']],
    ['Coding Supervisor', ['Acted as interim manager for two months']],
  ])('leaves who led all along: %s, %s', (title, bullets) => {
    expect(leading(title, bullets)?.verdict).toBe('met')
  })
})
