import { describe, expect, it } from 'vitest'
import { alternativesOf, canAnswerHere, openWords, skillGroupOf } from '@/components/match/answer-kinds'
import type { ConceptId, ConceptKind } from '@/lib/lexicon/concept'
import type { Gap } from '@/lib/match/report'
import { experiencedCoder } from '@/lib/resume/sample-experienced'
import type { Suggestion } from '@/lib/worker/protocol'

const jobs = experiencedCoder.experience

function gapOf(...conceptIds: ConceptId[]): Gap {
  return {
    id: 'gap',
    conceptIds,
    label: 'CodeHarbor',
    worth: { unit: 'fit', amount: 1 },
    where: '',
    why: '',
    remedy: { kind: 'claim', ask: 'Where?' },
  }
}

function choices(...ids: ConceptId[]) {
  const concepts: readonly Suggestion[] = ids.map((id) => ({
    id,
    kind: id.split(':')[0] as ConceptKind,
    label: id,
    name: id,
    issuer: null,
    hint: null,
  }))
  return { concepts, jobs }
}

describe('canAnswerHere', () => {
  it('asks for work where there is a job to name it in', () => {
    expect(canAnswerHere(gapOf('software:epic'), choices('software:epic'))).toBe(true)
    expect(canAnswerHere(gapOf('software:epic'), { ...choices('software:epic'), jobs: [] })).toBe(false)
  })

  it('asks for a credential without a job, but not for any of a family', () => {
    expect(canAnswerHere(gapOf('credential:ccs'), { ...choices('credential:ccs'), jobs: [] })).toBe(true)
    expect(canAnswerHere(gapOf('credential-group:aapc'), choices('credential-group:aapc'))).toBe(false)
  })
})

describe('alternativesOf', () => {
  it('takes a word that the lexicon does not know for itself', () => {
    expect(alternativesOf(gapOf(), choices()).map(({ label }) => label)).toEqual(['CodeHarbor'])
  })
})

describe('openWords', () => {
  it('says what will be asked', () => {
    expect(openWords(gapOf('software:epic'), choices('software:epic'))).toBe('Say where')
    expect(openWords(gapOf('task:query'), choices('task:query'))).toBe('Write a line')
    expect(openWords(gapOf('credential:ccs'), choices('credential:ccs'))).toBe('Add it')
  })
})

describe('skillGroupOf', () => {
  it.each([
    ['software', 'systems'],
    ['payment', 'codeSets'],
    ['setting', 'settings'],
    ['soft', 'soft'],
    ['regulation', 'knowledge'],
    [null, 'knowledge'],
  ] as const)('lists a %s under %s', (kind, group) => expect(skillGroupOf(kind)).toBe(group))
})
