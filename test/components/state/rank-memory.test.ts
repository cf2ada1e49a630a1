import { describe, expect, it } from 'vitest'
import { createRankMemory } from '@/components/state/rank-memory'

const answer = { ok: false, problem: { code: 'empty' } } as const

describe('createRankMemory', () => {
  it('knows a posting again for the same resume, and not for another', () => {
    const memory = createRankMemory(2)
    memory.of('dana').set('text', answer)
    expect(memory.of('dana').get('text')).toBe(answer)
    expect(memory.of('teo').has('text')).toBe(false)
  })

  it('forgets the resume that was asked about longest ago', () => {
    const memory = createRankMemory(2)
    memory.of('dana').set('text', answer)
    memory.of('teo').set('text', answer)
    memory.of('dana')
    memory.of('rosa')
    expect(memory.of('dana').has('text')).toBe(true)
    expect(memory.of('teo').has('text')).toBe(false)
  })
})
