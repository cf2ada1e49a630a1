import { describe, expect, it } from 'vitest'
import { isOpenToPatientData, patientDataInPosting, patientDataWords } from '@/components/patient-data-words'

describe('patientDataWords', () => {
  it('quotes the words where they stand', () => {
    expect(patientDataWords('Reviewed MRN 00412233 for a payer')).toBe(
      '“MRN 00412233” looks like a record number.',
    )
  })

  it('says that there is more', () => {
    expect(patientDataWords('Edna Marlowe, DOB 04/12/1951, MRN 00412233')).toContain('more of the kind')
  })

  it('is silent about codes, volumes and money', () => {
    expect(patientDataWords('Coded E11.9 and 99213, 12,000 charts, $1,200,000')).toBeNull()
  })
})

describe('patientDataInPosting', () => {
  it('takes the numbers of jobs and telephones for what they are', () => {
    expect(patientDataInPosting('Requisition 2026004411. Call 8005550142.')).toBeNull()
    expect(patientDataInPosting('Requisition 2026004411. Seen: Edna Marlowe, DOB 04/12/1951')).toContain(
      'Marlowe',
    )
  })
})

describe('isOpenToPatientData', () => {
  it.each([
    ['summary', true],
    ['experience.0.title', true],
    ['contact.headline', true],
    ['education.0.note', true],
    ['credentials.0.name', true],
    ['contact.phone', false],
    ['contact.links.0.url', false],
    ['credentials.0.number', false],
  ])('%s: %s', (path, isOpen) => expect(isOpenToPatientData(path)).toBe(isOpen))
})
