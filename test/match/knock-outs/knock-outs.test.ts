import { describe, expect, it } from 'vitest'
import type { PlaceAsked } from '@/lib/posting/posting'
import { held, knockout, postingOf, readText, reportOf, resumeOf } from '@/test/match/build'

describe('knockoutsOf', () => {
  it('says what is not met first, then what is unclear, then what is met', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc'] }],
      education: { min: 'associate', level: 'required', orEquivalent: true },
      experience: [{ years: 10, level: 'required', scope: [] }],
    })
    const { knockouts } = reportOf(resumeOf({ credentials: [held('CPC')], start: '2024-01' }), posting)
    expect(knockouts.map(({ verdict }) => verdict)).toEqual(['not-met', 'unclear', 'met'])
    expect(new Set(knockouts.map(({ id }) => id)).size).toBe(3)
  })

  it('makes no condition of what is only preferred', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc'], level: 'preferred' }],
      education: { min: 'bachelor', level: 'preferred', orEquivalent: false },
      experience: [{ years: 10, level: 'preferred', scope: [] }],
    })
    expect(reportOf(resumeOf({}), posting).knockouts).toEqual([])
  })

  it('never misses today what is due after hire', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['credential:cpc'], dueAfterHire: true, words: 'CPC within 12 months of hire' },
      ],
    })
    for (const credentials of [[], [held('CPC-A')], [held('CPC', { status: 'in-progress' })]]) {
      const found = knockout(resumeOf({ credentials }), posting, 'credential')
      expect(found?.verdict).toBe('unclear')
      expect(found?.because).toContain('CPC within 12 months of hire')
    }
    expect(knockout(resumeOf({ credentials: [held('CPC')] }), posting, 'credential')?.verdict).toBe('met')
  })

  it.each([
    [{ name: 'CPC (to be obtained within 12 months)', acronym: '' }, 'not-met'],
    [{ name: 'CPC, AAPC, 2019 - 2023', acronym: '' }, 'not-met'],
    [{ name: 'Certified Professional Coach (CPC)', acronym: '' }, 'not-met'],
    [{ name: '', acronym: 'CPC', issuer: 'iPEC' }, 'not-met'],
    [{ name: '', acronym: 'CPC', issuer: 'AHIMA' }, 'unclear'],
    [{ name: 'CPC (CEUs overdue)', acronym: '' }, 'unclear'],
    [{ name: '', acronym: 'CPC', issuer: 'AAPC' }, 'met'],
    [{ name: 'CPC, AAPC, 2019 - present', acronym: '' }, 'met'],
  ])('counts what is held, current and the one asked for: %j', (entry, verdict) => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:cpc'] }] })
    expect(knockout(resumeOf({ credentials: [entry] }), posting, 'credential')?.verdict).toBe(verdict)
  })

  it('leaves an apprentice for "any AAPC credential" to the employer', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential-group:any-aapc-coding'] }] })
    expect(knockout(resumeOf({ credentials: [held('CPC-A')] }), posting, 'credential')?.verdict).toBe(
      'unclear',
    )
    expect(knockout(resumeOf({}), posting, 'credential')?.verdict).toBe('not-met')
  })

  it('quotes the words that meet a condition', () => {
    const posting = postingOf({
      requirements: [{ anyOf: ['credential:cpc'] }],
      experience: [{ years: 3, level: 'required', scope: [] }],
    })
    const resume = resumeOf({
      credentials: [held('CPC', { name: 'Certified Professional Coder', expires: '2026-12-31' })],
      start: '2022-03',
    })
    expect(knockout(resume, posting, 'credential')?.because).toContain('“Certified Professional Coder (CPC)”')
    expect(knockout(resume, posting, 'years')?.because).toBe('4 years 8 months, “Mar 2022 – Present”')
  })
})

