import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const asked = (...bullets: string[]) =>
  knockout(
    resumeOf({
      title: 'Coding Specialist',
      start: '2018-01',
      bullets: ['Coded charts with CPT', ...bullets],
    }),
    readText('Denials Specialist\nRequirements\n- CPC\n- 2 years of denial management experience'),
    'years',
  )

describe('besideOthers', () => {
  it.each([
    'Work with CDI and case management on denials',
    'Collaborated closely with physicians regarding clinical denials',
    'Met weekly with providers about coding denials',
    'Assisted the billing team with denials',
    'Supported business office staff on payer denials',
    'Partnered with the billing office on denials, including Medicare',
  ])('asks whose work it was: %s', (line) => {
    expect(asked(line)?.verdict).toBe('unclear')
    expect(asked(line)?.because).toContain(
      'Your job at “Quillstone” names denial management only as what you did with others. If it was your own work, say what you did.',
    )
  })

  it.each([
    'Worked with payers on coding denials',
    'Worked with CDI on queries and appealed denials',
    'Worked with CDI to resolve denials',
    'Worked denials with the billing team',
    'Partnered with the billing office on denials, reviewing 40 a week and correcting codes',
  ])('leaves what was one’s own: %s', (line) => expect(asked(line)?.verdict).toBe('met'))

  it.each([
    ['physician query', 'Collaborated with physicians regarding queries', 'met'],
    ['physician query', 'Collaborated with case management regarding physician queries', 'unclear'],
    ['provider education', 'Worked with providers on documentation education', 'met'],
    ['denial management', 'Collaborated with physicians regarding denials', 'unclear'],
  ])('takes what is done with providers by its nature for one’s own: %s, %s', (task, line, wanted) => {
    const resume = resumeOf({ title: 'Coding Specialist', start: '2018-01', bullets: [line] })
    const posting = readText(`Coder\nRequirements\n- CPC\n- 2 years of ${task} experience`)
    expect(knockout(resume, posting, 'years')?.verdict).toBe(wanted)
  })

  it('asks nothing where another line says it', () => {
    expect(asked('Work with CDI on denials', 'Worked 40 denials a week')?.verdict).toBe('met')
  })
})
