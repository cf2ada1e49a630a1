import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelBySigns, legendOf } from '@/lib/posting/sections/legend'
import { levels, read } from '@/test/posting/read'

describe('legendOf', () => {
  it.each([
    ['R = required, P = preferred', { R: 'required', P: 'preferred' }],
    ['(R) = required and (D) = desired', { R: 'required', D: 'desired' }],
    ['What we look for (* = must-have)', { '*': 'required' }],
    ['Items marked with * are nice to have', { '*': 'nice to have' }],
  ])('hears what the signs of %j stand for', (text, legend) => {
    expect(Object.fromEntries(legendOf(text))).toEqual(legend)
  })

  it.each(['*Required', 'Plan B - preferred by all', 'RN required', 'CCS-P - preferred', 'HCS-D: required'])(
    'hears none in %j',
    (text) => {
      expect(legendOf(text).size).toBe(0)
    },
  )
})

describe('labelBySigns', () => {
  it('puts the level in front of what bears its sign', () => {
    const text = 'Needs: R = required, P = preferred\n- CCS (R); CIC (P)\n- RHIA - P\n- Epic'
    expect(labelBySigns(text)).toBe(
      'Needs: R = required, P = preferred\n- Required: CCS; Preferred: CIC\n- Preferred: RHIA\n- Epic',
    )
  })

  it('leaves every text without a legend as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('CPC (R)', 'CIC*', '* Epic', 'RHIA - P', '', 'Two years.')),
        (rows) => {
          expect(labelBySigns(rows.join('\n'))).toBe(rows.join('\n'))
        },
      ),
    )
  })

  it('lets a posting be read by its legend', () => {
    const text =
      'Medical Coder\nQualifications ((R) = required, (P) = preferred)\n- CCS (R)\n- RHIT or RHIA (P)\n- 5 years of trauma coding (P)\n- ICD-10-CM (R)'
    const posting = read(text)
    expect(levels(posting)).toMatchObject({
      'credential:ccs': 'required',
      'credential:rhia': 'preferred',
      'codeset:icd-10-cm': 'required',
    })
    expect(posting.experience).toMatchObject([{ years: 5, level: 'preferred' }])
  })

  it('lets stars be read by theirs', () => {
    const text =
      'Medical Coder\nWhat we are looking for (* = must-have, everything else is nice to have):\n- CPC* or COC*\n- CASCC\n- Epic'
    expect(levels(read(text))).toMatchObject({
      'credential:cpc': 'required',
      'credential:coc': 'required',
      'credential:cascc': 'preferred',
      'software:epic': 'preferred',
    })
  })

  it.each([
    ['[R] CPC or CCS-P\n[P] Athena\nR = Required, P = Preferred', 'required', 'preferred'],
    ['R - CPC or CCS-P\nP - Athena\nR = Required, P = Preferred', 'required', 'preferred'],
    ['[R] CPC or CCS-P\n[P] Athena', 'mentioned', 'mentioned'],
  ])('reads a sign in front of an ask by the legend: %j', (rows, level, other) => {
    expect(levels(read(`Coding Specialist for our urology clinic\n${rows}`))).toMatchObject({
      'credential:cpc': level,
      'software:athenahealth': other,
    })
  })
})
