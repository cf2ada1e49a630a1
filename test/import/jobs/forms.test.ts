import { describe, expect, it } from 'vitest'
import { readText } from '@/lib/import/read-text'
import { understand } from '@/lib/import/understand'

describe('A form of jobs', () => {
  const federal = [
    'Rhea Stanhope',
    'rhea@example.com',
    '',
    'WORK EXPERIENCE',
    'Harbor Clinic',
    'Tulsa, OK',
    '03/2019 - Present',
    'Salary: 58,200 USD Per Year',
    'Hours per week: 40',
    'Senior Medical Coder',
    'Duties, Accomplishments and Related Skills:',
    '• Codes 90 charts a day in primary care.',
    'Supervisor: Dana Whitfield (555-555-0120)',
    'Okay to contact this Supervisor: Yes',
  ].join('\n')

  it('of the federal kind gives employer, title, place and hours, and pay and supervisor are left over', () => {
    const lines = readText(federal)
    const { resume, leftovers } = understand(lines, '2026-11-27')
    expect(resume.experience).toHaveLength(1)
    expect(resume.experience[0]).toMatchObject({
      employer: 'Harbor Clinic',
      title: 'Senior Medical Coder',
      place: 'Tulsa, OK',
      hours: 'Hours per week: 40',
      start: '2019-03',
      current: true,
      bullets: [{ text: 'Codes 90 charts a day in primary care.' }],
    })
    expect(leftovers.map((index) => lines[index]?.text.split(/[ :]/)[0])).toEqual([
      'Salary',
      'Supervisor',
      'Okay',
    ])
  })

  it('in a table of labels gives a job for each form', () => {
    const table = [
      'Rhea Stanhope',
      'rhea@example.com',
      '',
      'Professional Background',
      'Company\tHarbor Clinic',
      'Position\tMedical Coder',
      'Location\tTulsa, OK',
      'Period\tMar 2019 – Present',
      'Responsibilities\tCodes 90 charts a day in primary care.',
      '',
      'Company\tLakeside Billing',
      'Position\tBiller',
      'Location\tEnid, OK',
      'Period\tMay 2016 – Feb 2019',
      'Responsibilities\tSent claims to four payers each morning.',
    ].join('\n')
    const { resume, leftovers } = understand(readText(table), '2026-11-27')
    expect(
      resume.experience.map(({ employer, title, place, start }) => [employer, title, place, start]),
    ).toEqual([
      ['Harbor Clinic', 'Medical Coder', 'Tulsa, OK', '2019-03'],
      ['Lakeside Billing', 'Biller', 'Enid, OK', '2016-05'],
    ])
    expect(resume.experience[1]?.bullets).toMatchObject([
      { text: 'Sent claims to four payers each morning.' },
    ])
    expect(leftovers).toEqual([])
  })
})
