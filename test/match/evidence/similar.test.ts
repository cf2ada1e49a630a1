import { describe, expect, it } from 'vitest'
import { similarTo } from '@/lib/match/evidence/similar'
import type { FitRow } from '@/lib/match/report'
import { readText, reportOf, resumeOf } from '@/test/match/build'

/** The row of what a line asks for, for a coder who writes one bullet. */
function rowOf(line: string, bullet: string): FitRow {
  const posting = readText(`Medical Coder\n\nRequirements\n• ICD-10-CM coding\n• ${line}`)
  const row = reportOf(resumeOf({ bullets: [bullet] }), posting).rows.find(({ label }) => !/ICD/.test(label))
  if (!row) throw new Error(`Nothing is read of "${line}".`)
  return row
}

describe('similarTo', () => {
  it('names the kind of a product and others of it', () => {
    expect(similarTo(['software:epic'])).toContain('software:ehr-emr')
    expect(similarTo(['software:epic'])).toContain('software:meditech')
    expect(similarTo(['software:epic'])).not.toContain('software:trucode-encoder')
    expect(similarTo(['software:epic'])).not.toContain('software:epic')
  })
})

describe('a posting that takes similar products', () => {
  it.each([
    ['Experience with Epic or similar platform', 'Coded 30 charts a day in Cerner.'],
    ['Cerner, Meditech, etc.', 'Coded 30 charts a day in Epic.'],
    ['3M 360 Encompass (or an equivalent tool)', 'Coded 30 charts a day with TruCode.'],
    ['Epic or a comparable system', 'Coded 30 charts a day in athenahealth.'],
  ])('is met by another of the kind: %s', (line, bullet) => {
    expect(rowOf(line, bullet)).toMatchObject({
      grade: 'shown',
      label: expect.stringMatching(/ or similar$/),
    })
  })

  it.each([
    ['Experience with Epic or similar platform', 'Coded 30 charts a day with TruCode.'],
    ['Experience with Epic', 'Coded 30 charts a day in Cerner.'],
    ['Epic certification or equivalent experience', 'Coded 30 charts a day in Cerner.'],
    ['Epic or equivalent experience', 'Coded 30 charts a day in Cerner.'],
    ['Excel or similar', 'Wrote letters in Word.'],
  ])('is not met by something else: %s, %s', (line, bullet) => {
    expect(rowOf(line, bullet).grade).toBe('absent')
  })
})
