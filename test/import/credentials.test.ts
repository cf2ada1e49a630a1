import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from './source-lines'

describe('a section of credentials', () => {
  it('may have the dates in a column before the names', () => {
    expect(
      read(
        'Dana Whitfield\nCERTIFICATIONS\n11/2020\tLean Green Belt, Harbor Quality League\n04/2019\tForklift Instructor, Dockside Guild',
      ),
    ).toEqual([
      ['Lean Green Belt', 'Harbor Quality League', '2020-11'],
      ['Forklift Instructor', 'Dockside Guild', '2019-04'],
    ])
  })

  it('may have names in bold over issuer and date, also where the next name looks like an issuer', () => {
    const lines = sourceLines(
      'Dana Whitfield\nCERTIFICATIONS\nLean Green Belt\nHarbor Quality League | 2020\nOSHA 30-Hour General Industry\nOSHA | 2019',
    ).map((line, index) => ({ ...line, bold: index % 2 === 0 }))
    expect(credentialsOf(lines)).toEqual([
      ['Lean Green Belt', 'Harbor Quality League', '2020'],
      ['OSHA 30-Hour General Industry', 'OSHA', '2019'],
    ])
  })

  it('may have issuer and date in brackets', () => {
    expect(read('Dana Whitfield\nCERTIFICATIONS\nLean Green Belt (Harbor Quality League, Nov 2020)')).toEqual(
      [['Lean Green Belt', 'Harbor Quality League', '2020-11']],
    )
  })

  it('may be numbered', () => {
    expect(
      read('Dana Whitfield\nCERTIFICATIONS\n1. Certified Coding Specialist (CCS), AHIMA (2013)'),
    ).toEqual([['Certified Coding Specialist', 'AHIMA', '2013']])
  })

  it('may be called training', () => {
    const { credentials, education } = understand(
      sourceLines(
        'JOB RELATED TRAINING\nCertified Coding Specialist (CCS), AHIMA, March 2015\nDiploma, Office Skills, Larch College, 2010',
      ),
      TODAY,
    ).resume
    expect(credentials.map(({ acronym, issuer }) => [acronym, issuer])).toEqual([['CCS', 'AHIMA']])
    expect(education.map(({ school }) => school)).toEqual(['Larch College'])
  })

  it('may be one with education', () => {
    const { credentials, education } = understand(
      sourceLines(
        'EDUCATION AND CREDENTIALS\nBachelor of Science in Biology | Larch University | 2011\nCertified Coding Specialist (CCS) | AHIMA | 2014',
      ),
      TODAY,
    ).resume
    expect(credentials.map(({ acronym, earned }) => [acronym, earned])).toEqual([['CCS', '2014']])
    expect(education.map(({ school, end }) => [school, end])).toEqual([['Larch University', '2011']])
  })
})

const TODAY = '2026-11-26'

function read(text: string) {
  return credentialsOf(sourceLines(text))
}

function credentialsOf(lines: ReturnType<typeof sourceLines>) {
  const { credentials } = understand(lines, TODAY).resume
  return credentials.map(({ name, acronym, issuer, earned }) => [name || acronym, issuer, earned])
}
