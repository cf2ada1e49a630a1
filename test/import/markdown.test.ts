import { describe, expect, it } from 'vitest'
import { isMarkdown, unmarked } from '@/lib/import/markdown'

describe('isMarkdown', () => {
  it('knows headings and strong words, and leaves a bulleted text alone', () => {
    expect(isMarkdown('# Ada Quill\n\n## Experience\n')).toBe(true)
    expect(isMarkdown('**Experience**\n**Coder**, Elm Clinic\n**Skills**: ICD-10-CM')).toBe(true)
    expect(isMarkdown('Experience\n* Coded 80 charts a day\n* Trained two coders\n#1 of the team')).toBe(
      false,
    )
  })
})

describe('unmarked', () => {
  it.each([
    ['## Experience ##', 'Experience', 2, false],
    ['**Elm Clinic**', 'Elm Clinic', 0, true],
    ['**Coder**, Elm Clinic, *2020 – 2022*', 'Coder, Elm Clinic, 2020 – 2022', 0, false],
    ['- **Systems:** Epic, 3M\\_360', '- Systems: Epic, 3M_360', 0, false],
    ['[ada@example.com](mailto:ada@example.com)', 'ada@example.com', 0, false],
    ['[LinkedIn](https://www.linkedin.com/in/adaquill)', 'LinkedIn linkedin.com/in/adaquill', 0, false],
    ['[Elm Clinic](https://elm.example.com), Tulsa', 'Elm Clinic, Tulsa', 0, false],
    ['first_name_last@example.com', 'first_name_last@example.com', 0, false],
    ['* Coded 5 * 8 charts', '* Coded 5 * 8 charts', 0, false],
  ])('%s', (line, text, heading, bold) => {
    expect(unmarked(line)).toEqual({ text, heading, bold })
  })

  it('parts the cells of a table and drops its rule', () => {
    expect(
      unmarked('| CPC | AAPC | 2021 |')
        .text.split('\t')
        .map((cell) => cell.trim()),
    ).toEqual(['CPC', 'AAPC', '2021'])
    expect(unmarked('|-----|:----:|------|').text.trim()).toBe('')
  })
})
