import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pdfFileName } from '@/lib/export/file-name'
import { resumeShape } from '@/lib/resume/schema'

describe('pdfFileName', () => {
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
    ['李小明', [], 'Resume.pdf'],
    ['../../etc/passwd', [], 'etc-passwd-Resume.pdf'],
    ['', [['CMA (AAMA)', 'held']], 'CMA-AAMA-Resume.pdf'],
  ])('names the file of “%s” with %j %s', (name, credentials, fileName) => {
    const rows = credentials.map(([acronym, status], index) => ({ id: `${index}`, acronym, status }))
    expect(pdfFileName(resumeShape.parse({ contact: { name }, credentials: rows }))).toBe(fileName)
  })

  it('gives a name that every system takes, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string(), (name, acronym) => {
        const resume = resumeShape.parse({ contact: { name }, credentials: [{ id: 'a', acronym }] })
        const fileName = pdfFileName(resume)
        expect(fileName).toMatch(/^[A-Za-z0-9]+(-+[A-Za-z0-9]+)*\.pdf$/)
        expect(fileName.length).toBeLessThanOrEqual(60)
      }),
    )
  })
})
