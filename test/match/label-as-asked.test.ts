import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from './build'

const labelsFor = (line: string) =>
  reportOf(
    resumeOf({}),
    readText(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`),
  ).rows.flatMap(({ label, anyOf }) =>
    anyOf.some((id) => id === 'setting:government-program' || id === 'task:drg-validation') ? [label] : [],
  )

describe('labelAsAsked', () => {
  it.each([
    ['Experience with Medicare, Medicaid and commercial insurance', 'Medicare and Medicaid'],
    ['Medicare billing experience', 'Medicare'],
    ['Monitors OIG Work Plan and CMS regulations', 'CMS regulations'],
    ['Experience with TRICARE and Medicare claims', 'TRICARE and Medicare'],
    ['Experience with government payers', 'Government program'],
    ['Medicare and other government payers', 'Government program'],
    ['Clinical validation experience', 'Clinical validation'],
    ['DRG validation experience', 'DRG validation'],
    ['DRG validation and clinical validation', 'DRG validation'],
  ])('calls what “%s” asks for %s', (line, label) => expect(labelsFor(line)).toContain(label))
})