describe('years as a condition', () => {
  const asks = (years: number) => postingOf({ experience: [{ years, level: 'required', scope: [] }] })

  it('is met from the month on which the years are full', () => {
    const resume = resumeOf({ start: '2020-12', end: '2022-11' })
    expect(knockout(resume, asks(2), 'years')?.verdict).toBe('met')
    expect(knockout(resumeOf({ start: '2020-12', end: '2022-10' }), asks(2), 'years')?.verdict).toBe(
      'not-met',
    )
  })

  it('asks for dates that are the wrong way round', () => {
    const found = knockout(resumeOf({ start: '2025-03', end: '2021-03' }), asks(3), 'years')
    expect(found?.verdict).toBe('unclear')
    expect(found?.because).toContain('wrong way round: “Mar 2025 – Mar 2021”')
  })

  it.each([
    [{ start: '2021-03', end: '2025-03' }, 'met'],
    [{ start: '2025-03', end: '2025-03' }, 'not-met'],
    [{ start: '2025', end: '2025' }, 'not-met'],
  ])('counts dates that are the right way round: %j', (dates, verdict) => {
    expect(knockout(resumeOf(dates), asks(3), 'years')?.verdict).toBe(verdict)
  })

  it('asks for one of two that the posting offers as a choice', () => {
    const choice = { start: 0, end: 1 }
    const either = postingOf({
      experience: [
        { years: 1, level: 'required', scope: [], choice },
        { years: 9, level: 'required', scope: [], choice },
      ],
    })
    const conditions = (start: string) =>
      reportOf(resumeOf({ start }), either)
        .knockouts.filter(({ kind }) => kind === 'years')
        .map(({ label, verdict }) => [label, verdict])
    expect(conditions('2024-01')).toEqual([['1 year or 9 years', 'met']])
    expect(conditions('2026-06')).toEqual([['1 year or 9 years', 'not-met']])
  })

  it('earns its part and holds Fit under 79', () => {
    const posting = postingOf({
      requirements: [
        { anyOf: ['credential:cpc'] },
        { anyOf: ['codeset:cpt'] },
        { anyOf: ['codeset:icd-10-cm'] },
      ],
      experience: [{ years: 4, level: 'required', scope: [] }],
    })
    const resume = resumeOf({
      credentials: [held('CPC')],
      bullets: ['Coded in CPT and ICD-10-CM'],
      start: '2023-11',
    })
    const { fit, rows } = reportOf(resume, posting)
    expect(rows.at(-1)).toMatchObject({ grade: 'short', points: 3, of: 4 })
    expect(fit).toMatchObject({ points: 17, of: 18, value: 74.6, cap: { at: 79 } })
  })

  it('counts only the last years where the posting says so, and says which lie further back', () => {
    const posting = postingOf({ experience: [{ years: 2, within: 3, level: 'required', scope: [] }] })
    const past = knockout(resumeOf({ start: '2016-01', end: '2020-12' }), posting, 'years')
    expect(past?.label).toBe('2 years within the last 3 years')
    expect(past?.verdict).toBe('not-met')
    expect(past?.because).toBe('Of “Jan 2016 – Dec 2020”, 0 months lie within the last 3 years.')
    expect(knockout(resumeOf({ start: '2024-01' }), posting, 'years')?.verdict).toBe('met')
  })

  it('is unclear where years without months could be enough', () => {
    expect(knockout(resumeOf({ start: '2019', end: '2021' }), asks(3), 'years')?.verdict).toBe('unclear')
  })

  it('is unclear where a coding job has no dates', () => {
    expect(knockout(resumeOf({ start: '', end: '', title: 'Coder' }), asks(3), 'years')?.verdict).toBe(
      'unclear',
    )
  })

  it('counts coding, not other work', () => {
    for (const title of [
      'Software Engineer',
      'Front Desk Lead',
      'Coding Bootcamp Instructor',
      'Medical Biller',
    ])
      expect(knockout(resumeOf({ title, start: '2010-01' }), asks(2), 'years')?.verdict, title).toBe(
        'not-met',
      )
    for (const title of ['Medical Coder', 'HIM Coder', 'Coding Auditor', 'CDI Coder', 'HCC Coder'])
      expect(knockout(resumeOf({ title, start: '2010-01' }), asks(2), 'years')?.verdict, title).toBe('met')
  })

  it('counts billing where the posting is for a biller', () => {
    const posting = { ...asks(2), title: { text: 'Medical Biller', span: { start: 0, end: 5 } } }
    expect(knockout(resumeOf({ title: 'Medical Biller', start: '2010-01' }), posting, 'years')?.verdict).toBe(
      'met',
    )
  })

  it('counts a job by what was done when its title does not say', () => {
    const resume = resumeOf({
      title: 'Analyst',
      start: '2010-01',
      bullets: ['Assigned ICD-10-CM codes to charts'],
    })
    expect(knockout(resume, asks(2), 'years')?.verdict).toBe('met')
  })

  it('needs the setting that the posting names', () => {
    const posting = postingOf({ experience: [{ years: 2, level: 'required', scope: ['setting:inpatient'] }] })
    const inpatient = resumeOf({ start: '2018-01', bullets: ['Coded inpatient charts'] })
    const outpatient = resumeOf({ title: 'Outpatient Coder', start: '2018-01' })
    expect(knockout(inpatient, posting, 'years')?.verdict).toBe('met')
    expect(knockout(outpatient, posting, 'years')?.verdict).toBe('not-met')
    expect(knockout(outpatient, posting, 'years')?.because).toContain('8 years 10 months')
  })

  it.each([
    [['setting:inpatient', 'setting:hospital'], '2 years of inpatient'],
    [['task:medical-terminology', 'task:anatomy-and-physiology'], '2 years'],
    [['setting:outpatient', 'codeset:cpt'], '2 years of outpatient'],
    [['setting:risk-adjustment', 'payment:hcc'], '2 years of risk adjustment'],
    [['codeset:cpt'], '2 years of CPT'],
  ] as const)('lets the field of work in %j decide', (scope, label) => {
    const posting = postingOf({ experience: [{ years: 2, level: 'required', scope }] })
    expect(knockout(resumeOf({}), posting, 'years')?.label).toBe(label)
  })

  it('does not judge unnamed years in another trade', () => {
    const report = reportOf(resumeOf({ start: '2010-01' }), { ...asks(5), domain: 'other' })
    expect(report.knockouts).toEqual([])
    expect(report.fit.value).toBe(0)
  })

  it('never counts an externship', () => {
    const resume = resumeOf({
      education: [
        {
          credential: 'Certificate',
          practicum: 'externship',
          practicumDetail: '400 hours of inpatient coding',
          start: '2015-01',
          end: '2020-01',
        },
      ],
    })
    expect(knockout(resume, asks(1), 'years')?.verdict).toBe('not-met')
  })
})

