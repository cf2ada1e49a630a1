import { describe, expect, it } from 'vitest'
import { knockout, readText, resumeOf } from '@/test/match/build'

const INPATIENT = 'Inpatient Coder\nRequirements\n- CCS\n- 3 years of inpatient coding experience'

const verdict = (posting: string, parts: Parameters<typeof resumeOf>[0]) =>
  knockout(resumeOf({ start: '2018-01', ...parts }), readText(posting), 'years')?.verdict

describe('jobsAsked', () => {
  it.each([
    'Shadowed inpatient coders for a week',
    'Worked alongside inpatient coders at the hospital',
    'Attended webinar on inpatient coding and ICD-10-PCS',
    'Cross-training to inpatient coding planned for 2027',
    'Goal: move into inpatient coding',
    'Referred inpatient charts to the hospital coding team',
    'Reported to the director of inpatient coding',
    'Inpatient coding was done by another team',
    'Billed inpatient hospital visits (99221-99233) for surgeons',
    'Assisted the inpatient team with overflow for two weeks in 2020',
    'Recruited inpatient coders',
    'Coded outpatient charts. Knowledge of ICD-10-PCS and MS-DRG',
    'Appealed MS-DRG denials for payers',
    'Routed accounts to inpatient coders',
    'Helped recruit inpatient coders',
    'Interviewed and hired inpatient coders',
    'Collaborated with inpatient coders and CDI',
    'Worked with a team of inpatient coders to cut DNFB',
    'Distributed inpatient worklists to coders',
    'Wrote inpatient coding job descriptions for HR',
    'Inpatient coding backlog was handled by vendor; I tracked it',
    'Supervised six inpatient coders',
  ])('counts no years of what was seen, passed on or hoped for: %s', (line) => {
    const bullets = ['Coded office visits with CPT and ICD-10-CM', line]
    expect(verdict(INPATIENT, { title: 'Medical Coder', employer: 'Frisco Clinic', bullets })).toBe('not-met')
  })

  it.each([
    ['ED', 'Forwarded emergency department charts to another coder'],
    ['cardiology', 'Scheduled referrals to cardiology'],
    ['risk adjustment', 'Answered questions of the HCC risk adjustment vendor'],
    ['coding audit', 'Audited by compliance each quarter'],
    ['coding audit', 'Audited charts for missing signatures'],
    ['risk adjustment', 'Sent HCC charts to the risk adjustment coders'],
    ['cardiology', 'Escalated complex cases to the cardiology coders'],
    ['oncology', 'Oncology coding is done by a vendor'],
  ])('counts no years of %s of others: %s', (field, line) => {
    const posting = `Medical Coder\nRequirements\n- CPC\n- 3 years of ${field} experience`
    expect(verdict(posting, { bullets: ['Coded office visits with CPT', line] })).not.toBe('met')
  })

  it.each([
    'Coded 22 inpatient charts a day',
    'Queried physicians on inpatient stays',
    'Coded stays with ICD-10-PCS and MS-DRG',
    'Cross-trained newer coders in inpatient coding',
    'Coded 25 inpatient charts daily and audited inpatient E/M levels',
    'Inpatient coding audited by compliance at 98% accuracy',
    'Trained in inpatient coding and coded 30 inpatient charts a day',
    'Reported to the HIM manager and coded inpatient charts in Epic',
    'Member of the inpatient coding team',
    'One of twelve inpatient coders at a teaching hospital',
    'Coded charts for the inpatient coding team',
    'Audited inpatient coders each month',
    'Inpatient coding team lead',
  ])('counts the years of who does it: %s', (line) => {
    expect(verdict(INPATIENT, { bullets: [line] })).toBe('met')
  })

  it.each([
    ['facility', ['Coded inpatient charts, ICD-10-CM and ICD-10-PCS, MS-DRG']],
    ['facility', ['Coded observation, same day surgery and ED accounts']],
    ['outpatient', ['Coded emergency department visits']],
    ['outpatient', ['Coded observation and same day surgery']],
    ['outpatient', ['Coded accounts of an ambulatory surgery center']],
    ['physician', ['Coded professional fee services for six surgeons']],
  ])('counts work that is always done in a wider setting as work in it: %s', (setting, bullets) => {
    const posting = `Medical Coder\nRequirements\n- CPC\n- 3 years of ${setting} coding experience`
    expect(verdict(posting, { bullets })).toBe('met')
  })

  it.each([
    'Coded emergency department professional fee encounters',
    'Coded hospital inpatient profee rounds',
  ])('takes hospital work beside professional fees for no facility’s: %s', (line) => {
    const posting = 'Medical Coder\nRequirements\n- CPC\n- 3 years of facility coding experience'
    expect(verdict(posting, { bullets: [line] })).toBe('not-met')
  })
})
