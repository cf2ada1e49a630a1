import { describe, expect, it } from 'vitest'
import { read } from './read'

describe('domainOf', () => {
  it.each([
    '$30/hr | 100% remote | start ASAP\n\nAHIMA or AAPC certified, HCS-D fine. Two years of coding for nursing homes, PDPM.',
    'Position Classification Description\n\nThe Tumor Registrar reviews medical records for cancer cases. Two years of experience.',
    'GENERAL SUMMARY\nThe Credit Resolution Specialist resolves accounts in credit status, reviews remits and requests claim submission. High school diploma and three years of experience required.',
    'Coding Auditor\n\nInspects medical coding documents for mistakes and reports them to management. High school diploma required.',
    'Oncology Data Registrar\n\nAbstracts every reportable case and attends tumor board. ODS required, two years of experience.',
    'Payment Accuracy Specialist\n\nAudits paid claims against CMS guidelines and remittance advice. Two years with UB-04 claims required.',
    'Coder\n\nRequirements\n- 3 years of experience in a hospital setting\n- 1 year of outpatient',
    'Contract work, start soon\n\nMust have HCPCS and two years of experience with UB-04 forms.',
    'Cardiology Coder needed. CPC. Minimum 5 years cardiology coding, cath lab and EP. Send your resume to Ann.',
  ])('knows a job of ours by its letters when its title does not say: %j', (text) => {
    expect(read(text).domain).toBe('coding')
  })

  it('knows whoever keeps health records by the title, with one more word of ours', () => {
    const text =
      'Health Information Technician\n\nValidates release of information requests and helps callers. Two years of experience.'
    expect(read(text).domain).toBe('coding')
  })

  it('knows our trade by a title in the plural', () => {
    expect(read('Certified Medical Coders\n\nWe place remote coders. CRC or the like.').domain).toBe('coding')
  })

  it.each([
    'HR Coordinator\n\nKeeps records of staff, pays AHIMA and AAPC dues. Two years of experience required.',
    'Coder wanted\n\nYou code the verbatims of market research from home. Working knowledge of Excel and two languages required.',
    'Coder\n\nRequirements\n- 3 years of experience with Python in a hospital setting\n- Kubernetes for our outpatient app',
    'Bodily Injury Claims Adjuster\n\nReviews CMS-1500 and UB-04 bills, CPT codes and denied claims. Two years of claims experience required.',
    'Bookkeeper wanted\n\nMust have Excel and two years of experience with invoices.',
  ])('takes no other job for ours: %j', (text) => expect(read(text).domain).toBe('other'))

  it('leaves a bank to its own compliance', () => {
    expect(
      read(
        'BSA/AML Compliance Analyst\nClear alerts, code each one with the right disposition code. Support the annual audit and OFAC exam. Our clients are clinics, so you see remittance traffic. CRC considered. Member FDIC.',
      ).domain,
    ).toBe('other')
  })

  it('knows a cancer registrar by one credential', () => {
    expect(read('Cancer Registrar\n\nRequirements\n• ODS\n• One year in a hospital').domain).toBe('coding')
  })

  it('leaves freight bills to their carriers', () => {
    expect(
      read(
        'Freight Claims & Billing Coordinator\nCode carrier invoices to the right GL account, file cargo claims, chase denials and appeal. Requirements: 2 years of billing. CCS (Certified Claims Specialist) is a plus.',
      ).domain,
    ).toBe('other')
  })

  it('leaves claims of cars to others', () => {
    const text =
      'Auto Glass & Collision Claims Representative\n\nEnters cause of loss codes, explains coverage denials. Two years of claims experience and claim submission.'
    expect(read(text).domain).toBe('other')
  })

  it('leaves invoices to accounts payable', () => {
    const text =
      'Accounts Payable Clerk\nCode vendor invoices to the right general ledger account; audit travel claims; prepare 1099s. Two years of bookkeeping.'
    expect(read(text).domain).toBe('other')
  })

  it.each([
    'Coding Supervisor\n\nRHIT\n2 years of experience supervising coders in our team',
    'Interventional Radiology Coder\n\nRequired: 3 years of interventional radiology coding. Apply today.',
    'Physician Coder - Orthopedics\n\n3 years of orthopedic coding experience required for this job',
  ])('knows a coder by title and specialty, however short the text: %s', (text) => {
    expect(read(text).domain).toBe('coding')
  })

  it('knows a coder of another trade all the same', () => {
    const text =
      'Software Coder\n\nRequired: 4 years of coding experience in Python and React for radiology imaging'
    expect(read(text).domain).toBe('other')
  })

  it('knows a coder by the degree', () => {
    const text =
      'Coder\n\nCodes in our hospital.\nRequirements\n• Bachelor’s degree in HIM, or five years of experience'
    expect(read(text).domain).toBe('coding')
  })

  it.each([
    ['Pharmacy Technician - Prior Authorization', 'other'],
    ['Data Engineer, Revenue Cycle', 'other'],
    ['Medical Scribe - Orthopedic Clinic', 'other'],
    ['Registered Nurse - Clinical Denials', 'coding'],
    ['Pharmacy - Medical Coder II', 'coding'],
    ['Front Office, Medical Coder', 'coding'],
    ['Medical Records Technician - Prior Authorization', 'coding'],
  ])('tells a trade from what it deals with: %s', (title, domain) => {
    const duties =
      'Full-time position at a clinic. Apply online.\n\nDuties\n• Start prior authorizations and follow up on denials with diagnosis codes (ICD-10) and CPT\n• Insurance verification and claim submission'
    expect(read(`${title}\n\n${duties}`).domain).toBe(domain)
  })
})
