import { describe, expect, it } from 'vitest'
import { stillFits } from '@/components/state/still-fits'

const cpcA = {
  id: 'credential:cpc-a',
  kind: 'credential',
  label: 'CPC-A',
  name: 'Certified Professional Coder-Apprentice',
  issuer: 'AAPC',
  hint: null,
} as const

describe('stillFits', () => {
  it.each(['c', 'CPC', 'cpc-a', 'appr', 'coder cert', 'aapc', ''])(
    'keeps CPC-A while “%s” is typed',
    (query) => {
      expect(stillFits(cpcA, query)).toBe(true)
    },
  )

  it.each(['ccs', 'cpcx', 'pprentice', 'cpc ahima'])('drops CPC-A once “%s” is typed', (query) => {
    expect(stillFits(cpcA, query)).toBe(false)
  })
})
