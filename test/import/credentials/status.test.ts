import { describe, expect, it } from 'vitest'
import { standingInSentence } from '@/lib/import/credentials/status'
import { understand } from '@/lib/import/understand'
import { findMentions } from '@/lib/lexicon/mentions'
import { readCredentials } from '@/lib/match/resume/credentials'
import { sourceLines } from '@/test/import/source-lines'

describe('standingInSentence', () => {
  it.each([
    'CPC-certified coder with six years of outpatient work.',
    'Detail-minded RHIT with ten years in acute care.',
    'Medical coder (CCS) at home in trauma and cardiac charts.',
    'I have held the CPC since 2016.',
    'Earned the CRC in 2021 after four years of HCC review.',
    'Passed the CCS exam in May 2025.',
  ])('hears a credential that is held: %s', (sentence) => {
    expect(standing(sentence)).toBe('held')
  })

  it.each([
    'Sitting for the CCS in May.',
    'Preparing for the CPC exam while working in registration.',
    'Currently studying for the CRC.',
    'Enrolled in a course for the CPC.',
    'CCS in progress.',
    'CPC exam scheduled for June 2027.',
    'Pursuing my CCS.',
  ])('hears a credential that is under way: %s', (sentence) => {
    expect(standing(sentence)).toBe('in-progress')
  })

  it.each([
    'I let my CCS lapse in 2024.',
    'Formerly CPC certified.',
    'Supervised six CCS-certified coders.',
    'Reported to a CCS-certified lead.',
    'Seeking a role while I obtain my CCS.',
    'Not yet CCS certified, but coding inpatient since 2018.',
    'I do not hold a CPC.',
    'Eligible to sit for the CCS.',
    'Pursuing a role as CPC in a clinic.',
    'Hope to earn the CPC one day.',
    'Not preparing for the CCS.',
    'Hired and trained CPC-A apprentices.',
    'CPC 2014–2018, then moved to management.',
    'CPC (let go in 2019).',
    'Completed a CPC certification program.',
    'RHIT program graduate.',
  ])('takes nothing for granted: %s', (sentence) => {
    expect(standing(sentence)).toBeNull()
  })
})

describe('a list of certifications', () => {
  it.each([
    ['CRC (exam 3/27)', 'in-progress'],
    ['CCS, AHIMA – exam June 2027', 'in-progress'],
    ['RHIT – sitting May 2027', 'in-progress'],
    ['CIC (pending)', 'in-progress'],
    ['CPC, AAPC, passed exam 2019', 'held'],
    ['CPB, AAPC – not renewed', 'expired'],
    ['CCS-P, earned 2011, lapsed', 'expired'],
    ['CPC (2014–2018, let go)', 'expired'],
    ['COC (not maintained since 2021)', 'expired'],
    ['Previously CCA', 'expired'],
    ['CPC (lapsed 2020; reinstated 2023)', 'held'],
    ['RHIA eligible (graduated 2025)', 'in-progress'],
    ['CDIP (application submitted)', 'in-progress'],
    ['Coding boot camp for the CPC', 'in-progress'],
    ['CCS exam failed 2024, retake Jan 2027', 'in-progress'],
  ])('says how each stands: %s', (row, status) => {
    const text = `Jordan Ellis\njordan.ellis@example.com\n\nCERTIFICATIONS\n${row}`
    const { resume } = understand(sourceLines(text), '2026-11-27')
    expect(resume.credentials.map((one) => one.status)).toEqual([status])
  })
})

describe('an apprentice in a list of certifications', () => {
  it.each([
    'Certified Professional Coder (CPC-A), AAPC, 2024',
    'AAPC CPC-A',
    'AAPC CPC apprentice',
    'CPC with apprentice status, AAPC',
    'Apprentice CPC, AAPC',
    'CPC (apprentice designation)',
    'CPC – A',
  ])('is never brought in as the full credential: %s', (row) => {
    const text = `Jordan Ellis\njordan.ellis@example.com\n\nCERTIFICATIONS\n${row}`
    const { resume } = understand(sourceLines(text), '2026-11-27')
    expect(resume.credentials.map(({ acronym }) => acronym)).toEqual(['CPC-A'])
    expect(['', 'AAPC']).toContain(resume.credentials[0]?.issuer)
  })
})

