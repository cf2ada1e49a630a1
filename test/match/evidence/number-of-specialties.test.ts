import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const TWO = 'Experience coding two or more specialties, such as cardiology, orthopedics or general surgery'

const gradeOf = (words: string, bullets: readonly string[], title = 'Professional Fee Coder') =>
  reportOf(
    resumeOf({ title, bullets }),
    readText(`Medical Coder\n\nRequirements\n• ICD-10-CM\n• ${words}`),
  ).rows.find(({ anyOf }) => anyOf.includes('specialty:cardiology'))?.grade

describe('asManySpecialties', () => {
  it.each([
    [TWO, ['Code dermatology and gastroenterology visits'], 'shown'],
    [TWO, ['Code dermatology visits', 'Code cardiology procedures'], 'shown'],
    [TWO, ['Code multi-specialty visits'], 'shown'],
    [
      'Experience coding 2+ specialties (cardiology, orthopedics or urology)',
      ['Code ENT and GI visits'],
      'shown',
    ],
    [TWO, ['Code cardiology visits'], 'broader'],
    [TWO, ['Code dermatology visits'], 'broader'],
    [TWO, ['Code laboratory and infusion charges'], 'absent'],
    [TWO, ['Coded visits'], 'absent'],
  ])('counts any specialties, of which the posting gives examples: %s, %j', (words, bullets, grade) => {
    expect(gradeOf(words, bullets)).toBe(grade)
  })

  it.each([
    ['various specialties: cardiology, orthopedics, or general surgery', 'shown'],
    ['multiple specialties: cardiology, orthopedics or general surgery', 'shown'],
    ['two or more specialties: cardiology, orthopedics or general surgery', 'broader'],
  ])('takes any one of a list without a number: %s: %s', (words, grade) => {
    expect(gradeOf(`Experience in ${words}`, ['Code cardiology visits'], 'Coder')).toBe(grade)
  })

  it('counts none of who coded nothing', () => {
    expect(gradeOf(TWO, ['Care for ICU patients', 'Care for trauma patients'], 'Registered Nurse')).toBe(
      'absent',
    )
  })

  it.each([
    ['Experience coding cardiology, orthopedics or general surgery', 'Code cardiology visits', 'shown'],
    [
      'Experience coding cardiology, orthopedics or general surgery',
      'Code dermatology and GI visits',
      'absent',
    ],
  ])('leaves a choice without a number: %s, %s', (words, bullet, grade) => {
    expect(gradeOf(words, [bullet])).toBe(grade)
  })
})
