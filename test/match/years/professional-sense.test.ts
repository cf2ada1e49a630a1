import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

function yearsOf(line: string, bullet: string, start = '2018-01', title = 'Coding Auditor') {
  const posting = readText(`${title}\nRequirements\n- CPC\n- ${line}`)
  return knockout(resumeOf({ title: 'Medical Coder', start, bullets: [bullet] }), posting, 'years')
}

describe('inOtherSense', () => {
  it('asks whether professional coding is of fees or a profession', () => {
    const asked = yearsOf('5 years of professional coding experience', 'Code inpatient charts')
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.label).toBe('5 years of professional coding')
    expect(asked?.because).toBe(
      '“Professional coding” may mean professional fees, or coding as a profession. Ask which is meant.',
    )
  })

  it('asks though the duties are in professional fees', () => {
    const asked = yearsOf(
      '5 years of professional coding experience\n- Audits of professional fee coding',
      'Code inpatient charts',
    )
    expect(asked?.verdict).toBe('unclear')
  })

  it('is met by professional fees in either sense', () => {
    expect(yearsOf('5 years of professional coding experience', 'Code professional fees')?.verdict).toBe(
      'met',
    )
  })

  it.each([
    ['5 years of professional fee coding experience', '2018-01', 'Coding Auditor'],
    ['5 years of professional coding experience', '2024-01', 'Coding Auditor'],
    ['5 years of professional coding experience', '2018-01', 'Professional Fee Coder'],
    ['5 years of professional coding experience for our physicians', '2018-01', 'Coding Auditor'],
  ])('asks nothing where the sense is plain or the years too few: %s, from %s, %s', (line, start, title) => {
    expect(yearsOf(line, 'Code inpatient charts', start, title)?.because).not.toContain('Ask which is meant')
  })
})
