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

  it.each([
    ['CPC. Must be obtained within 12 months of hire.', 12],
    ['CPC or CCS. If not held, to be earned in the first year of employment', 12],
    ['RHIT or RHIA. Candidates who are eligible may start but have to pass inside 180 days.', 6],
    ['CPC required. New graduates have six months to pass the exam.', 6],
    ['CCS. You have one year from your start date to earn it.', 12],
    ['A CPC is nice at hire but must be gotten by month 18', 18],
  ])('hears it from the next sentence, or from its own: %s', (line, months) => {
    const wanted = asked(line).requirements.find(({ anyOf }) => anyOf[0]?.startsWith('credential'))
    expect(wanted?.due).toMatchObject({ months })
  })

  it.each([
    'CPC required. All staff must pass HIPAA training within 30 days of hire.',
    'CPC required. Must pass a background check within 10 days.',
    'CPC required. CRC must be obtained within 12 months of hire.',
  ])('gives no time by a sentence about something else: %s', (line) => {
    const wanted = asked(line).requirements.find(({ anyOf }) => anyOf.includes('credential:cpc'))
    expect(wanted?.due).toBeNull()
  })

  it('takes time to earn a credential for no years of experience', () => {
    expect(asked('CCS. You have one year from your start date to earn it.').experience).toEqual([])
  })

  it('gives the time to what the bracket names again', () => {
    const { requirements } = asked('CPC or CCS, and CPMA (or obtain CPMA within one year)')
    const dueOf = (id: string) => requirements.find(({ anyOf }) => anyOf.some((one) => one === id))?.due
    expect(dueOf('credential:cpma')).toMatchObject({ months: 12 })
    expect(dueOf('credential:cpc')).toBeNull()
  })

  it.each([
    'CPC required. New hires must complete onboarding within 30 days.',
    'CPC required. Candidates must complete I-9 within 3 days of hire.',
    'CPC required. You will have 30 days to complete your benefits enrollment.',
    'CPC required. You have 5 days to complete each chart.',
    'CPC required. Candidates must pass a coding test within 3 days.',
    'CPC required. It must pass primary source verification within 10 days of hire.',
    'CPC required. If not certified, please do not apply.',
  ])('takes the deadline of something else for none of the credential: %s', (line) => {
    const wanted = asked(line).requirements.find(({ anyOf }) => anyOf.includes('credential:cpc'))
    expect(wanted?.due).toBeNull()
  })

  it.each([
    ['CPC required; CCC or CIRCC preferred (or obtain within 18 months)', null, 18],
    ['CPC required (or obtain within 6 months); CCC preferred', 6, null],
  ])('leaves a window in brackets to its own part: %s', (line, months, others) => {
    const dueOf = (id: `credential:${string}`) =>
      asked(line).requirements.find(({ anyOf }) => anyOf.includes(id))?.due?.months ?? null
    expect([dueOf('credential:cpc'), dueOf('credential:ccc')]).toEqual([months, others])
  })
})
