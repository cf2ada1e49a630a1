import { describe, expect, it } from 'vitest'
import { labelOf } from '@/lib/match/labels'

describe('labelOf', () => {
  it.each([
    [['software:eclinicalworks'], 'eClinicalWorks'],
    [['setting:risk-adjustment'], 'Risk adjustment'],
    [['topic:e-m'], 'E/M'],
  ] as const)('writes %s as %s', (anyOf, label) => expect(labelOf(anyOf)).toBe(label))
})
