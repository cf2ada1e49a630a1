import { describe, expect, it } from 'vitest'
import { held, knockout, readText, resumeOf } from '@/test/match/build'

const asked = (line: string, letters: string) =>
  knockout(
    resumeOf({ credentials: [held(letters)] }),
    readText(`Medical Coder\nCode outpatient charts for our clinics.\nRequirements\n- ${line}`),
    'credential',
  )

describe('wordsOfEqual', () => {
  it.each([
    ['CCS or equivalent certification', 'CBCS'],
    ['CPC, CCS, or similar coding credential', 'CBCS'],
    ['CPC or comparable certification', 'CCA'],
    ['CCS or equivalent coding certification', 'NCICS'],
  ])('asks whether an entry credential is equal: %s, %s', (line, letters) => {
    const found = asked(line, letters)
    expect(found?.verdict).toBe('unclear')
    expect(found?.because).toContain(`You hold “${letters}”`)
  })

  it.each([
    ['CCS or equivalent certification', 'CCS'],
    ['CPC, CCS, or similar coding credential', 'COC'],
    ['CCA or equivalent certification', 'CBCS'],
    ['CBCS, CPC or equivalent certification', 'CBCS'],
    ['Coding certification required', 'CBCS'],
  ])('takes the one named, one of its rank, and any where any will do: %s, %s', (line, letters) => {
    expect(asked(line, letters)?.verdict).toBe('met')
  })
})
