import { describe, expect, it } from 'vitest'
import { knockout, readText, reportOf, resumeOf } from '@/test/match/build'

const INPATIENT = 'Inpatient Coder\nRequirements\n- CCS\n- 3 years of inpatient coding experience'

const verdict = (posting: string, parts: Parameters<typeof resumeOf>[0]) =>
  knockout(resumeOf({ start: '2018-01', ...parts }), readText(posting), 'years')?.verdict

describe('jobsAsked', () => {
  it('counts documentation review in which others coded for that work alone', () => {
    const title = 'CDI Specialist'
    const bullets = ['Concurrent review of inpatient records', 'Did not assign final codes']
    const cdi = 'CDI Specialist\nRequirements\n- CCDS\n- 3 years of inpatient CDI experience'
    expect(verdict(INPATIENT, { title, bullets })).toBe('not-met')
    expect(verdict(cdi, { title, bullets })).toBe('met')
    expect(verdict(INPATIENT, { title: 'Inpatient Coder and CDI Specialist', bullets })).toBe('met')
    expect(verdict(INPATIENT, { title, bullets: ['Coded inpatient stays concurrently'] })).toBe('met')
  })

  it.each([
    'Review 25 inpatient records a day concurrently',
    'Assigned working MS-DRGs to inpatient stays',
    'Wrote compliant queries on inpatient records',
    'Audit inpatient documentation for severity of illness',
    'Coding of inpatient accounts reviewed for severity of illness',
    'Final-coded inpatient charts reviewed for missed queries',
    'Responsible for coding education of inpatient teams',
    'Educated physicians on documentation, coding of inpatient charts, and queries',
    'Reviewed coding of inpatient accounts',
    'Performed inpatient coding reviews',
    'Assigned working MS-DRGs and reconciled inpatient DRGs',
  ])('asks a reviewer of documentation whether codes were assigned: %s', (line) => {
    for (const title of ['CDI Specialist', 'Clinical Documentation Specialist', 'CDI Nurse', 'CDI Manager'])
      expect(verdict(INPATIENT, { title, bullets: [line] }), title).toBe('unclear')
  })

  it.each([
    ['CDI Specialist', 'Review inpatient records and code them in 3M'],
    ['CDI Specialist', 'Assign ICD-10-CM codes to inpatient stays'],
    ['CDI Specialist', 'Code inpatient accounts on weekends'],
    ['CDI Specialist', 'Final-coded 20 inpatient charts a day.'],
    ['CDI Specialist', 'Coding of inpatient accounts'],
    ['CDI Specialist', 'Coding 20 inpatient stays daily'],
    ['CDI Specialist', 'Responsible for coding inpatient stays and MS-DRG assignment'],
    ['CDI Specialist', 'Performed final coding of inpatient stays'],
    ['CDI Specialist', 'Assigned final MS-DRGs and ICD-10-PCS codes.'],
    ['CDI Specialist and Coder', 'Review inpatient records'],
    ['DRG Validator', 'Validate inpatient DRGs'],
  ])('counts the reviewer who coded: %s, %s', (title, line) => {
    expect(verdict(INPATIENT, { title, bullets: [line] })).toBe('met')
  })

  it.each([
    ['3 years of inpatient coding experience', 'unclear'],
    ['3 years of inpatient experience', 'met'],
    ['3 years of CDI or inpatient coding experience', 'met'],
    ['3 years of inpatient coding or clinical documentation experience', 'met'],
    ['3 years of inpatient coding from clinical documentation', 'unclear'],
    ['3 years of inpatient CDI experience', 'met'],
  ])('lets the words decide whether documentation review will do: %s', (line, expected) => {
    const posting = `CDI Specialist\nRequirements\n- CCDS\n- ${line}`
    expect(verdict(posting, { title: 'CDI Specialist', bullets: ['Review inpatient records'] })).toBe(
      expected,
    )
  })

  it.each([
    [
      'Coding Supervisor',
      'same day surgery',
      'Supervise 21 remote inpatient, same day surgery and ED coders',
    ],
    ['Coding Supervisor', 'ED', 'Supervise 21 remote inpatient, same day surgery and ED coders'],
    ['Coding Supervisor', 'hospital', 'Supervise 21 coders across four hospitals'],
    ['Coding Supervisor', 'hospital', 'Plan and run internal audits and education from findings'],
    ['Coding Educator', 'inpatient', 'Teach ICD-10-PCS to new inpatient coders'],
    ['Inpatient Coding Manager', 'inpatient', 'Manage 12 coders'],
    ['Coding Denials Specialist', 'inpatient', 'Review 12 inpatient DRG denials a day'],
    ['DRG Denials Coder', 'inpatient', 'Review inpatient DRG denials'],
  ])(
    'asks whether codes were assigned by who leads, teaches or answers denials: %s, %s',
    (title, field, line) => {
      const posting = `Medical Coder\nRequirements\n- CPC\n- 3 years of ${field} coding experience`
      expect(verdict(posting, { title, employer: 'Mercy Hospital', bullets: [line] })).toBe('unclear')
    },
  )

  it.each([
    ['Coding Supervisor', 'inpatient coding', 'Code inpatient charts on weekends; supervise 12 coders'],
    ['Coding Supervisor', 'inpatient coding', 'Audit inpatient charts of 12 coders'],
    ['Coding Supervisor', 'coding', 'Supervise 21 coders'],
    ['Coding Supervisor', 'inpatient', 'Reviewed inpatient work queues'],
    ['Inpatient Coder and Trainer', 'inpatient coding', 'Teach new coders'],
    ['Inpatient Coding Team Lead', 'inpatient coding', 'Lead 12 coders'],
    ['Coding Denials Specialist', 'inpatient DRG denials', 'Review 12 inpatient DRG denials a day'],
  ])('counts who coded besides, and leading and denials as what they are: %s, %s', (title, of, line) => {
    const posting = `Medical Coder\nRequirements\n- CPC\n- 3 years of ${of} experience`
    expect(verdict(posting, { title, employer: 'Mercy Hospital', bullets: [line] })).toBe('met')
  })

  it('counts of two jobs the one that coded', () => {
    const posting = readText('Medical Coder\nRequirements\n- CPC\n- 5 years of hospital coding experience')
    const supervisor = resumeOf({
      title: 'Coding Supervisor',
      start: '2020-01',
      bullets: ['Supervise coders'],
    })
    const coder = resumeOf({
      title: 'Inpatient Coder',
      start: '2012-01',
      end: '2019-12',
      bullets: ['Coded inpatient charts'],
    })
    const both = { ...supervisor, experience: [...supervisor.experience, ...coder.experience] }
    expect(knockout(both, posting, 'years')).toMatchObject({
      verdict: 'met',
      because: '8 years, “Jan 2012 – Dec 2019”. No job of yours since Dec 2019 shows it.',
    })
  })

  it.each([
    'Present denial trends to CDI each month',
    'Present trends to coding, CDI and contracting each month',
    'Educate coding, CDI and physicians about denials',
    'Educate CDI and physicians about DRG mismatches',
    'Report query rates to CDI, quality and HIM leaders',
    'Shared denial trends weekly with the CDI and quality teams',
  ])('takes who tells CDI something for no member of it: %s', (line) => {
    const posting = 'CDI Specialist\nRequirements\n- CCDS\n- 2 years of CDI experience'
    expect(verdict(posting, { title: 'Inpatient Coder', bullets: [line] })).toBe('not-met')
  })

  it.each([
    ['CDI Specialist', 'Present query trends to CDI each month'],
    ['Inpatient Coder', 'Presented CDI findings to physicians'],
    ['Inpatient Coder', 'Educate physicians on CDI'],
    ['Inpatient Coder', 'Transferred to CDI and reviewed inpatient records concurrently'],
    ['Inpatient Coder', 'Report to the CDI manager and perform CDI reviews'],
  ])('counts who works in CDI: %s, %s', (title, line) => {
    const posting = 'CDI Specialist\nRequirements\n- CCDS\n- 2 years of CDI experience'
    expect(verdict(posting, { title, bullets: [line] })).toBe('met')
  })

  it('tells no reviewer of documentation of jobs in coding', () => {
    const posting = readText('Medical Coder\nRequirements\n- CPC\n- 3 years of cardiology coding experience')
    const parts = { title: 'CDI Specialist', bullets: ['Review inpatient records'] }
    expect(knockout(resumeOf(parts), posting, 'years')?.because).toBe(
      'Your resume shows no dated job in coding.',
    )
  })

  it.each([
    ['5 years of nursing experience', { title: 'Medical Coder' }],
    ['5 years of CDI experience', { title: 'Inpatient Coder' }],
    ['5 years of supervisory experience', { title: 'Medical Coder' }],
    ['5 years of nursing experience', { title: 'Clerk' }],
  ])('says nothing of jobs in coding beside %s', (line, parts) => {
    const posting = readText(`CDI Specialist\nRequirements\n- CCDS\n- ${line}`)
    expect(knockout(resumeOf(parts), posting, 'years')?.because).not.toContain('in coding')
  })

  it('says how long one has coded where another field is asked', () => {
    const posting = readText('Medical Coder\nRequirements\n- CPC\n- 3 years of cardiology coding experience')
    const parts = { title: 'Dermatology Coder', bullets: ['Coded dermatology visits'] }
    expect(knockout(resumeOf(parts), posting, 'years')?.because).toContain(
      'Your dated jobs in coding come to',
    )
  })

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
    'Supervise 18 remote inpatient and outpatient coders',
    'Hired inpatient, outpatient and profee coders',
  ])('counts no years of what was seen, passed on or hoped for: %s', (line) => {
    const bullets = ['Coded office visits with CPT and ICD-10-CM', line]
    expect(verdict(INPATIENT, { title: 'Medical Coder', employer: 'Frisco Clinic', bullets })).toBe('not-met')
  })

  it.each([
    ['ED', 'Forwarded emergency department charts to another coder'],
    ['cardiology', 'Scheduled referrals to cardiology'],
    ['risk adjustment', 'Answered questions of the HCC risk adjustment vendor'],
    ['coding audit', 'Audited by compliance each quarter'],
    ['coding audit', 'Charts audited monthly by the compliance team'],
    ['coding audit', 'Passed every internal audit'],
    ['coding audit', 'Maintained 96% on quarterly coding audits'],
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
    'Coded inpatient and outpatient charts and supervised coders',
    'Coded inpatient stays, outpatient coders being short',
    'Inpatient coding team lead',
    'Worked on a remote inpatient coding team',
    'Transferred to the inpatient coding team',
    'Floated between the inpatient and outpatient teams',
    'Provided second-level review for inpatient coders',
    'Inpatient charts coded to external audit standards at 97%',
    'Audited inpatient charts coded by vendor',
    'Delivered inpatient coding education to physicians and coding staff',
    'Coded inpatient charts for six years before I was hired as an auditor',
    'Inpatient coding accuracy: 0 months below 95%',
  ])('counts the years of who does it: %s', (line) => {
    expect(verdict(INPATIENT, { bullets: [line] })).toBe('met')
  })

  it.each([
    ['facility', ['Coded inpatient charts, ICD-10-CM and ICD-10-PCS, MS-DRG']],
    ['facility', ['Coded observation, same day surgery and ED accounts']],
    ['outpatient', ['Coded emergency department visits']],
    ['outpatient', ['Coded observation and same day surgery']],
    ['outpatient', ['Coded accounts of an ambulatory surgery center']],
    ['ambulatory surgery', ['Coded orthopedic cases for three ambulatory surgery centers']],
    ['physician', ['Coded professional fee services for six surgeons']],
  ])('counts work that is always done in a wider setting as work in it: %s', (setting, bullets) => {
    const posting = `Medical Coder\nRequirements\n- CPC\n- 3 years of ${setting} coding experience`
    expect(verdict(posting, { bullets })).toBe('met')
  })

  it.each([
    'Coded emergency department professional fee encounters',
    'Coded hospital inpatient profee rounds',
    'Coded hospital inpatient rounds and surgeries for hospitalists',
  ])('takes hospital work beside professional fees for no facility’s: %s', (line) => {
    const posting = 'Medical Coder\nRequirements\n- CPC\n- 3 years of facility coding experience'
    expect(verdict(posting, { bullets: [line] })).toBe('unclear')
    expect(verdict(posting, { title: 'Profee Coder', bullets: [line] })).toBe('not-met')
  })

  it.each([
    [
      '3 years of denials/appeals experience in a hospital',
      'Coded inpatient stays at Mercy Hospital',
      'unclear',
    ],
    ['3 years of denials/appeals experience in a hospital', 'Appealed denied claims for the hospital', 'met'],
    ['2 years of cardiology coding or billing', 'Coded pathology cases with CPT', 'unclear'],
    ['2 years of cardiology coding or billing', 'Coded cardiology visits with CPT', 'met'],
    [
      '2 years of home health coding under PDGM',
      'Submitted PDGM claims; coded clinic visits with CPT',
      'unclear',
    ],
    ['2 years of home health coding under PDGM', 'Coded home health episodes under PDGM', 'met'],
    ['2 years of billing, coding, or denials experience', 'Coded clinic visits with CPT', 'met'],
    ['2 years of coding or denials experience', 'Coded clinic visits with CPT', 'met'],
    ['2 years of coding denials experience', 'Coded clinic visits with CPT', 'not-met'],
    ['2 years of inpatient coding or denials experience', 'Coded clinic visits with CPT', 'unclear'],
    ['2 years of customer service, claims, or coding experience', 'Coded clinic visits with CPT', 'met'],
    ['3 years of radiology coding', 'Coded interventional radiology cases', 'met'],
    ['3 years of coding and/or CDI experience', 'Coded clinic visits with CPT', 'met'],
    ['2 years as a coding auditor or coding educator', 'Coded clinic visits with CPT', 'not-met'],
    ['3 years of hospital coding and abstracting', 'Coded stays for the hospital', 'met'],
    ['2 years of facility or professional coding and denial management', 'Coded facility accounts', 'met'],
    [
      '2 years of experience within the last 4 years in outpatient coding',
      'Coded inpatient stays',
      'unclear',
    ],
    ['2 years of recent (within the past 3 years) outpatient coding', 'Coded inpatient stays', 'unclear'],
    [
      '3 years of surgical coding in an ambulatory surgery center or hospital outpatient setting',
      'Coded outpatient accounts',
      'met',
    ],
  ])('holds %s against: %s', (asked, line, expected) => {
    expect(verdict(`Medical Coder\nRequirements\n- CPC\n- ${asked}`, { bullets: [line] })).toBe(expected)
  })

  it('counts who files records where health information or another office is asked for', () => {
    const posting =
      'HIM Specialist\nRequirements\n- RHIT\n- one year of health information or medical office experience'
    const parts = { title: 'HIM Clerk', bullets: ['Scanned charts'] }
    expect(verdict(posting, parts)).toBe('met')
    expect(knockout(resumeOf(parts), readText(posting), 'years')?.label).toBe(
      '1 year of health information or physician practice',
    )
  })

  it('names coding beside the tasks of which one will do', () => {
    const labelOf = (line: string) =>
      knockout(resumeOf({}), readText(`Medical Coder\nRequirements\n- CPC\n- ${line}`), 'years')?.label
    expect(labelOf('2 years of billing, coding, or denials experience')).toBe(
      '2 years of billing, coding or denial management',
    )
    expect(labelOf('2 years of coding or denials experience')).toBe('2 years of denial management or coding')
  })

  it('says of what field years of coding or billing are', () => {
    const posting = readText('Medical Coder\nRequirements\n- CPC\n- 2 years of cardiology coding or billing')
    expect(knockout(resumeOf({}), posting, 'years')?.label).toBe('2 years of cardiology coding or billing')
  })

  it('takes who codes encounters for a coder, whatever the title', () => {
    const posting = 'Medical Coder\nRequirements\n- CPC\n- 3 years of coding experience'
    const parts = { title: 'Practice Manager', employer: 'Elm Street Family Medicine' }
    expect(verdict(posting, { ...parts, bullets: ['Code all encounters for three physicians'] })).toBe('met')
    expect(verdict(posting, { ...parts, bullets: ['Manage the front desk'] })).toBe('not-met')
    const clerk = { title: 'Accounts Payable Clerk', employer: 'Mercy Hospital' }
    expect(verdict(posting, { ...clerk, bullets: ['Assigned codes to invoices'] })).toBe('not-met')
  })

  it('joins two ways to the years where the first has a window of its own', () => {
    const posting = readText(
      'Medical Coder\nRequirements\n- CPC\n- Minimum of 2 years of experience within the last 4 years in outpatient coding, OR 1 year of outpatient coding at a military treatment facility',
    )
    const resume = resumeOf({
      title: 'Medical Coder',
      employer: 'Darnall Army Medical Center',
      start: '2025-03',
      bullets: ['Coded outpatient visits'],
    })
    const conditions = reportOf(resume, posting).knockouts.filter(({ kind }) => kind === 'years')
    expect(conditions.map(({ verdict }) => verdict)).toEqual(['met'])
  })

  it('has one line of the sum for years of which one is enough', () => {
    const posting = readText(
      'Radiology Coder\nRequirements\n- CPC\n- Three years of interventional radiology coding, OR five years of diagnostic radiology coding',
    )
    const rows = reportOf(
      resumeOf({ start: '2022-01', bullets: ['Coded interventional radiology cases'] }),
      posting,
    ).rows.filter(({ requirementId }) => requirementId.startsWith('experience-'))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ grade: 'shown' })
  })

  it.each([
    ['2 years of coding experience in a hospital or physician office', 'met', 'met'],
    ['2 years of coding experience in a hospital or clinic setting', 'met', 'met'],
    ['Two years of hospital or physician practice coding', 'met', 'met'],
    ['2 years of outpatient coding in a hospital or clinic', 'not-met', 'met'],
    ['2 years of coding in a hospital-owned physician practice', 'not-met', 'met'],
  ])('takes either place for years in a hospital or an office: %s', (line, ofStays, ofOffice) => {
    const posting = `Medical Coder\nRequirements\n- CPC\n- ${line}`
    const stays = { title: 'Inpatient Coder', employer: 'Vale Hospital', bullets: ['Code inpatient charts'] }
    const office = { title: 'Coder', employer: 'Vale Group', bullets: ['Code physician office visits'] }
    const health = { title: 'HCC Coder', employer: 'Lake Plan', bullets: ['Code HCC charts'] }
    expect([stays, office, health].map((parts) => verdict(posting, parts))).toEqual([
      ofStays,
      ofOffice,
      'not-met',
    ])
  })

  it('counts each of unlike things that an “or” joins', () => {
    const health = { title: 'HCC Coder', bullets: ['Code HCC charts'] }
    const stays = { title: 'Inpatient Coder', bullets: ['Code inpatient charts'] }
    const office = { title: 'Professional Fee Coder', bullets: ['Code office visits with CPT'] }
    const biller = { title: 'Medical Biller', bullets: ['Submit claims and post payments'] }
    const all = [health, stays, office, biller]
    const answers = (line: string) =>
      all.map((parts) => verdict(`Medical Coder\nRequirements\n- ICD-10-CM\n- ${line}`, parts))
    expect(answers('2 years of HCC or inpatient coding')).toEqual(['met', 'met', 'not-met', 'not-met'])
    expect(answers('2 years of healthcare revenue cycle, billing or coding experience')).toEqual(
      all.map(() => 'met'),
    )
  })
})
