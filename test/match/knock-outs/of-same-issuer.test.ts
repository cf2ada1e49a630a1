import { describe, expect, it } from 'vitest'
import { held, knockout, readText, resumeOf } from '@/test/match/build'

function asked(line: string, ...acronyms: string[]) {
  const posting = readText(`Medical Coder\nRequirements\n- ${line}\n- ICD-10-CM coding of clinic visits`)
  return knockout(resumeOf({ credentials: acronyms.map((one) => held(one)) }), posting, 'credential')
}

describe('ofSameIssuer', () => {
  it.each([
    ['Certified through AAPC or AHIMA', 'RHIT', 'unclear'],
    ['AAPC or AHIMA coding certification required', 'COSC', 'unclear'],
    ['AAPC or AHIMA coding certification required', 'CCS', 'met'],
    ['AAPC or AHIMA coding certification required', 'CPC-A', 'unclear'],
    ['AAPC or AHIMA coding certification required', 'CRCR', 'not-met'],
    ['Coding certification required', 'CHPS', 'not-met'],
    ['CPC or CCS required', 'RHIT', 'not-met'],
    ['CPMA or another auditing credential required', 'COSC', 'not-met'],
  ])(
    'asks whether a kind of credential means one that our list has not: %s, %s',
    (line, acronym, verdict) => {
      expect(asked(line, acronym)?.verdict).toBe(verdict)
    },
  )

  it('says which credential it is', () => {
    expect(asked('Certified through AAPC or AHIMA', 'RHIT')).toMatchObject({
      because: 'You hold “RHIT”. The posting names no credential; ask whether yours counts.',
      field: 'credentials.0',
    })
  })
})
