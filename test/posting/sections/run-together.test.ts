import { describe, expect, it } from 'vitest'
import { splitRunTogether } from '@/lib/posting/sections/run-together'
import { read } from '@/test/posting/read'

describe('splitRunTogether', () => {
  it('gives each number of a list in one row its own line', () => {
    const text =
      'Certification. Applicants must have either (1) or (2) below: (1) Apprentice Level Certification through AAPC. (2) Mastery Level Certification through AHIMA.'
    expect(splitRunTogether(text).split('\n')).toEqual([
      'Certification. Applicants must have either (1) or (2) below:',
      '(1) Apprentice Level Certification through AAPC.',
      '(2) Mastery Level Certification through AHIMA.',
    ])
    expect(
      read(`Medical Records Technician (Coder)\n\nQualifications\n${text}`).requirements.map(
        ({ anyOf }) => anyOf,
      ),
    ).toContainEqual(['credential-group:apprentice-tier', 'credential-group:mastery-tier'])
  })

  it('parts a credential that ends in a letter of its own from the word behind it', () => {
    const text =
      'Required:Active CPC or CCS-PMin 3 years pro fee surgical codingEpic and 3M encoderModifiers and NCCI edits knowledgeAble to code 8 op reports'
    expect(splitRunTogether(text).split('\n').slice(0, 3)).toEqual([
      'Required:',
      'Active CPC or CCS-P',
      'Min 3 years pro fee surgical coding',
    ])
  })

  it.each(['One of these: (1) a CPC and (2) a CCS.', 'See note (1) Below. (2) Above.'])(
    'leaves numbers in a sentence alone: %s',
    (text) => expect(splitRunTogether(text)).toBe(text),
  )
})
