import { describe, expect, it } from 'vitest'
import { whatIsMissing } from '@/components/wizard/missing'
import { emptyResume } from '@/lib/resume/empty'
import { SAMPLES } from '@/lib/resume/sample'
import { resumeShape } from '@/lib/resume/schema'

const today = '2026-11-22'
const wordsFor = (fields: object) => whatIsMissing(resumeShape.parse(fields), today).map(({ words }) => words)
const contact = { name: 'Ottoline', email: 'o@example.com', phone: '555-0100', place: 'Dayton, OH' }
const rest = {
  contact,
  summary: 'Coder.',
  skills: { codeSets: ['CPT'] },
  credentials: [{ id: 'c', acronym: 'CPC', issuer: 'AAPC' }],
}
const job = {
  id: 'j',
  title: 'Coder',
  employer: 'Fernhollow',
  start: '2020-01',
  current: true,
  settings: ['Inpatient'],
}

describe('whatIsMissing', () => {
  it('asks an empty resume for what is read first, the gravest first', () => {
    expect(whatIsMissing(emptyResume(), today).map(({ field }) => field)).toEqual([
      'contact.name',
      'contact.email',
      'contact.phone',
      'contact.place',
      'credentials',
      'experience',
      'skills.codeSets',
      'summary',
    ])
  })

  it.each(SAMPLES.map(({ title, resume }) => [title, resume] as const))('misses nothing in %s', (_, resume) =>
    expect(whatIsMissing(resume, today).filter(({ field }) => !field.includes('settings'))).toEqual([]),
  )

  it.each([
    [{ bullets: [] }, ['Fernhollow: what you did']],
    [{ bullets: [{ id: 'b', text: 'Coded charts' }] }, ['Fernhollow: how many, how well']],
    [{ bullets: [{ id: 'b', text: 'Coded ___ charts a day' }] }, ['Fernhollow: a blank to fill in']],
    [{ bullets: [{ id: 'b', text: 'Coded 40 charts a day' }] }, []],
    [{ bullets: [{ id: 'b', text: '40 charts' }], settings: [] }, ['Fernhollow: the setting']],
    [{ bullets: [{ id: 'b', text: '40 charts' }], start: 'spring' }, ['Fernhollow: since when']],
    [{ bullets: [{ id: 'b', text: '40 charts' }], current: false }, ['Fernhollow: until when']],
  ])('of a job with %j misses %j', (fields, words) => {
    expect(wordsFor({ ...rest, experience: [{ ...job, ...fields }] })).toEqual(words)
  })

  it('asks nothing of what is hidden, and counts its place', () => {
    const hidden = { ...job, id: 'h', start: '', hidden: true }
    const open = { ...job, bullets: [{ id: 'b', text: 'Coded charts' }] }
    const missing = whatIsMissing(resumeShape.parse({ ...rest, experience: [hidden, open] }), today)
    expect(missing.map(({ field }) => field)).toEqual(['experience.1.bullets.0.text'])
  })

  it('asks who issued a credential, and whether a lapsed one was renewed', () => {
    const credentials = [
      { id: 'a', acronym: 'CMCS' },
      { id: 'b', acronym: 'CRC', issuer: 'AAPC', expires: '2026-01' },
      { id: 'c', acronym: 'CCS', issuer: 'AHIMA', expires: '2026-01', status: 'expired' },
    ]
    const education = [{ id: 'e', credential: 'Diploma' }]
    expect(wordsFor({ ...rest, credentials, education })).toEqual([
      'Who issued CMCS',
      'CRC: renewed? Its date has passed',
    ])
  })

  it('cuts a long employer after a word, so that what is missing stays in sight', () => {
    const employer = 'Consolidated Regional Integrated Health Information Services of the Northern Valley'
    const experience = [{ ...job, employer, bullets: [] }]
    expect(wordsFor({ ...rest, experience })).toEqual([
      'Consolidated Regional Integrated Health …: what you did',
    ])
  })
})
