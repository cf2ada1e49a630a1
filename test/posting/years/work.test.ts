import { describe, expect, it } from 'vitest'
import { asked } from '@/test/posting/read'

describe('workOfYears', () => {
  it.each([
    ['3 years of related experience', ['coding']],
    ['3 years of coding or billing experience', ['coding', 'billing']],
    ['2 years medical billing/coding experience', ['billing', 'coding']],
    ['4 yrs hospital billing/coding', ['billing', 'coding']],
    ['1-3 years of billing and coding', ['billing', 'coding']],
    ['2 years of denials management', ['coding']],
    ['3 years of health information management experience', ['health-information']],
    ['3 years of HIM or coding experience', ['health-information', 'coding']],
    ['3 years of coding in an HIM department', ['coding']],
    ['3 years of experience in HIM coding', ['coding']],
    ['3 years of clinical documentation experience', ['coding']],
    ['3 years of experience in a hospital coding department', ['coding']],
    ['2 years of coding experience in a hospital or physician office', ['coding']],
    ['RN w/ 5 yrs acute care', ['patient-care']],
    ['RN with 5 years of coding', ['coding']],
    ['2 years of management experience', ['leading']],
    ['2 years supervising coders', ['leading']],
    ['5 years of coding leadership, managing ten coders', ['leading']],
    ['5 years of HIM department management', ['leading']],
    ['5 years of progressive coding management experience', ['leading']],
    ['5 years in revenue cycle management', ['billing']],
    ['2 years of cancer registry experience', ['registry']],
    ['2 years in a teaching hospital coding surgery', ['coding']],
    ['Leadership: 2 years', ['leading']],
    ['1 year of experience in teaching adults', ['teaching']],
    ['Minimum 5 years of clinical nursing experience', ['patient-care']],
    ['5 years of healthcare experience', ['health-care']],
    ['One year of customer service experience', ['other']],
    ['2 years of billing, coding, or denials experience', ['billing', 'coding']],
    ['2 years of customer service, claims or medical billing', ['other', 'billing']],
    ['2 years of healthcare revenue cycle, billing or coding experience', ['billing', 'coding']],
    ['3 years of hospital billing department coding experience', ['coding']],
    ['3 years of med/surg, ICU or ED nursing', ['patient-care']],
    ['2 years of billing, CPC or CCS required', ['billing']],
    ['2 years of billing, coding certification preferred', ['billing']],
  ])('reads what the years are of: %s', (line, work) => {
    expect(asked(line).experience.map((one) => one.work)).toEqual([work])
  })

  it.each([
    '5 years of coding, including 2 years in a supervisory role',
    '5 years of coding, incl. 2 in leadership',
  ])('gives each number its own work: %s', (line) => {
    expect(asked(line).experience.map(({ years, work }) => [years, ...work])).toEqual([
      [5, 'coding'],
      [2, 'leading'],
    ])
  })

  it.each([
    '3 years of inpatient coding experience in a Level I trauma or teaching hospital',
    '2 years of pain management coding experience',
    '2 years of wound management billing',
  ])('hears neither teaching nor leading in the name of a place or a field: %s', (line) => {
    const work = asked(line).experience.flatMap((one) => one.work)
    expect(work).not.toContain('teaching')
    expect(work).not.toContain('leading')
  })

  it('hears leading where a rank is named', () => {
    expect(asked('7 years of HIM leadership, including 3 years as director').experience).toMatchObject([
      { years: 7, work: ['leading'] },
      { years: 3, work: ['leading'] },
    ])
  })

  it.each([
    ['One year of related experience or equivalent training', 'teaching', false],
    ['One year of coding or physician training', 'teaching', true],
    ['One year of training coders', 'teaching', true],
  ] as const)('takes training that one has had for no teaching: %s', (line, work, isTold) => {
    expect(asked(line).experience[0]?.work.includes(work)).toBe(isTold)
  })
})
