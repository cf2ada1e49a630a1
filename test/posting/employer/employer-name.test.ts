import { describe, expect, it } from 'vitest'
import { asked, levels, read } from '@/test/posting/read'

describe('employersNamed', () => {
  it('takes no ask for a name, however near to the top it stands', () => {
    const text =
      'Medical Coder\nRequirements\n- CPC and ICD-10-CM\n- Worked in a Federally Qualified Health Center\n- Experian Health or FinThrive'
    expect(levels(read(text))).toMatchObject({
      'setting:federally-qualified-health-center': 'required',
      'software:experian-health': 'required',
    })
  })
})

describe('employersNamed at the head of a page', () => {
  it.each([
    ['Vantagewell Physician Billing – Careers', 'setting:professional-fee'],
    ['HAVENMARK POST-ACUTE PARTNERS — JOB PROFILE', 'setting:long-term-care'],
  ])('takes %s for a name', (head, id) => {
    expect(levels(read(`${head}\n\nMedical Coder\nRequirements\n- CPC and ICD-10-CM`))).not.toHaveProperty(id)
  })

  it('takes the job above "Jobs" for no name', () => {
    expect(
      levels(read('Professional Fee Coder\nAll jobs\nRequirements\n- CPC and ICD-10-CM')),
    ).toHaveProperty('setting:professional-fee')
  })
})

describe('isEmployersName', () => {
  it('takes letters in the plural for no part of a name', () => {
    const text = 'Medical Coder\nRequirements\n- CPC and ICD-10-CM\n- Worked in RHCs, FQHCs or CAHs'
    expect(levels(read(text))).toHaveProperty('setting:federally-qualified-health-center')
  })

  it('asks for no setting that stands in the employer’s name', () => {
    const text =
      'Medical Coder\nHarbor Hospice\nAkron, OH\nRequirements\n- CPC and ICD-10-CM\n- Two years at Harbor Hospice'
    expect(levels(read(text))).not.toHaveProperty('setting:hospice')
  })

  it('takes a verb before Medicare for no name', () => {
    expect(levels(asked('Knows Medicare rules'))).toHaveProperty('setting:government-program')
  })
})
