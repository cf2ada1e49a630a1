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