describe('education as a condition', () => {
  const asks = (min: 'high-school' | 'associate' | 'bachelor', orEquivalent = false) =>
    postingOf({ education: { min, level: 'required', orEquivalent } })
  const associate = { education: [{ credential: 'Associate of Applied Science' }] }

  it.each([
    ['the level itself', associate, 'associate', false, 'met'],
    ['a higher one', associate, 'high-school', false, 'met'],
    ['a lower one', associate, 'bachelor', false, 'not-met'],
    ['a lower one, or equivalent', associate, 'bachelor', true, 'unclear'],
    ['none named', {}, 'associate', false, 'not-met'],
    [
      'an unfinished one',
      { education: [{ credential: 'Associate of Science', inProgress: true }] },
      'associate',
      false,
      'not-met',
    ],
    [
      'a certificate for high school',
      { education: [{ credential: 'Coding certificate' }] },
      'high-school',
      false,
      'met',
    ],
    ['RHIT without its degree', { credentials: [held('RHIT')] }, 'associate', false, 'unclear'],
    ['RHIT for a bachelor', { credentials: [held('RHIT')], ...associate }, 'bachelor', false, 'not-met'],
  ] as const)('%s', (_, parts, min, orEquivalent, verdict) => {
    expect(knockout(resumeOf(parts), asks(min, orEquivalent), 'education')?.verdict).toBe(verdict)
  })
})

describe('high school as a condition', () => {
  const school = [
    { credential: 'Certificate', area: 'Medical Coding' },
    { credential: 'High School Diploma' },
  ]

  it('quotes the diploma where the resume lists it', () => {
    const posting = postingOf({ education: { min: 'high-school', level: 'required', orEquivalent: false } })
    expect(knockout(resumeOf({ education: school }), posting, 'education')?.because).toContain('High School')
  })

  it('stands beside a course that is asked for as well', () => {
    const posting = readText(
      'Medical Coder\nRequirements\n- CPC-A\n- High school diploma or GED\n- Completed a medical coding program',
    )
    const answers = reportOf(resumeOf({ education: school }), posting).knockouts.filter(
      ({ kind }) => kind === 'education',
    )
    expect(answers.map(({ label, verdict, because }) => [label, verdict, because])).toEqual([
      ['Coding certificate', 'met', '“Certificate, Medical Coding”'],
      ['High school diploma', 'met', '“High School Diploma”'],
    ])
  })
})

