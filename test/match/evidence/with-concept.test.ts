import { describe, expect, it } from 'vitest'
import type { ConceptKind } from '@/lib/lexicon/concept'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { withConcept } from '@/lib/match/evidence/with-concept'
import { firstRow, held, postingOf, resumeOf } from '@/test/match/build'

const KINDS: readonly ConceptKind[] = [
  'credential',
  'codeset',
  'payment',
  'standard',
  'regulation',
  'topic',
  'software',
  'specialty',
]
/** Written as two in one, and read as two. */
const TWO_IN_ONE = 'codeset:icd-10-cm-pcs'
const concepts = getLexicon().concepts.filter(({ kind, id }) => KINDS.includes(kind) && id !== TWO_IN_ONE)

describe('withConcept', () => {
  it('makes a resume show anything that can be got', () => {
    expect(concepts.length).toBeGreaterThan(200)
    const resume = resumeOf({ bullets: ['Coded charts.'] })
    const notShown = concepts.filter(({ id }) => {
      const { grade } = firstRow(withConcept(resume)(id), postingOf({ requirements: [{ anyOf: [id] }] }))
      return grade !== 'shown' && grade !== 'accepted'
    })
    expect(notShown.map(({ id }) => id)).toEqual([])
  })

  it('leaves the resume as it was', () => {
    const resume = resumeOf({ bullets: ['Coded charts.'], credentials: [held('CPC')] })
    const before = JSON.stringify(resume)
    withConcept(resume)('credential:ccs')
    withConcept(resume)('software:epic')
    expect(JSON.stringify(resume)).toBe(before)
  })

  it('lists a skill where there is no job to show it in', () => {
    const resume = resumeOf({ skills: ['CPT'] })
    const posting = postingOf({ requirements: [{ anyOf: ['software:epic'] }] })
    expect(firstRow(withConcept(resume)('software:epic'), posting).grade).toBe('listed')
  })
})
