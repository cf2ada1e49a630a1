import { describe, expect, it } from 'vitest'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { widePosting } from '@/lib/worker/wide-posting'
import { readText } from '@/test/match/build'

describe('widePosting', () => {
  const posting = readText(widePosting)

  it('holds something of every sort that a posting is read for', () => {
    const { excluded, shutOut, experience, education, places, standards } = posting
    const sorts = { excluded, shutOut, experience, places, standards }
    for (const [sort, found] of Object.entries(sorts)) expect(found, sort).not.toEqual([])
    expect(education).not.toBeNull()
    expect(posting.requirements.some(({ due }) => due !== null)).toBe(true)
    expect(new Set(posting.requirements.map(({ level }) => level)).size).toBe(3)
  })

  it('names concepts of every kind', () => {
    const named = posting.requirements
      .flatMap(({ anyOf }) => anyOf)
      .map((id) => getLexicon().concept(id).kind)
    const all = getLexicon().concepts.map(({ kind }) => kind)
    expect([...new Set(named)].sort()).toEqual([...new Set(all)].sort())
  })
})
