import { describe, expect, it } from 'vitest'
import { isClaimed } from '@/lib/lexicon/claimed'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'

describe('isClaimed', () => {
  it.each([
    'No experience with ICD-10-PCS',
    'No prior hands-on experience in ICD-10-PCS',
    'Not CPC certified',
    'Not CPC, COC or CCS-P certified; looking for work',
    'No CPC, COC or CCS',
    'Never used Epic',
    'I don’t have a CPC',
    'Have not worked with Epic',
    'Without a CPC',
    'Lacks ICD-10-PCS experience',
    'Epic: none',
    'Epic experience: 0 years',
    'The hospital is moving to Epic in 2028',
    'Team switched from Epic before I joined',
    'ICD-10-PCS – not yet',
    'Preparing for the CPC exam',
    'Seeking a role in risk adjustment',
    'Planning to sit for the CCS in June',
    'Working towards CRC',
    'Studying for the CPC',
    'Enrolled in a CPC course',
    'CPC in progress',
    'CPC exam scheduled for May 2027',
    'CPC expected May 2027',
    'RHIT-eligible',
    'CPC, COC: eligible to sit for CCS',
    'CCS lapsed in 2022',
    'Eager to learn ICD-10-PCS',
    'Not certified in CPC, COC, CRC or CCS-P',
    'Non-CPC',
    'Uncertified; no RHIT',
    'Yet to use Epic',
    'Unfamiliar with ICD-10-PCS',
    'Little to no experience in Epic',
    'Cerner rather than Epic',
    'Epic: n/a',
    'Formerly CPC certified',
    'Previously held the CCS',
    'Let my CPC lapse in 2021',
    'Seeking a role while I obtain my CCS',
    'Inpatient coder; will apply once I pass the CCS',
    'CPC (expired 2022)',
    'CPC, CCS (inactive)',
    'Studied for the CPC',
    'Sat for the CPC',
    'Took the CPC exam in May',
    'Registered for the CRC exam',
    'Completed a CPC course',
    'CPC exam prep',
    'Finished the CPC training program',
    'On track to earn the RHIT',
    'Objective: to obtain the CPC',
    'Candidate for the CCS',
    'CCS candidate',
    'Soon-to-be RHIT',
    'Awaiting CPC results',
    'Supervised a team of 12 CPC coders',
    'Mentored CPC-A apprentices',
    'Reported to a CCS-certified lead',
    'Trained five CPC coders',
    'Worked alongside CCS-P auditors',
    'The hospital goes live on Epic in 2027',
    'The clinic will move to Epic next year',
    'Epic training scheduled',
    'Epic go-live planned',
    'Upcoming Epic training',
    'Nurse moving into inpatient coding',
    'Registered nurse transitioning to inpatient coding',
    'Everything but ICD-10-PCS',
    'All code sets except for ICD-10-PCS',
    'Passed accounts to the DRG team, which assigned ICD-10-PCS',
    'Forwarded stays to coders who assign ICD-10-PCS',
    'Facility coders assigned ICD-10-PCS',
    'Sold ICD-10-PCS code books',
    'Ordered CPT manuals',
  ])('does not believe the last name in: %s', (text) => {
    expect(lastClaim(text)).toBe('unclaimed')
  })

  it.each([
    'Coded in ICD-10-PCS',
    'No PCS experience, but coded daily in ICD-10-CM',
    'No backlog. Coded in ICD-10-CM',
    'Not only CPT but HCPCS Level II',
    'Had no experience with PCS at first, learned fast and reviewed CPT',
    'Cut denials to 2.5% in CPT',
    'Taught CPT to six coders',
    'Zero HIPAA violations in nine years',
    'No MS-DRG errors last year',
    'Never missed a deadline for CPT',
    'Passed the CPC exam in May 2024',
    'Managed denials as a CPC',
    'Certified Professional Coder (CPC)',
    'Not CPC-A but CPC',
    'Scheduled Epic training for 40 nurses',
    'Team went live on Epic in 2022',
    'Trained coders transitioning to ICD-10-PCS',
    'Super user for clinics moving to Epic',
    'Transitioned into inpatient coding in 2021',
    'Coded all charts, but above all ICD-10-PCS',
    'Every encounter needs ICD-10-CM',
    'Passed charts that needed more detail back and coded ICD-10-PCS',
    'Updated CPT in the charge master',
    'Ordered by volume: CPT',
    'Inpatient coder assigning ICD-10-PCS',
    'Hospital coder performing ICD-10-PCS',
    'HIM coder assigned to inpatient ICD-10-PCS',
    'HIM staff assigned to ICD-10-PCS',
    'DRG coder completing ICD-10-PCS',
    'Facility coders assigning ICD-10-PCS',
    'Sent queries to surgeons who perform procedures in ICD-10-PCS',
    'Returned notes that needed completing for ICD-10-PCS',
  ])('believes the last name in: %s', (text) => {
    expect(lastClaim(text)).toBe('claimed')
  })

  it('believes what stands before an intention', () => {
    expect(claimAt('CPC coder seeking remote work', 0)).toBe('claimed')
  })

  it.each([
    'ICD-10-PCS was assigned by the facility team',
    'ICD-10-PCS entered by hospital coders',
    'Appeal letters written by physician advisors and scanned',
    'PCS codes? never: the facility did those',
    'Epic training is scheduled',
    'ICD-10-PCS codes were assigned by the coding department',
    'ICD-10-PCS was done by facility coders who reviewed the record',
    'Inpatient charts coded by hospital coders',
    'Appeal letters drafted by nurses',
  ])('does not believe the first name in: %s', (text) => expect(claimAt(text, 0)).toBe('unclaimed'))

  it.each([
    'ICD-10-PCS assigned by me and reviewed by a second coder',
    'ICD-10-PCS assigned by hand',
    'Appeal letters written by deadline',
    'Epic training scheduled and given to 40 nurses',
    'PCS codes? Daily, for five years',
    'E/M visits completed by nurses coded daily',
    'E/M encounters completed by clinic nurses coded same day',
    'E/M services performed by nurses and physicians: coded 60 a day',
    'E/M levels assigned by nurses corrected by me',
    'E/M levels assigned by coders and corrected by me',
    'E/M visits done by hospital staff coded daily',
    'E/M visits coded by coders I trained',
    'E/M notes written by specialists',
    'Inpatient charts assigned by the coding department',
    'Epic managed by an outside vendor',
    'Inpatient coder assigning ICD-10-PCS codes and MS-DRGs for 12 years',
    'Hospital coder performing ICD-10-PCS coding',
  ])('believes the first name in: %s', (text) => expect(claimAt(text, 0)).toBe('claimed'))

  it('believes in what others did and one checked', () => {
    const text = 'Audited ICD-10-PCS assigned by the facility team'
    const pcs = findMentions(text).findIndex(({ conceptId }) => conceptId === 'codeset:icd-10-pcs')
    expect(claimAt(text, pcs)).toBe('claimed')
  })

  it.each([
    'Inpatient coder assigning ICD-10-PCS codes and MS-DRGs for 12 years.',
    'Hospital coder performing ICD-10-PCS coding.',
    'HIM coder assigned to inpatient ICD-10-PCS work.',
    'Coded inpatient procedures in ICD-10-PCS by reading operative notes.',
    'Assigned ICD-10-PCS codes by reading operative reports.',
    'Validated MS-DRG by reading the record.',
    'Learned anatomy and coded ICD-10-PCS by reading notes',
    'Learned payer rules, assigned ICD-10-PCS by reading notes',
    'Sequenced MS-DRG by reading discharge summaries',
    'Audited ICD-10-PCS by watching recorded procedures',
    'Taught ICD-10-PCS by reading cases aloud',
    'Coded inpatient charts completed by hospitalist colleagues.',
    'Hospital coders assigned ICD-10-PCS under my lead',
    'Reconciled working MS-DRG assigned by CDI team',
    'Confirmed ICD-10-PCS codes assigned by coding staff',
    'Reconciled MS-DRG assigned by another coder',
    'Finalized MS-DRGs assigned by CDI staff',
    'Answered questions on ICD-10-PCS codes entered by coders',
    'Appealed denials for inpatient stays coded by coders',
    'Second review of ICD-10-PCS codes assigned by coders',
    'Sent charts back to teams that coded E/M wrong and recoded E/M',
  ])('believes every name in: %s', (text) => {
    const claims = findMentions(text).map((_, index) => claimAt(text, index))
    expect(new Set(claims)).toEqual(new Set(['claimed']))
  })

  it('takes exposure for less than use', () => {
    expect(lastClaim('Exposure to Epic')).toBe('weak')
    expect(lastClaim('Shadowed an auditor in Epic')).toBe('weak')
    expect(lastClaim('Basic knowledge of Epic')).toBe('weak')
    expect(lastClaim('Coursework in ICD-10-PCS')).toBe('weak')
    expect(lastClaim('Epic (training only)')).toBe('weak')
    expect(lastClaim('Reconciled accounts with the CDI team')).toBe('weak')
    expect(lastClaim('Met monthly with CDI leaders')).toBe('weak')
    expect(lastClaim('Presented denial trends to coding and CDI each month')).toBe('weak')
    expect(lastClaim('Worked for years in CDI')).toBe('claimed')
    expect(lastClaim('Learned ICD-10-PCS by observing')).toBe('weak')
    expect(lastClaim('Learned to code ICD-10-PCS by shadowing')).toBe('weak')
    expect(lastClaim('Picked up ICD-10-PCS by reading')).toBe('weak')
  })

  it.each([
    'Shadowed coders of inpatient stays',
    'Referred patients to cardiology',
    'Attended a webinar on inpatient coding',
    'Worked alongside coders of inpatient stays',
    'Inpatient coding was done by another team',
    'Shadowed in the emergency department',
    'Cross-training to inpatient coding planned for 2027',
    'Goal: move into inpatient coding',
  ])('leaves to others where they work: %s', (text) => {
    expect(lastClaim(text)).toBe('unclaimed')
  })

  it.each([
    'Queried attending physicians on inpatient stays',
    'Screened inpatient charts for missing documentation',
    'Audited by hand 40 inpatient charts a month',
    'Exceeded productivity goals in inpatient coding',
    'Reported to the HIM manager and coded inpatient charts',
    'Worked alongside CDI nurses coding inpatient charts',
    'Attended daily CDI huddles and coded inpatient charts',
    'Attended to 40 outpatient charts',
    'Presented webinars on cardiology',
    'Trained in and coded inpatient charts',
    'Inpatient coder starting in March 2015',
    'Objective: CPC',
  ])('believes where one works oneself: %s', (text) => {
    expect(lastClaim(text)).toBe('claimed')
  })

  it.each([
    'Inpatient coding audited by compliance at 98% accuracy',
    'ICD-10-CM coding reviewed by the compliance team with 97%',
    'Inpatient charts coded by the deadline of the HIM department',
  ])('believes what others looked over: %s', (text) => expect(claimAt(text, 0)).toBe('claimed'))

  it('does not carry a denial into the next sentence', () => {
    expect(lastClaim('Not certified yet. Daily work in Epic')).toBe('claimed')
  })

  it('keeps a denial inside of its list', () => {
    const text = 'No experience with Epic, Cerner or NextGen'
    expect(findMentions(text).length).toBe(3)
    for (const at of [0, 1, 2]) expect(claimAt(text, at)).toBe('unclaimed')
  })
})

function lastClaim(text: string) {
  return claimAt(text, -1)
}

function claimAt(text: string, at: number) {
  const mention = findMentions(text).at(at)
  if (!mention) throw new Error(`Nothing is named in: ${text}`)
  return isClaimed(text, mention.span, getLexicon().concept(mention.conceptId).kind)
}
