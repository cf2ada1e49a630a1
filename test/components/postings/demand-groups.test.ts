import { describe, expect, it } from 'vitest'
import { DEMAND_GROUPS, inGroup } from '@/components/postings/demand-groups'
import { CONCEPT_KINDS } from '@/lib/lexicon/concept'
import { demandOf } from '@/lib/tally/demand'
import { askedFor } from '@/test/tally/build'

describe('DEMAND_GROUPS', () => {
  it('have a place for every kind of concept, and one only', () => {
    expect(DEMAND_GROUPS.flatMap(({ kinds }) => kinds).toSorted()).toEqual(CONCEPT_KINDS.toSorted())
  })
})

describe('inGroup', () => {
  const rows = demandOf([
    { id: 'a', asked: [askedFor('Teamwork', { kind: 'soft', weight: 20 }), askedFor('CPC')] },
  ])

  it('puts duties and qualities behind everything else', () => {
    expect(inGroup(rows, 'all').map(({ label }) => label)).toEqual(['CPC', 'Teamwork'])
  })

  it('narrows to one kind', () => {
    expect(inGroup(rows, 'duties').map(({ label }) => label)).toEqual(['Teamwork'])
  })
})