describe('place as a condition', () => {
  const ohio: Omit<PlaceAsked, 'span' | 'city'> = { kind: 'states', states: ['OH', 'KY'] }
  const shutOut: Omit<PlaceAsked, 'span' | 'city'> = { kind: 'states-shut-out', states: ['CA', 'NY'] }
  const onSite: Omit<PlaceAsked, 'span' | 'city'> = { kind: 'on-site', states: [] }
  const inElPaso = { ...onSite, city: { name: 'El Paso', state: 'TX' } }
  const inStLouis = { ...onSite, city: { name: 'St. Louis', state: 'MO' } }
  const partly: Omit<PlaceAsked, 'span' | 'city'> = { kind: 'partly-on-site', states: [] }

  it.each([
    ['a state among them', ohio, { place: 'Dayton, Ohio' }, 'met'],
    ['another state', ohio, { place: 'Austin, TX' }, 'not-met'],
    [
      'another state, ready to move',
      ohio,
      { place: 'Austin, TX', availability: 'Willing to relocate' },
      'unclear',
    ],
    ['a state that is shut out', shutOut, { place: 'Fresno, CA' }, 'not-met'],
    ['a state that is not shut out', shutOut, { place: 'Dayton, Ohio' }, 'met'],
    ['no place', ohio, {}, 'unclear'],
    ['a city alone', ohio, { place: 'Dayton' }, 'unclear'],
    ['on site, nothing said', onSite, { place: 'Dayton, Ohio' }, 'unclear'],
    ['on site, remote only', onSite, { availability: 'Remote only' }, 'not-met'],
    ['on site or hybrid', onSite, { availability: 'On-site or hybrid' }, 'met'],
    ['partly on site, remote only', partly, { availability: 'Remote only' }, 'unclear'],
    ['on site where one lives', inElPaso, { place: 'El Paso, TX 79901' }, 'met'],
    ['on site where one lives, spelled out', inStLouis, { place: 'Saint Louis, MO' }, 'met'],
    ['on site in a city of a like name', inStLouis, { place: 'Louis, MO' }, 'unclear'],
    ['on site elsewhere in the state', inElPaso, { place: 'Austin, TX' }, 'unclear'],
    ['on site in another state', inElPaso, { place: 'Seattle, WA' }, 'unclear'],
    ['on site in a city of another state', inElPaso, { place: 'El Paso, IL' }, 'unclear'],
    [
      'on site where one lives, remote only',
      inElPaso,
      { place: 'El Paso, TX', availability: 'Remote only' },
      'not-met',
    ],
    ['partly on site, hybrid', partly, { availability: 'Hybrid' }, 'met'],
  ] as const)('%s', (_, asked, parts, verdict) => {
    expect(knockout(resumeOf(parts), postingOf({ places: [asked] }), 'place')?.verdict).toBe(verdict)
  })

  it('asks who lives elsewhere to say whether one would move', () => {
    const because = (place: string) =>
      knockout(resumeOf({ place }), postingOf({ places: [inElPaso] }), 'place')?.because
    expect(because('Seattle, WA')).toContain('If you would move, say so.')
    expect(because('Austin, TX')).toContain('Say whether you can be there.')
  })

  it('is one condition however often the posting says it', () => {
    expect(reportOf(resumeOf({}), postingOf({ places: [onSite, ohio, onSite] })).knockouts).toHaveLength(2)
  })
})

