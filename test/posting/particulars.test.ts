import { describe, expect, it } from 'vitest'
import { asked, read } from './read'

const said = (line: string) =>
  asked(line).particulars.map(({ anyOf, level }) => `${anyOf.join('|')} ${level}`)

describe('particularsIn', () => {
  it.each([
    [
      'Level I trauma or teaching hospital experience preferred',
      ['level-1-trauma|teaching-hospital preferred'],
    ],
    ['Experience in a Level 1 trauma center preferred', ['level-1-trauma preferred']],
    ['Level I/II trauma center experience', ['trauma-center required']],
    ['Previous employment in a teaching hospital preferred', ['teaching-hospital preferred']],
    ['Experience at an academic medical center a plus', ['teaching-hospital preferred']],
    ['CMS-HCC V28 experience preferred', ['v28 preferred']],
    ['Knowledge of HCC version 28', ['v28 required']],
    ['Coding externship preferred', ['externship preferred']],
    ['Coding externship or Practicode preferred', ['externship preferred']],
    ['Practicode or an externship preferred', ['externship preferred']],
    ['Completion of a coding practicum', ['externship required']],
  ])('reads what no concept names: %s', (line, particulars) => expect(said(line)).toEqual(particulars))

  it.each([
    'Supervise externship students',
    'No externships',
    'An externship does not count',
    'One year of coding experience or an externship',
    'Experience working with external auditors',
    'Neurosurgery and trauma coding experience',
    'Teach providers in the hospital setting',
    'CMS-HCC V24 experience',
    'AAPC Practicode',
    'Internship coordinator',
  ])('hears none in: %s', (line) => expect(said(line)).toEqual([]))

  it('takes the house that describes itself for no wish', () => {
    const text =
      'Medical Coder\n\nAbout us\nWe are a Level I trauma center and a teaching hospital with 400 beds.\n\nRequirements\n• CCS\n• ICD-10-CM coding'
    expect(read(text).particulars).toEqual([])
  })

  it('asks for Practicode as a choice of practice, and alone as before', () => {
    const idsOf = (line: string) => asked(line).requirements.flatMap(({ anyOf }) => anyOf)
    expect(idsOf('Coding externship or Practicode preferred')).not.toContain('software:practicode')
    expect(idsOf('Practicode preferred')).toContain('software:practicode')
  })
})
