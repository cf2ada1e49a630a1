import { describe, expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { asked } from '@/test/posting/read'

const trainingIn = (line: string) => {
  const { text, experience } = asked(line)
  return experience.map(({ orTraining }) =>
    orTraining === null ? null : [orTraining.anyOf.join(), slice(text, orTraining.span)],
  )
}

describe('orTraining', () => {
  it('says what does as well, with the words from it to the years', () => {
    expect(trainingIn('One year of coding experience or a coding externship, CPC')).toEqual([
      ['externship', 'One year of coding experience or a coding externship'],
    ])
    expect(trainingIn('Hospital coding externship or one year of hospital coding')).toEqual([
      ['externship', 'externship or one year'],
    ])
  })

  it.each([
    ['One year of coding experience or completion of a 160-hour coding externship', 'externship'],
    ['1 year of coding experience (externship accepted)', 'externship'],
    ['1 year of coding experience or Practicode', 'externship'],
    ['Practicode or one year of coding', 'externship'],
    ['One year of coding experience or graduation from an HIT program', 'records-program'],
    ['1 year of coding or completion of an accredited medical coding program', 'program'],
    ['1 year of coding, a coding externship, or an HIM degree', 'records-program'],
    ['2 years of coding and billing experience, or completion of a coding program', 'program'],
    ['1 year of coding experience required, externship accepted', 'externship'],
  ])('reads what kind of training it is: %s', (line, kinds) => {
    expect(trainingIn(line).map((one) => one?.[0])).toEqual([kinds])
  })

  it.each([
    '1 year of coding experience and a coding externship',
    '1 year of coding experience, not including an externship',
    '1 year of coding experience (externship not accepted)',
    '1 year of coding experience, an externship counts toward the year',
    '1 year of coding experience or supervision of externship students',
    '1 year of coding experience or a coding certification',
    '1 year of coding or billing experience in a hospital program',
    '2 years of coding experience, no externship accepted',
    '1 year of coding experience, no Practicode/externship accepted',
    '1 year of coding experience (no Practicode or externship)',
    '3 years of coding experience, CPC or completion of a coding program',
    '3 years of coding experience and an associate degree or completion of a coding certificate program.',
    '2 years of coding experience after graduation from an HIM program or coding program',
    '2 years of experience teaching in an HIM program or coding program',
  ])('reads none in: %s', (line) => expect(trainingIn(line)).toEqual([null]))

  it('asks for Practicode neither as a system nor as what the years are of', () => {
    const { requirements, experience, particulars } = asked('1 year of coding experience or Practicode')
    expect(requirements.flatMap(({ anyOf }) => anyOf)).not.toContain('software:practicode')
    expect(experience.map(({ scope }) => scope)).toEqual([[]])
    expect(particulars).toEqual([])
  })
})
