import { describe, expect, it } from 'vitest'
import {
  held,
  type PostingParts,
  postingOf,
  type ResumeParts,
  readText,
  reportOf,
  resumeOf,
} from '@/test/match/build'

const CPC = { anyOf: ['credential:cpc'] as const }
const CODES = { anyOf: ['codeset:cpt'] as const }

describe('verdictOf', () => {
  it.each<[says: string, resume: ResumeParts, posting: PostingParts]>([
    [
      'This resume answers the posting.',
      { credentials: [held('CPC')], bullets: ['Coded in CPT'] },
      { requirements: [CPC, CODES] },
    ],
    [
      'This posting asks for CPC. Your resume does not show it.',
      { bullets: ['Coded in CPT'] },
      { requirements: [CPC, CODES] },
    ],
    [
      'This posting asks for CPC. You do not hold it yet.',
      { credentials: [held('CPC', { status: 'in-progress' })] },
      { requirements: [CPC] },
    ],
    [
      'This posting asks for CPC. Yours has expired.',
      { credentials: [held('CPC', { expires: '2024-03-31' })] },
      { requirements: [CPC] },
    ],
    ...[
      [held('CPC', { earned: '2027-02' }), held('CPC-A', { status: 'retired' })],
      [held('CPC-A', { status: 'retired' }), held('CPC', { earned: '2027-02' })],
    ].map((credentials): [string, ResumeParts, PostingParts] => [
      'This posting asks for CPC-A or CCS. You do not hold it yet.',
      { credentials },
      { requirements: [{ anyOf: ['credential:cpc-a', 'credential:ccs'] }] },
    ]),
    [
      'This posting asks for CPC; CPC-A is not accepted. Your resume does not show it.',
      { credentials: [held('CPC-A')] },
      { requirements: [CPC], excluded: ['credential:cpc-a'] },
    ],
    [
      'This posting asks for CPC. Your resume does not show it. Also not met: 2 years and where you live.',
      { place: 'Austin, TX', summary: 'Quick with figures.' },
      {
        requirements: [CPC],
        experience: [{ years: 2, level: 'required', scope: [] }],
        places: [{ kind: 'states', states: ['OH'] }],
      },
    ],
    [
      'This posting asks for 2 years of experience. Your resume shows less.',
      { summary: 'Quick with figures.' },
      { experience: [{ years: 2, level: 'required', scope: [] }] },
    ],
    [
      'This posting wants no new graduates. Your resume shows no job in coding.',
      { credentials: [held('CPC')], education: [{ credential: 'Medical coding certificate' }] },
      { requirements: [CPC], shutOut: ['new-graduates'] },
    ],
    [
      'This resume answers the posting. One condition is unclear: 95% accuracy.',
      { credentials: [held('CPC')] },
      { requirements: [CPC], accuracy: [{ percent: 95, level: 'required' }] },
    ],
    ['This posting names nothing that a resume could be held against.', {}, {}],
    [
      'This posting names conditions and no skills.',
      { title: 'Clerk', place: 'Dayton, OH' },
      { places: [{ kind: 'states', states: ['OH'] }] },
    ],
  ])('says: %s', (says, resume, posting) => {
    expect(reportOf(resumeOf(resume), postingOf(posting)).verdict).toBe(says)
  })

  it.each([
    ['', 'One condition is unclear: working weekends.'],
    ['No weekends', 'This posting asks for work on weekends. You say that you do none.'],
  ])('speaks of weekends as people do, available “%s”', (availability, says) => {
    const posting = readText(
      'Medical Coder\n\nRequirements\n• CPT coding\n• Must be able to work every other weekend',
    )
    expect(reportOf(resumeOf({ bullets: ['Coded in CPT'], availability }), posting).verdict).toContain(says)
  })
})
