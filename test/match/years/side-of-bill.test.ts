import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const PROFEE = { title: 'Professional Fee Coder', employer: 'Vale Physicians Group' }
const HOSPITAL = { title: 'Outpatient Coder', employer: 'Vale Hospital' }
const PRACTICE = { title: 'Medical Coder', employer: 'Vale Family Practice' }
const ED_CODER = { title: 'ED Coder', employer: 'Mercy Hospital' }
const ASC = { title: 'ASC Coder', employer: 'Gulf Surgery Partners' }
const UNSAID_CODER = { title: 'Medical Coder', employer: 'Quillstone' }
const UNSAID = { title: 'Outpatient Coder', employer: 'Quillstone' }

function yearsOf(line: string, parts: typeof PROFEE, ...bullets: string[]) {
  const posting = readText(`Medical Coder\nRequirements\n- CPC\n- ${line}`)
  return knockout(resumeOf({ ...parts, start: '2018-01', bullets }), posting, 'years')
}

describe('sidesOf', () => {
  it.each([
    ['2+ years of outpatient facility coding experience', PROFEE, 'Code E/M visits'],
    ['3 years of hospital outpatient coding experience', PROFEE, 'Code outpatient E/M visits'],
    ['3 years of outpatient coding experience in a hospital setting', PRACTICE, 'Code office visits'],
    ['3 years of facility ED coding', PROFEE, 'Code emergency visits'],
    [
      '3 years of hospital outpatient coding',
      { ...PROFEE, employer: 'Vale Hospital' },
      'Code outpatient profee',
    ],
    ['3 years of hospital outpatient coding', PROFEE, 'Code office, hospital and outpatient surgery visits'],
    ['3 years of hospital coding', { ...PROFEE, employer: 'Vale Hospital' }, 'Code office visits'],
    ['2 years of hospital same day surgery coding', ASC, 'Code orthopedic cases'],
    ['1 year of professional fee coding', HOSPITAL, 'Coded lab, radiology and clinic encounters'],
    ['2 years of outpatient professional fee coding', HOSPITAL, 'Coded outpatient facility accounts'],
    ['2 years of ED profee coding', HOSPITAL, 'Coded emergency visits'],
  ])('holds years of one side of the bill against the other: %s, %o, %s', (line, parts, bullet) => {
    expect(yearsOf(line, parts, bullet)?.verdict).toBe('not-met')
  })

  it.each([
    [
      '2+ years of outpatient facility coding experience',
      HOSPITAL,
      'Coded lab, radiology and clinic encounters',
    ],
    ['3 years of hospital outpatient coding experience', UNSAID, 'Coded ED and observation accounts'],
    [
      '3 years of hospital outpatient coding',
      PROFEE,
      'Coded outpatient facility and professional fee accounts',
    ],
    ['3 years of hospital outpatient coding', UNSAID, 'Coded outpatient visits under APC'],
    ['2 years of outpatient coding', PROFEE, 'Code outpatient profee'],
    ['2 years of hospital or outpatient coding', PROFEE, 'Code outpatient profee'],
    ['3 years of hospital coding', HOSPITAL, 'Code clinic visits'],
    ['2 years of outpatient facility coding', ASC, 'Code orthopedic cases'],
    ['2 years of surgery center or hospital outpatient coding', ASC, 'Code orthopedic cases'],
    ['2 years of hospital outpatient coding', ASC, 'Code surgery center, ED and observation accounts'],
    ['2 years of hospital outpatient coding', UNSAID, 'Code outpatient surgery on the UB-04 and for an ASC'],
    ['2 years of hospital outpatient coding', { ...ASC, employer: 'Vale Hospital' }, 'Code cases'],
    ['3 years of coding in a hospital', { ...PROFEE, employer: 'Vale Hospital' }, 'Code office visits'],
    ['2 years of outpatient coding in a hospital or clinic', PRACTICE, 'Code outpatient visits'],
    ['2 years of outpatient coding for a large health system', PROFEE, 'Code outpatient profee'],
    ['2 years of outpatient coding, preferably in a hospital', PROFEE, 'Code outpatient profee'],
    ['1 year of professional fee coding', PRACTICE, 'Code family medicine visits'],
    ['1 year of professional fee coding', { ...UNSAID, employer: 'Frisco Clinic' }, 'Code clinic visits'],
    [
      '1 year of professional fee coding',
      HOSPITAL,
      'Coded outpatient accounts and the visits of its physician practices',
    ],
    ['2 years of ED profee coding', PROFEE, 'Code emergency visits'],
  ])(
    'leaves who coded that side, or any where the words leave the choice: %s, %o, %s',
    (line, parts, bullet) => {
      expect(yearsOf(line, parts, bullet)?.verdict).toBe('met')
    },
  )

  it.each([
    ['2 years of hospital ED coding', ED_CODER, 'Coded 100 ED records a day.', 'met'],
    ['2 years of facility coding', ED_CODER, 'Coded 100 ED records a day.', 'met'],
    ['2 years of hospital ED coding', UNSAID, 'Coded 100 ED records a day.', 'unclear'],
    ['2 years of facility coding', UNSAID, 'Coded ED and observation records.', 'unclear'],
    ['2 years of hospital outpatient coding', UNSAID, 'Coded outpatient charts on the UB-04.', 'met'],
    ['2 years of hospital outpatient coding', UNSAID, 'Coded outpatient charts.', 'unclear'],
    ['2 years of hospital outpatient coding', HOSPITAL, 'Queried physicians.', 'unclear'],
    ['2 years of hospital outpatient coding', PROFEE, 'Coded outpatient charts.', 'not-met'],
  ])(
    'takes nothing from a line for a line of professional fees: %s, %o, %s',
    (line, parts, bullet, verdict) => {
      const added = 'Also levelled the physicians’ ED pro-fee visits.'
      expect(yearsOf(line, parts, bullet, added)?.verdict).toBe(verdict)
    },
  )

  it('takes nothing from a clinic for a line of a hospital', () => {
    const clinic = { ...UNSAID, employer: 'Frisco Clinic' }
    const lines = ['Code clinic visits', 'Coded ED records']
    expect(yearsOf('1 year of professional fee coding', clinic, ...lines)?.verdict).toBe('unclear')
    expect(yearsOf('1 year of professional fee coding', HOSPITAL, ...lines)?.verdict).toBe('not-met')
  })

  it.each([
    ['Coded ED visits at the hospital and clinic visits at the physician practice', 'which side of the bill'],
    ['Coded ED and observation pro-fee visits', 'which side of the bill'],
    ['Coded ED pro-fee visits', 'names other work'],
    ['Coded hospital outpatient profee visits', 'names other work'],
  ])('asks of which side a line of both is: %s', (line, says) => {
    const asked = yearsOf('2 years of hospital outpatient coding', UNSAID_CODER, line)
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toContain(says)
  })

  it('asks who works denials of which they were, whatever other line names physicians', () => {
    const denials = { title: 'Denials Specialist', employer: 'Quillstone' }
    const asked = '3 years of DRG denials experience'
    expect(yearsOf(asked, denials, 'Worked for a physician practice')?.verdict).toBe('unclear')
    expect(
      yearsOf(asked, { ...denials, title: 'Profee Denials Specialist' }, 'Worked denials')?.verdict,
    ).toBe('not-met')
  })

  it.each([
    ['Riverside Physician Group', ['Appealed inpatient DRG downgrades'], 'met'],
    ['Riverside Physician Group', ['Appealed inpatient pro-fee denials'], 'not-met'],
    ['Riverside Physician Group', ['Appealed denials'], 'not-met'],
    ['Acme Revenue', ['Appealed professional fee denials'], 'not-met'],
    ['Acme Revenue', ['Appealed clinic and physician office denials'], 'not-met'],
    ['Acme Revenue', ['Appealed professional fee denials', 'Appealed denials of Medicare'], 'unclear'],
    ['Acme Revenue', ['Appealed professional fee denials', 'Appealed inpatient denials'], 'met'],
    ['Acme Revenue', ['Appealed denials'], 'unclear'],
  ])('takes denials of stays by their own words: %s, %j: %s', (employer, bullets, verdict) => {
    const denials = { title: 'Denials Specialist', employer }
    expect(yearsOf('3 years of inpatient denials experience', denials, ...bullets)?.verdict).toBe(verdict)
  })

  it.each([
    [{ ...PROFEE, title: 'Physician Coder', employer: 'Mercy Hospital' }, 'Coded hospital charts', 'unclear'],
    [PROFEE, 'Coded ED and inpatient visits of hospital physicians', 'unclear'],
    [{ ...PROFEE, employer: 'Mercy Hospital' }, 'Code office visits', 'not-met'],
    [{ ...PROFEE, employer: 'Mercy Hospital' }, 'Code ED accounts', 'met'],
    [{ ...UNSAID_CODER, employer: 'Mercy Hospital' }, 'Code charts', 'met'],
  ])('asks a coder of fees who names a hospital which side it was: %o, %s: %s', (parts, bullet, verdict) => {
    const asked = yearsOf('2 years of hospital coding experience', parts, bullet)
    expect(asked?.verdict).toBe(verdict)
    if (verdict === 'unclear') expect(asked?.because).toContain('which side of the bill')
  })

  it('takes a surgery center for no hospital', () => {
    const line = 'Code orthopedic cases for an ambulatory surgery center'
    expect(yearsOf('2 years of hospital outpatient coding', ASC, line)?.verdict).not.toBe('met')
  })

  it('asks where a job says no side', () => {
    const asked = yearsOf('3 years of hospital outpatient coding', UNSAID, 'Coded outpatient charts')
    expect(asked?.verdict).toBe('unclear')
    expect(asked?.because).toContain(
      'Your job at “Quillstone” does not say which side of the bill you coded. If it was the facility’s, say so in the job.',
    )
  })

  it.each([
    ['3 years of hospital outpatient coding experience', '3 years of hospital outpatient coding'],
    ['2+ years of outpatient facility coding experience', '2 years of outpatient facility coding'],
    ['3 years of inpatient coding experience', '3 years of inpatient coding'],
    ['3 years of inpatient experience', '3 years of inpatient'],
    ['3 years of inpatient and outpatient coding', '3 years of inpatient and outpatient coding'],
    ['3 years of inpatient or outpatient coding', '3 years of inpatient or outpatient coding'],
  ])('keeps the posting’s noun and its joining word: %s', (line, label) => {
    expect(yearsOf(line, HOSPITAL, 'Coded accounts')?.label).toBe(label)
  })
})
