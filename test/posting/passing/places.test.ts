import { describe, expect, it } from 'vitest'
import { levels, read } from '@/test/posting/read'

const idsOf = (duty: string) =>
  Object.keys(levels(read(`Medical Coder\n\nRequirements\n- CPC required\n\nDuties\n- ${duty}`)))

describe('isPlaceInPassing', () => {
  it.each([
    ['Contacts provider offices about missing orders', 'setting:physician-practice'],
    ['We audit for clinics and law firms', 'setting:physician-practice'],
    ['Gives a talk for each clinic', 'setting:physician-practice'],
    ['We work with hospitals and clinics in nine states', 'setting:hospital'],
    ['Codes from the visit note and the hospital discharge papers', 'setting:hospital'],
    ['Serves the Department of Veterans Affairs', 'setting:va-federal'],
    ['Codes visits in the clinic, hospital inpatient and observation settings', 'setting:hospital'],
    ['Manages the contract with the overflow coding vendor', 'setting:third-party-rcm-vendor'],
    ['Finds cases in sources including hospitals, clinics and vital records', 'setting:hospital'],
    ['Answers requests from other hospitals and clinics', 'setting:physician-practice'],
    ['Audits coded episodes for our hospital clients', 'setting:hospital'],
    ['Submits claims to Medicaid and managed care plans', 'setting:payer'],
    ['Keeps to hospital policy', 'setting:hospital'],
    ['Looks at denial trends with our billing vendor', 'setting:third-party-rcm-vendor'],
  ])('leaves out who is only dealt with: %s', (duty, id) => {
    expect(idsOf(duty)).not.toContain(id)
  })

  it.each([
    ['Audits the coding of providers for a health plan', 'setting:payer'],
    ['Codes encounters of the clinic', 'setting:physician-practice'],
    ['Answers for all clinic coding', 'setting:physician-practice'],
    ['Codes for hospitals and clinics', 'setting:hospital'],
    ['Answers for hospital outpatient coding', 'setting:hospital'],
    ['Works in our medical billing company', 'setting:third-party-rcm-vendor'],
  ])('keeps where the work is: %s', (duty, id) => {
    expect(idsOf(duty)).toContain(id)
  })
})
