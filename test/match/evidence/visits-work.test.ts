import { describe, expect, it } from 'vitest'
import type { ConceptId } from '@/lib/lexicon/concept'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const gradeOf = (wanted: ConceptId, words: string, parts: Parameters<typeof resumeOf>[0]) =>
  reportOf(
    resumeOf({ start: '2020-01', ...parts }),
    readText(`Medical Coder\n\nRequirements\n• ICD-10-CM\n• ${words}`),
  ).rows.find(({ anyOf }) => anyOf.includes(wanted))?.grade

const fees = (title: string, employer: string, line: string) =>
  gradeOf('setting:professional-fee', '3 years of professional fee coding experience', {
    title,
    employer,
    bullets: [line],
  })

const levels = (words: string, line: string) =>
  gradeOf('topic:e-m', words, { title: 'Medical Coder', bullets: [line] })

describe('visitsWork', () => {
  it.each([
    ['Biller/Coder', 'Vale Family Practice', 'Code 50 office visits a day with CPT', 'shown'],
    ['Lead Professional Coder', 'Wake Medical Group', 'Coded dermatology encounters with CPT', 'shown'],
    ['Medical Coder', 'Quillstone', 'Code office visits with CPT', 'broader'],
    ['Facility Coder', 'Quillstone', 'Coded hospital clinic visits, not office visits', 'absent'],
    ['Medical Coder', 'Quillstone', 'Coded clinic visits, not office visits', 'absent'],
    ['Medical Coder', 'Quillstone', 'Coded hospital-based clinic visits with CPT', 'absent'],
    ['Medical Coder', 'Quillstone', 'Coded clinic visits with CPT, not surgeries', 'broader'],
    ['Outpatient Coder', 'Vale Hospital', 'Code clinic visits with CPT', 'absent'],
    ['HCC Coder', 'Quillstone', 'Educate provider offices about documentation', 'absent'],
    ['Receptionist', 'Vale Family Practice', 'Scheduled office visits', 'absent'],
    ['Medical Biller', 'Vale Family Practice', 'Submitted claims', 'absent'],
  ])('takes the visits that a practice bills for its fees: %s, %s, %s', (title, employer, line, grade) => {
    expect(fees(title, employer, line)).toBe(grade)
  })

  it.each([
    ['E/M coding experience', 'Code 50 office visits a day with CPT', 'shown'],
    ['Assigns facility E/M levels', 'Code ED accounts, procedures and facility visit levels', 'shown'],
    ['E/M coding experience', 'Scheduled office visits', 'absent'],
    ['E/M coding experience', 'Did not code office visits', 'absent'],
    ['E/M coding experience', 'Code pathology cases with CPT', 'absent'],
  ])('takes coded visits and their levels for E/M: %s, %s', (words, line, grade) => {
    expect(levels(words, line)).toBe(grade)
  })

  it('takes nothing from visits for a line of a hospital', () => {
    const lines = ['Code office visits with CPT', 'Coded inpatient stays with MS-DRG for the hospital']
    const parts = { title: 'Medical Coder', employer: 'Quillstone', bullets: lines }
    expect(gradeOf('setting:professional-fee', 'Professional fee coding experience', parts)).toBe('broader')
  })
})
