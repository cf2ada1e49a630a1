import { describe, expect, it } from 'vitest'
import { ownerLine } from '@/components/library/owner-line'
import { type Resume, resumeShape } from '@/lib/resume/schema'

describe('ownerLine', () => {
  it('puts the credentials held today after the name', () => {
    expect(ownerLine(resumeOf('Wilma Okafor', [held('CPC'), held('CRC')]), TODAY)).toBe(
      'Wilma Okafor, CPC, CRC',
    )
  })

  it('says CPC-A for an apprentice, never CPC', () => {
    expect(ownerLine(resumeOf('Teo Brandt', [held('CPC-A')]), TODAY)).toBe('Teo Brandt, CPC-A')
  })

  it.each([
    { ...held('CCS'), expires: '2026-10' },
    { ...held('CCS'), status: 'in-progress' },
    { ...held('CCS'), status: 'retired' },
    { ...held('CCS'), acronym: ' ' },
  ])('leaves out what is not held or has no letters', (credential) => {
    expect(ownerLine(resumeOf('Teo Brandt', [credential, held('CPC')]), TODAY)).toBe('Teo Brandt, CPC')
  })

  it('keeps a credential that expires soon but has not', () => {
    expect(ownerLine(resumeOf('Teo Brandt', [{ ...held('COC'), expires: '2026-11' }]), TODAY)).toBe(
      'Teo Brandt, COC',
    )
  })

  it('is empty as long as nobody is named', () => {
    expect(ownerLine(resumeOf('  ', [held('CPC')]), TODAY)).toBe('')
  })
})

const TODAY = '2026-11-22'

function held(acronym: string) {
  return { id: acronym, acronym, status: 'held' }
}

function resumeOf(name: string, credentials: readonly object[]): Resume {
  return resumeShape.parse({ contact: { name }, credentials })
}