describe('a phrase that can be read in two ways', () => {
  const posting = readText(
    'Inpatient Coder\nRequired\n- RHIT and CCS or CIC.\n- Three years of inpatient coding experience.',
  )
  const verdicts = (...acronyms: string[]) =>
    reportOf(resumeOf({ credentials: acronyms.map((acronym) => held(acronym)) }), posting)
      .knockouts.filter(({ kind }) => kind === 'credential')
      .map(({ verdict }) => verdict)

  it.each([
    ['met in both', ['RHIT', 'CCS'], ['met', 'met']],
    ['met in one only', ['CIC'], ['unclear', 'met']],
    ['met in neither', ['RHIT'], ['not-met', 'met']],
    ['met in neither, with nothing', ['CPC'], ['not-met', 'not-met']],
  ])('is %s', (_, acronyms, expected) => {
    expect(verdicts(...acronyms)).toEqual(expected)
  })
})

describe('people who are shut out', () => {
  const noApprentices = postingOf({ requirements: [{ anyOf: ['codeset:cpt'] }], shutOut: ['apprentices'] })
  const noGraduates = postingOf({ requirements: [{ anyOf: ['codeset:cpt'] }], shutOut: ['new-graduates'] })

  it.each([
    ['an apprentice', [held('CPC-A')], 'not-met'],
    ['one with both', [held('CPC-A'), held('CCS')], 'met'],
    ['one with none', [], 'unclear'],
    ['one in progress', [held('CPC', { status: 'in-progress' })], 'unclear'],
  ] as const)('apprentices: %s', (_, credentials, verdict) => {
    expect(knockout(resumeOf({ credentials }), noApprentices, 'excluded')?.verdict).toBe(verdict)
  })

  it('shows no coder by a nurse’s license', () => {
    const answer = knockout(resumeOf({ credentials: [held('RN')] }), noApprentices, 'excluded')
    expect(answer).toMatchObject({ verdict: 'met', because: 'You list no apprentice’s credential.' })
    const both = [held('RN'), held('CPC-A')]
    expect(knockout(resumeOf({ credentials: both }), noApprentices, 'excluded')?.verdict).toBe('not-met')
    const coder = knockout(resumeOf({ credentials: [held('RN'), held('CCS')] }), noApprentices, 'excluded')
    expect(coder?.because).toContain('CCS')
  })

  it('are one condition, whichever apprentices are named', () => {
    const posting = readText(
      'Medical Coder\n\nRequirements\n- CPC required\n- No apprentice credentials (CPC-A, COC-A)',
    )
    const report = reportOf(resumeOf({ credentials: [held('CPC-A')] }), posting)
    expect(
      report.knockouts
        .filter(({ kind }) => kind === 'excluded')
        .map(({ label, verdict }) => [label, verdict]),
    ).toEqual([['No apprentices', 'not-met']])
  })

  it.each([
    ['a coder', { title: 'Medical Coder', start: '2025-01' }, 'met'],
    ['a coder without dates', { title: 'Medical Coder', start: '' }, 'unclear'],
    ['an extern', { title: 'Medical Coding Extern', start: '2025-01' }, 'not-met'],
    ['one of another trade', { title: 'Florist', start: '2015-01' }, 'not-met'],
  ] as const)('new graduates: %s', (_, parts, verdict) => {
    expect(knockout(resumeOf(parts), noGraduates, 'years')?.verdict).toBe(verdict)
  })
})

describe('years that the posting gives twice', () => {
  it('are unclear between the two numbers', () => {
    const posting = postingOf({ experience: [{ years: 5, alsoSays: 3, level: 'required', scope: [] }] })
    const verdictFrom = (start: string) =>
      knockout(resumeOf({ title: 'Medical Coder', start }), posting, 'years')?.verdict
    expect(verdictFrom('2021-01')).toBe('met')
    expect(verdictFrom('2023-01')).toBe('unclear')
    expect(verdictFrom('2025-01')).toBe('not-met')
  })
})

describe('an apprentice’s credential that the posting takes', () => {
  it('meets the condition and earns less than the full one', () => {
    const posting = postingOf({ requirements: [{ anyOf: ['credential:cpc', 'credential:cpc-a'] }] })
    const row = (acronym: string) => reportOf(resumeOf({ credentials: [held(acronym)] }), posting)
    expect(row('CPC-A').knockouts[0]?.verdict).toBe('met')
    expect(row('CPC-A').rows[0]).toMatchObject({ grade: 'accepted', points: 4.8 })
    expect(row('CPC').rows[0]).toMatchObject({ grade: 'shown', points: 6 })
  })
})
