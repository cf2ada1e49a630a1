import { describe, expect, it } from 'vitest'
import { placeInReport, tieOfGap } from '@/components/match/gap-ties'
import { writePlace } from '@/components/match/write-place'
import type { Gap } from '@/lib/match/report'
import { EXAMPLE_REPORT } from './example'

function gapAbout(conceptIds: Gap['conceptIds']): Gap {
  return {
    id: 'gap-about',
    conceptIds,
    label: 'any',
    worth: { unit: 'fit', amount: 1 },
    where: '',
    why: '',
    remedy: { kind: 'claim', ask: 'Did you?' },
  }
}

describe('tieOfGap', () => {
  it('finds the requirement that a gap is about', () => {
    expect(tieOfGap(gapAbout(['topic:requirement-6']), EXAMPLE_REPORT)).toBe('requirement-6')
  })

  it('finds none for what is no requirement', () => {
    expect(tieOfGap(gapAbout(['topic:elsewhere']), EXAMPLE_REPORT)).toBeNull()
  })
})

describe('placeInReport', () => {
  it('leads to the gap while there is something to do', () => {
    expect(placeInReport('requirement-6', EXAMPLE_REPORT)).toBe('gap-1')
  })

  it('leads to the row of what is shown, and to a condition as it is', () => {
    expect(placeInReport('requirement-1', EXAMPLE_REPORT)).toBe('requirement-1')
    expect(placeInReport('knockout-3', EXAMPLE_REPORT)).toBe('knockout-3')
  })
})

describe('writePlace', () => {
  it('writes a credential with the credentials', () => {
    expect(writePlace(gapAbout(['credential:ccs']), 'a')).toBe('/write/certifications/?resume=a')
  })

  it('writes all else with a job', () => {
    expect(writePlace(gapAbout(['codeset:icd-10-pcs']), 'a')).toBe('/write/experience/?resume=a')
  })
})
