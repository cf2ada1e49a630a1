import { describe, expect, it } from 'vitest'
import { readPosting } from '@/lib/posting/read-posting'

const OPENING = 'Medical Coder\n\nRequirements\n- CPC required\n- Two years of coding experience\n\nDuties\n'

describe('isInPassing', () => {
  it.each([
    ['Assigns CPT codes for the hospital with the only burn unit of the region.', 'specialty:trauma-burn'],
    ['Assigns CPT codes of a level 2 trauma house.', 'specialty:trauma-burn'],
    ['Assigns CPT codes near our transplant institute.', 'specialty:transplant'],
    [
      'Assigns CPT codes and queries the hospitalists for specificity.',
      'specialty:hospitalist-internal-medicine',
    ],
    ['Assigns CPT codes and writes tip sheets for hospitalists.', 'specialty:hospitalist-internal-medicine'],
    [
      'Assigns CPT codes for members who practice in every specialty, from dermatology to surgery.',
      'specialty:dermatology',
    ],
    ['Abstracts data from physician notes, lab data, and radiology reports.', 'specialty:radiology'],
    ['Finds cases in sources such as wards and radiology rooms.', 'specialty:radiology'],
    ['Reviews problem lists, labs and prior claims.', 'specialty:pathology-and-laboratory'],
    ['Goes over late charges with oncology and imaging managers.', 'specialty:oncology-hematology'],
    ['Reviews operative, anesthesia and pathology reports.', 'specialty:anaesthesia'],
  ])('leaves out a place, people and a list of all there is: %s', (duty, id) => {
    expect(idsOf(duty)).not.toContain(id)
  })

  it.each([
    ['Codes transplant hospital records.', 'specialty:transplant'],
    ['Codes for nine hospitalists.', 'specialty:hospitalist-internal-medicine'],
    ['Codes dermatology and urology visits.', 'specialty:dermatology'],
    ['Codes office notes, radiology exams and visits.', 'specialty:radiology'],
    ['Codes anesthesia and pathology reports.', 'specialty:anaesthesia'],
  ])('keeps the work that is coded: %s', (duty, id) => {
    expect(idsOf(duty)).toContain(id)
  })

  it('keeps a specialty that is asked for or in the title', () => {
    expect(
      idsOf('', 'Transplant Institute Coder\n\nDuties\nAssigns CPT codes for the team every day.'),
    ).toContain('specialty:transplant')
    expect(idsOf('\nRequirements\n- Burn unit coding, two years required')).toContain('specialty:trauma-burn')
  })

  it('leaves out what an employer has in front of the verb that seeks', () => {
    const result = readPosting(
      'Coding Auditor\n\nA 260-provider group with primary care, cardiology, urgent care and OB/GYN, seeks an auditor.\n\nRequirements\n- CPC required\n- ICD-10-CM',
    )
    const ids = result.ok ? result.value.requirements.flatMap(({ anyOf }) => anyOf) : ['not read']
    expect(ids.filter((id) => /^(?:specialty|setting):/.test(id))).toEqual([])
  })
})

function idsOf(duty: string, opening = OPENING): readonly string[] {
  const read = readPosting(opening + duty)
  return read.ok ? read.value.requirements.flatMap(({ anyOf }) => anyOf) : []
}