describe('a course in a list of certifications', () => {
  it.each([
    'AAPC CRC course 2019',
    'CPC certification program, Larch College 2021',
    'RHIT program graduate',
    'CCS exam review 2024',
  ])('is kept by its own name and is no credential: %s', (row) => {
    const text = `Jordan Ellis\njordan.ellis@example.com\n\nCERTIFICATIONS\n${row}`
    const { resume } = understand(sourceLines(text), '2026-11-27')
    expect(resume.credentials.map(({ conceptId }) => conceptId)).toEqual([null])
    expect(
      readCredentials(resume.credentials, '2026-11-27').filter(({ standing }) => standing === 'held'),
    ).toEqual([])
  })
})

describe('an apprentice whose mark is gone', () => {
  it.each([
    ['CPC-A (apprentice removed 8/2024)', 'CPC'],
    ['CPC (A removed 2023)', 'CPC'],
    ['Certified Professional Coder, apprentice status lifted June 2024', 'CPC'],
    ['CPC-A, apprentice to be removed 8/2027', 'CPC-A'],
    ['CPC-A, working to get the A removed', 'CPC-A'],
  ])('holds the full credential, not before it is: %s', (row, acronym) => {
    const text = `Jordan Ellis\njordan.ellis@example.com\n\nCERTIFICATIONS\n${row}`
    const { resume } = understand(sourceLines(text), '2026-11-27')
    expect(resume.credentials.map((one) => [one.acronym, one.earned])).toEqual([[acronym, '']])
  })
})

describe('a summary that names letters its writer does not hold', () => {
  it('adds none to the credentials of the resume', () => {
    const text = `Jordan Ellis
jordan.ellis@example.com

SUMMARY
I let my CCS lapse in 2024. Supervised six RHIT-certified coders. Seeking a role while I obtain my CRC.

CERTIFICATIONS
Certified Professional Coder (CPC), AAPC`
    const { resume } = understand(sourceLines(text), '2026-11-27')
    expect(resume.credentials.map(({ acronym, status }) => `${acronym} ${status}`)).toEqual(['CPC held'])
    expect(resume.summary).toContain('I let my CCS lapse')
  })
})

function standing(sentence: string) {
  const mention = findMentions(sentence).find(({ conceptId }) => conceptId.startsWith('credential:'))
  if (!mention) throw new Error(`${sentence} names no credential.`)
  return standingInSentence(sentence, mention.span)
}

describe('words beside a credential after the name', () => {
  it.each([
    ['RHIT, pursuing CCS', ['held', 'in-progress']],
    ['RHIT | CCS candidate', ['held', 'in-progress']],
    ['RHIT, pursuing CCS, CPC', ['held', 'in-progress', 'in-progress']],
    ['RHIT, pursuing CCS, CPC (expired)', ['held', 'in-progress', 'expired']],
    ['CPC (expired) · RHIT eligible', ['expired', 'in-progress']],
  ])('say how it stands: %s', (letters, standings) => {
    const { credentials, contact } = understand(sourceLines(`Maria Stein\n${letters}`), '2026-11-26').resume
    expect(credentials.map(({ status }) => status)).toEqual(standings)
    expect(contact.headline).toBe('')
  })
})

describe('words before a credential on a line of several', () => {
  it.each([
    ['CPC (AAPC) 2017 | CRC 2021, renews 6/30/2027 | pursuing CDEO', ['held', 'held', 'in-progress']],
    ['CPC, studying for the CRC', ['held', 'in-progress']],
    ['pursuing CPC and CRC', ['in-progress', 'in-progress']],
    ['pursuing CPC, CRC', ['in-progress', 'in-progress']],
    ['pursuing CPC, CRC held 2020', ['in-progress', 'held']],
    ['RHIT, formerly CCA', ['held', 'expired']],
    ['CPC and CRC', ['held', 'held']],
  ])('speak for it, and for none before it: %s', (line, standings) => {
    const { credentials } = understand(sourceLines(`Certifications\n${line}`), '2026-11-26').resume
    expect(credentials.map(({ status }) => status)).toEqual(standings)
  })
})
