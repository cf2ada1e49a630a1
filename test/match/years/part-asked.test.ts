import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

function yearsFor(line: string, title: string, bullet: string) {
  const posting = readText(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`)
  return knockout(resumeOf({ title, bullets: [bullet] }), posting, 'years')
}

describe('partAsked', () => {
  it.each([
    ['2 years of spine surgery coding', 'Orthopedic Coder', 'Coded hand surgery: carpal tunnel releases'],
    ['2 years of electrophysiology coding', 'Cardiology Coder', 'Coded office visits and stress tests'],
    ['2 years of neonatal intensive care coding', 'Pediatric Coder', 'Coded pediatric office visits'],
  ])('asks about the part of a field that no job names: %s, %s', (line, title, bullet) => {
    const condition = yearsFor(line, title, bullet)
    expect(condition?.verdict).toBe('unclear')
    expect(condition?.because).toContain(`“${line}”`)
  })

  it.each([
    ['2 years of spine surgery coding', 'Orthopedic Coder', 'Coded spinal fusions'],
    ['2 years of electrophysiology coding', 'Cardiology Coder', 'Coded EP studies and ablations'],
    ['2 years of orthopedic surgery coding', 'Orthopedic Coder', 'Coded fracture care'],
    ['2 years of cardiology coding', 'Cardiology Coder', 'Coded cath lab procedures'],
    ['3 years of radiology coding in Hartford CT', 'Radiology Coder', 'Coded radiology exams.'],
    ['3 years of orthopedic coding on hand', 'Orthopedic Coder', 'Coded fracture care'],
    ['2 years of cath coding', 'Cardiology Coder', 'Coded caths'],
    ['2 years of ED facility coding', 'ED Coder', 'Level 130 emergency charts a day'],
    ['2 years of dermatology coding', 'Dermatology Coder', 'Coded biopsies'],
  ])('is content where the part is named, or none is asked for: %s, %s', (line, title, bullet) => {
    expect(yearsFor(line, title, bullet)?.verdict).toBe('met')
  })
})
