import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resumeFileName } from '@/lib/export/file-name'
import { resumeShape } from '@/lib/resume/schema'

describe('resumeFileName', () => {
  it.each([
    ['Dana Whitfield', [['CPC', 'held']], 'Dana-Whitfield-CPC-Resume.pdf'],
    ['Dana Whitfield', [['CPC-A', 'held']], 'Dana-Whitfield-CPC-A-Resume.pdf'],
    [
      'Dana Whitfield',
      [
        ['CCS', 'in-progress'],
        ['CRC', 'held'],
      ],
      'Dana-Whitfield-CRC-Resume.pdf',
    ],
    ['Dana Whitfield', [['CPC', 'expired']], 'Dana-Whitfield-Resume.pdf'],
    ['Łucja Nuñez-O’Brien', [], 'Lucja-Nunez-OBrien-Resume.pdf'],
    ['  ', [], 'Resume.pdf'],
    ['李小明', [['CPC', 'held']], 'CPC-Resume.pdf'],
    ['CON', [], 'CON-Resume.pdf'],
    ['Dana 🙂 Whitfield.', [], 'Dana-Whitfield-Resume.pdf'],
    ['\u202eDana\u200f Whitfield', [], 'Dana-Whitfield-Resume.pdf'],
    ['Guðrún Þórsdóttir', [], 'Gudrun-Thorsdottir-Resume.pdf'],
    ['../../etc/passwd', [], 'etc-passwd-Resume.pdf'],
    ['', [['CMA (AAMA)', 'held']], 'CMA-AAMA-Resume.pdf'],
  ])('names the file of “%s” with %j %s', (name, credentials, fileName) => {
    const rows = credentials.map(([acronym, status], index) => ({ id: `${index}`, acronym, status }))
    expect(resumeFileName(resumeShape.parse({ contact: { name }, credentials: rows }), 'pdf')).toBe(fileName)
  })

  it('ends a long name after a whole word', () => {
    const name = 'Maria Guadalupe Hernández Villaseñor Quintanilla Featherstonehaugh'
    const credentials = [{ id: 'a', acronym: 'CPC' }]
    expect(resumeFileName(resumeShape.parse({ contact: { name }, credentials }), 'pdf')).toBe(
      'Maria-Guadalupe-Hernandez-Villasenor-CPC-Resume.pdf',
    )
  })

  it('cuts a long surname and does not leave it out', () => {
    const name = 'Hubert Wolfeschlegelsteinhausenbergerdorffwelche'
    const credentials = [{ id: 'a', acronym: 'CPC' }]
    expect(resumeFileName(resumeShape.parse({ contact: { name }, credentials }), 'pdf')).toBe(
      'Hubert-Wolfeschlegelsteinhausenbergerdorffwel-CPC-Resume.pdf',
    )
  })

  it('cuts a long name, never a credential: half of CPC-A would be CPC', () => {
    for (let length = 1; length < 80; length += 1) {
      const resume = resumeShape.parse({
        contact: { name: 'a'.repeat(length) },
        credentials: [{ id: 'a', acronym: 'CPC-A' }],
      })
      expect(resumeFileName(resume, 'docx')).toMatch(/^a{1,43}-CPC-A-Resume\.docx$/)
      expect(resumeFileName(resume, 'pdf').length).toBeLessThanOrEqual(60)
    }
  })

  it('gives a name that every system takes, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string(), (name, acronym) => {
        const resume = resumeShape.parse({ contact: { name }, credentials: [{ id: 'a', acronym }] })
        const fileName = resumeFileName(resume, 'pdf')
        expect(fileName.replace('.pdf', '')).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
        expect(fileName).toMatch(/^[A-Za-z0-9]+(-+[A-Za-z0-9]+)*\.pdf$/)
        expect(fileName.length).toBeLessThanOrEqual(60)
      }),
    )
  })
})
