import { describe, expect, it } from 'vitest'
import { understand } from '@/lib/import/understand'
import { sourceLines } from '@/test/import/source-lines'

describe('schooling', () => {
  it('may be parted by two hyphens', () => {
    expect(read('Larch College -- Certificate in Medical Billing & Coding   May 2019')).toMatchObject({
      school: 'Larch College',
      credential: 'Certificate',
      area: 'Medical Billing & Coding',
      end: '2019-05',
    })
  })

  it('may have a degree right behind its school', () => {
    expect(read('Larch Valley College Associate of Science in Medical Coding\t2014')).toMatchObject({
      school: 'Larch Valley College',
      credential: 'Associate of Science',
      area: 'Medical Coding',
      end: '2014',
    })
  })

  it('goes on in the field of a degree that a mail broke', () => {
    expect(
      read(
        'Santa Cruz Valley College - Associate of Applied Science in Health\nInformation Technology, 2014',
      ),
    ).toMatchObject({
      school: 'Santa Cruz Valley College',
      area: 'Health Information Technology',
      end: '2014',
    })
  })

  it('has no field in the date below it', () => {
    expect(
      read(
        'Larch College\nAssociate of Applied Science in Health Information Technology\nGraduated May 2011',
      ),
    ).toMatchObject({ area: 'Health Information Technology', end: '2011-05' })
  })

  it('goes on below a degree that ends in “of”', () => {
    expect(read('Larch College\t08/2012 – 05/2016\nBachelor of\nScience in Nursing')).toMatchObject({
      school: 'Larch College',
      credential: 'Bachelor of Science',
      area: 'Nursing',
    })
  })

  it('goes on in the field of a degree below its school, and not in another school', () => {
    expect(
      read('Larch College\t08/2012 – 05/2016\nBachelor of\nScience in Health\nInformation Management'),
    ).toMatchObject({ school: 'Larch College', area: 'Health Information Management' })
    expect(read('Certificate in Medical Billing\nCareer Step')).toMatchObject({ area: 'Medical Billing' })
  })

  it('goes on in a name that a mail broke', () => {
    expect(
      read('Bachelor of Science in Health Information Management, Larch Falls\nUniversity (2007 – 2011)'),
    ).toMatchObject({ school: 'Larch Falls University', end: '2011' })
  })

  it('is no school’s where a course with practice cases stands above the first', () => {
    const { education } = understand(
      sourceLines('Dana Whitfield\nEDUCATION\nTraining: Practicode\nDiploma, Larch High School, 2010'),
      '2026-11-27',
    ).resume
    expect(education.map(({ school, practicum }) => [school, practicum])).toEqual([
      ['', 'practicode'],
      ['Larch High School', 'none'],
    ])
  })

  it('may be a high school that does not say school', () => {
    expect(read('HS diploma, Truckee High, 2015')).toMatchObject({
      school: 'Truckee High',
      credential: 'HS diploma',
      area: '',
    })
  })

  it('says before a date what it is, which is no field of study', () => {
    expect(read('Larch College, Certificate, Medical Billing, graduated May 2016')).toMatchObject({
      area: 'Medical Billing',
      end: '2016-05',
    })
  })

  it.each(['exp. Dec 2026', 'expected Dec 2026'])('may be under way: %s', (words) => {
    expect(read(`Larch College, BS Health Information Management, ${words}`)).toMatchObject({
      school: 'Larch College',
      end: '2026-12',
      inProgress: true,
      note: '',
    })
  })
})

function read(row: string) {
  const lines = sourceLines(`Dana Whitfield\ndana@example.com\n\nEDUCATION\n${row}`)
  return understand(lines, '2026-11-27').resume.education[0]
}

describe('short words of schooling', () => {
  it('parts two schools by “dipl.” and “Univ.”, and reads a year of two figures', () => {
    const { education } = understand(
      sourceLines(
        "Ann Bell\nEDUCATION\nLarch Tech — Medical Billing & Coding dipl., 2015\nUniv. of Oak County, B.A. Psychology '12",
      ),
      '2026-11-28',
    ).resume
    expect(education.map(({ school, credential, end }) => [school, credential, end])).toEqual([
      ['Larch Tech', 'Medical Billing & Coding dipl.', '2015'],
      ['Univ. of Oak County', 'B.A.', '2012'],
    ])
  })

  it('takes “Cert. in Medical Office Tech” for what was earned, not for a school', () => {
    expect(read('Oak Community College, Cert. in Medical Office Tech, 2017')).toMatchObject({
      school: 'Oak Community College',
      credential: 'Cert.',
      area: 'Medical Office Tech',
      end: '2017',
    })
  })
})
