import { describe, expect, it } from 'vitest'
import { findMentions } from '@/lib/lexicon/mentions'

const idsIn = (text: string) => findMentions(text).map(({ conceptId }) => conceptId)

describe('gappedFormsIn', () => {
  it.each([
    'The coding system that governs patient accounts',
    'The coding team behind all our records',
    'Coding Analyst\nNote: three openings',
  ])('takes a noun behind the verb for the name of a thing: %s', (text) =>
    expect(idsIn(text)).not.toContain('task:code-assignment'),
  )

  it('takes work on denials for no code of a payer', () => {
    expect(idsIn('Denials coding')).toEqual([])
    expect(idsIn('Denial codes')).toEqual(['codeset:carc-rarc'])
  })

  it('finds the verb with what is coded', () => {
    expect(idsIn('Coding complex outpatient accounts')).toContain('task:code-assignment')
  })
})
