import { describe, expect, it } from 'vitest'
import { slice } from '@/lib/text/span'
import { asked } from './read'

describe('dueIn', () => {
  it.each([
    ['CPC within 12 months of hire', 'after-hire', 12],
    ['CCS must be obtained within one (1) year of hire', 'after-hire', 12],
    ['CRC required within 90 days of employment', 'after-hire', 3],
    ['CEMC when eligible', 'eligible', null],
    ['RHIT or RHIT-eligible', 'eligible', null],
    ['Registration-eligible RHIA or RHIT', 'eligible', null],
    ['CCS or eligible to sit for the exam', 'eligible', null],
    ['CPC or enrolled in a program that leads to it', 'eligible', null],
    ['CCDS or CDIP within 2 years', 'after-hire', 24],
    ['CCDS or CDIP in 24 months', 'after-hire', 24],
    ["No certification? We'll sponsor your CPC", 'after-hire', null],
    ['You carry a CRC (or will have it by day 90)', 'after-hire', 3],
    ['ODS or ODS-eligible', 'eligible', null],
    ['Willing to obtain CPMA', 'willing', null],
    ['Willing to obtain CPMA within two years', 'willing', 24],
    ['CPC or CPB preferred or willing to obtain in 18 months', 'willing', 18],
  ])('reads when "%s" is due', (line, kind, months) => {
    const posting = asked(line)
    const due = posting.requirements.find(({ anyOf }) => anyOf[0]?.startsWith('credential'))?.due
    expect(due).toMatchObject({ kind, months })
    expect(due && slice(posting.text, due.span).length).toBeGreaterThan(5)
  })

  it('hears a window that stands with another naming of the credential', () => {
    const { requirements } = asked('RN (LPN considered w/ RAC-CT). RAC-CT within 1 year')
    expect(requirements.find(({ anyOf }) => anyOf[0] === 'credential:rac-ct')?.due).toMatchObject({
      months: 12,
    })
  })

  it('gives a bracket to the credential right before it', () => {
    const posting = asked('CPC or CCS-P, plus CPMA (or obtain within one year)')
    expect(posting.requirements.flatMap(({ anyOf, due }) => (due ? anyOf : []))).toEqual(['credential:cpma'])
    expect(
      asked('CPC or RHIT; CPMA within first year (Required)').requirements.flatMap(({ anyOf, due }) =>
        due ? anyOf : [],
      ),
    ).toEqual(['credential:cpma'])
  })

  it('gives a window to the credential that it is said of', () => {
    const posting = asked('CPC required, CRC must be earned in year one')
    expect(posting.requirements.flatMap(({ anyOf, due }) => (due ? anyOf : []))).toEqual(['credential:crc'])
  })

  it.each(['CDIP within 2 years of hire, CCS required', 'CDIP preferred (obtain w/in 1 yr), CCS required'])(
    'gives no window to what stands behind its comma: %s',
    (line) => {
      const { requirements } = asked(line)
      const dueOf = (id: string) => requirements.find(({ anyOf }) => anyOf[0] === id)?.due
      expect(dueOf('credential:cdip')).not.toBeNull()
      expect(dueOf('credential:ccs')).toBeNull()
    },
  )

  it.each([
    'CPC required',
    'CPC with experience within the last 5 years',
    'CCS, 2 years in the past 3 years',
  ])('wants at once "%s"', (line) => {
    const wanted = asked(line).requirements.find(({ anyOf }) => anyOf[0]?.startsWith('credential'))
    expect(wanted?.due).toBeNull()
  })

  it('hears that somebody may be working on it', () => {
    expect(asked('CPC or CCS-P or working on it').requirements.at(-1)?.due?.kind).toBe('willing')
  })

  it('hears “(or get it)”', () => {
    expect(asked('RAC-CT (or get it)').requirements.at(-1)?.due?.kind).toBe('willing')
  })
})
