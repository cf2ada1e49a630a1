import { describe, expect, it } from 'vitest'
import { withoutEchoes } from '@/lib/import/linkedin/pasted'
import { readText } from '@/lib/import/read-text'
import { understand } from '@/lib/import/understand'

const twice = (line: string) => `${line}\n${line}\n`
const PAGE = `Ada Quill
She/Her
Outpatient Coder
Tulsa, Oklahoma, United States

${twice('Experience')}
Elm Clinic logo
${twice('Elm Clinic')}${twice('Full-time · 5 yrs')}${twice('Tulsa, Oklahoma, United States')}${twice('Coder II')}Nov 2022 - Present · 4 yrs 1 mo
Nov 2022 to Present · 4 yrs 1 mo
${twice('- Codes 80 encounters a day.')}${twice('Coder I')}${twice('Jan 2021 - Oct 2022 · 1 yr 10 mos')}
${twice('Education')}
Larch College logo
${twice('Larch College')}${twice('Associate of Science, Biology')}`

describe('withoutEchoes', () => {
  it('gives each line of a copied page once, and no name of a picture', () => {
    expect(
      withoutEchoes(PAGE)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual([
      'Ada Quill',
      'She/Her',
      'Outpatient Coder',
      'Tulsa, Oklahoma, United States',
      'Experience',
      'Elm Clinic',
      'Full-time · 5 yrs',
      'Tulsa, Oklahoma, United States',
      'Coder II',
      'Nov 2022 - Present · 4 yrs 1 mo',
      '- Codes 80 encounters a day.',
      'Coder I',
      'Jan 2021 - Oct 2022 · 1 yr 10 mos',
      'Education',
      'Larch College',
      'Associate of Science, Biology',
    ])
  })

  it('leaves a text alone that says a line twice', () => {
    const text = 'Coder\nCoder\nExperience\nExperience\nEpic\nEpic\n'
    expect(withoutEchoes(text)).toBe(text)
  })

  it('lets the page be read: both titles at the employer, no headline of pronouns', () => {
    const { resume } = understand(readText(PAGE), '2026-11-26')
    expect(resume.contact).toMatchObject({ name: 'Ada Quill', headline: 'Outpatient Coder' })
    expect(resume.experience.map(({ title, employer, start }) => [title, employer, start])).toEqual([
      ['Coder II', 'Elm Clinic', '2022-11'],
      ['Coder I', 'Elm Clinic', '2021-01'],
    ])
    expect(resume.experience[0]?.bullets.map(({ text }) => text)).toEqual(['Codes 80 encounters a day.'])
  })
})
