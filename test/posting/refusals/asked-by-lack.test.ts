import { describe, expect, it } from 'vitest'
import { levels, read } from '@/test/posting/read'

const posting = (line: string) =>
  read(
    `Medical Coder\nHarbor Health\nYou will code clinic visits with ICD-10-CM and CPT every day.\nOther\n- ${line}`,
  )

describe('withAskedByLack', () => {
  it.each([
    'We do not accept applications without a CPC',
    'Candidates not holding a CPC will not be considered',
    'If you do not have a CPC, please do not apply',
    'Applications without a current CPC will not be considered',
    'You won’t be considered without a CPC',
    'No CPC, no interview',
    'Please don’t apply unless you have a CPC',
    'Applicants without a CCS or CPC will be rejected',
  ])('requires what turns away who lacks it: %s', (line) => {
    expect(levels(posting(line))).toHaveProperty('credential:cpc', 'required')
    expect(posting(line).excluded).toEqual([])
  })

  it.each(['Those without a CPC will be trained', 'Coders without a CPC may apply', 'A CPC is not required'])(
    'requires nothing of whom it takes: %s',
    (line) => {
      expect(levels(posting(line))['credential:cpc']).not.toBe('required')
    },
  )

  it('shuts out whoever has no more than that, and takes “not only … but also” for two asks', () => {
    expect(
      posting('CPC-A holders will not be considered').excluded.map(({ conceptId }) => conceptId),
    ).toEqual(['credential:cpc-a'])
    expect(posting('Not only a CPC but also a CEMC').excluded).toEqual([])
  })
})
