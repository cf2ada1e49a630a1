import { describe, expect, it } from 'vitest'
import { relationOf } from '@/lib/match/evidence/relation'

describe('relationOf', () => {
  it.each([
    // who works under HIPAA protects health information
    ['regulation:hipaa', 'regulation:phi', 'same'],
    // letters of appeal and queries are written communication
    ['task:appeals', 'soft:communication-skills', 'same'],
    ['task:physician-query', 'soft:communication-skills', 'same'],
    ['regulation:phi', 'regulation:hipaa', null],
    ['soft:communication-skills', 'task:appeals', null],
    ['task:denial-management', 'soft:communication-skills', null],
    ['soft:confidentiality', 'regulation:phi', null],
  ] as const)('says of %s for %s: %s', (had, wanted, relation) => {
    expect(relationOf(had, wanted)).toBe(relation)
  })
})
