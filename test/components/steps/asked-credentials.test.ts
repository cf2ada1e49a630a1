import { describe, expect, it } from 'vitest'
import { askedCredentials } from '@/components/steps/asked-credentials'
import { held, postingOf, reportOf, resumeOf } from '@/test/match/build'

describe('askedCredentials', () => {
  const posting = postingOf({
    requirements: [
      { anyOf: ['credential:cpc', 'credential:ccs'] },
      { anyOf: ['credential:cpma'], level: 'preferred' },
      { anyOf: ['credential:crc'], level: 'mentioned' },
    ],
  })
  const asked = (...acronyms: readonly string[]) => {
    const resume = resumeOf({ credentials: acronyms.map((acronym) => held(acronym)) })
    const levels = askedCredentials(reportOf(resume, posting).rows, resume.credentials)
    return resume.credentials.map(({ id, acronym }) => [acronym, levels.get(id) ?? 'not asked'])
  }

  it('names every held credential that answers, by how strongly it is asked for', () => {
    expect(asked('CRC', 'CPMA', 'CCS', 'CPC')).toEqual([
      ['CRC', 'not asked'],
      ['CPMA', 'preferred'],
      ['CCS', 'required'],
      ['CPC', 'required'],
    ])
  })

  it('does not take an apprentice for the full credential', () => {
    expect(asked('CPC-A')).toEqual([['CPC-A', 'not asked']])
  })

  it('takes the apprentice where the posting does', () => {
    const takesBoth = postingOf({ requirements: [{ anyOf: ['credential:cpc', 'credential:cpc-a'] }] })
    const resume = resumeOf({ credentials: [held('CPC-A')] })
    const levels = askedCredentials(reportOf(resume, takesBoth).rows, resume.credentials)
    expect([...levels.values()]).toEqual(['required'])
  })
})
