import { describe, expect, it } from 'vitest'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { printName, shortName } from '@/lib/lexicon/print-name'
import { versionOf } from '@/lib/lexicon/version'

const lexicon = getLexicon()

describe('getLexicon', () => {
  it('is built once', () => {
    expect(getLexicon()).toBe(lexicon)
  })

  it('finds a concept by its id and refuses an id that is none of ours', () => {
    expect(lexicon.concept('credential:cpc').name).toBe('Certified Professional Coder')
    expect(lexicon.find('credential:xyz')).toBeNull()
    expect(() => lexicon.concept('credential:xyz')).toThrow()
  })

  it('knows the issuer and the renewal of a credential', () => {
    expect(lexicon.credential('credential:cpc')).toMatchObject({
      issuer: 'AAPC',
      ceu: { number: 36, periodYears: 2 },
    })
    expect(lexicon.credential('credential:cmcs')?.issuer).toBe('UNVERIFIED')
    expect(lexicon.credential('codeset:cpt')).toBeNull()
  })

  it('knows the members of a group and keeps apprentices apart', () => {
    const group = lexicon.group('credential-group:any-aapc-coding')
    expect(group?.members).toContain('credential:cpc')
    expect(group?.members).not.toContain('credential:cpc-a')
    expect(group?.apprenticeMembers).toContain('credential:cpc-a')
  })

  it('lists a kind', () => {
    expect(lexicon.conceptsOfKind('topic').map(({ id }) => id)).toEqual(['topic:e-m', 'topic:sdoh'])
  })
})

describe('versionOf', () => {
  it('names the day and changes with the data', () => {
    expect(lexicon.version).toMatch(/^2026\.11\.22-[0-9a-f]{8}$/)
    const one = versionOf([{ checked: '2026-01-02' }])
    expect(one).not.toBe(versionOf([{ checked: '2026-01-03' }]))
    expect(one).toBe(versionOf([{ checked: '2026-01-02' }]))
    expect(one).not.toBe(versionOf([{ checked: '2026-01-02' }], [{ forms: ['CPC'] }]))
  })
})

describe('printName', () => {
  it.each([
    ['credential:ccs', 'Certified Coding Specialist (CCS)'],
    ['credential:fahima', 'Fellow of AHIMA (FAHIMA)'],
    ['software:epic', 'Epic'],
    ['standard:coding-clinic', 'AHA Coding Clinic for ICD-10-CM/PCS (and HCPCS)'],
  ] as const)('writes %s as a search finds it', (id, name) => {
    expect(printName(lexicon.concept(id))).toBe(name)
  })
})

describe('shortName', () => {
  it('prefers the letters', () => {
    expect(shortName(lexicon.concept('credential:rhit'))).toBe('RHIT')
    expect(shortName(lexicon.concept('software:epic'))).toBe('Epic')
  })
})
