import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advise } from '@/lib/advice/advise'
import { RULE_IDS } from '@/lib/advice/finding'
import { textAt } from '@/lib/resume/field-text'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { arbitraryText } from '@/test/arbitraries/prose'
import { adviceOn, TODAY, withCredentials, withLines } from './advice-of'

const FLAWED: Resume = resumeShape.parse({
  ...withLines([
    'Responsible for reviewing 30 charts a day',
    'Reviewed MRN 00412233',
    'I coded CPT/HCPCS Level II',
  ]),
  ...withCredentials([{ acronym: 'CPC', expires: '2026-12' }]),
  experience: withLines([
    'Responsible for reviewing 30 charts a day',
    'Reviewed MRN 00412233',
    'I coded CPT/HCPCS Level II',
  ]).experience,
})

describe('advise', () => {
  it('puts what could do harm before what a search misses, and style last', () => {
    const rules = adviceOn(FLAWED).map(({ rule }) => rule)
    expect(rules).toEqual(RULE_IDS.filter((id) => rules.includes(id)))
    expect(rules.slice(0, 2)).toEqual(['patient-data', 'credential-expiry'])
  })

  it('says each thing once, with a place, a reason and a source', () => {
    const findings = adviceOn(FLAWED)
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    for (const { says, why, source, place } of findings)
      for (const words of [says, why, source.label, place.name]) expect(words.trim()).not.toBe('')
  })

  it('gives a finding the same id whatever else is edited', () => {
    const edited = { ...FLAWED, summary: 'Outpatient coder.' }
    expect(adviceOn(edited).map(({ id }) => id)).toEqual(adviceOn(FLAWED).map(({ id }) => id))
  })

  it('has nothing to say about an empty resume', () => {
    expect(advise(resumeShape.parse({}), null, null, TODAY)).toEqual([])
  })

  it('reads any text, and points only at words that are there', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryText, { minLength: 1, maxLength: 3 }),
        arbitraryText,
        (lines, summary) => {
          for (const { place } of adviceOn({ ...withLines(lines), summary })) {
            const text = textAt({ ...withLines(lines), summary }, place.field) ?? ''
            if (place.span === null) continue
            expect(place.span.start).toBeGreaterThanOrEqual(0)
            expect(place.span.end).toBeGreaterThan(place.span.start)
            expect(place.span.end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
  })

  it.each([
    'I ',
    'Level I ',
    ' ',
    'Epic ',
    'CPT/',
    '1,',
    'A',
    'mrn ',
    'coded 9 ',
    'Anna Bell ',
    '(',
    'responsible for ',
  ])('gets through 100 KB of %j', (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    expect(Array.isArray(adviceOn({ ...withLines([text]), summary: text }))).toBe(true)
  })
})
