import { describe, expect, it } from 'vitest'
import { matchPosting } from '@/lib/match/match-posting'
import { prepareMatching } from '@/lib/worker/prepare'
import { profeeCpc } from '@/test/fixtures/resumes/profee-cpc'
import { readText } from '@/test/match/build'

describe('prepareMatching', () => {
  it('changes no answer, before or while questions are asked', async () => {
    const today = '2026-11-22'
    const text = 'Profee Coder\nCPC required. Epic experience preferred.\nCode office visits each day.'
    const before = matchPosting(profeeCpc, readText(text), today)
    const prepared = prepareMatching()
    const meanwhile = matchPosting(profeeCpc, readText(text), today)
    await prepared
    expect(meanwhile).toEqual(before)
    expect(matchPosting(profeeCpc, readText(text), today)).toEqual(before)
  })
})
