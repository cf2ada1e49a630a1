import { describe, expect, it } from 'vitest'
import { ceuCycles, type RenewalRule } from '@/lib/resume/ceu-cycles'
import {
  type KeptCredential,
  keptCredentialShape,
  type LoggedCeu,
  loggedCeuShape,
} from '@/lib/resume/kept-credential'

const TODAY = '2026-11-26'

function held(acronym: string, fields: object = {}): KeptCredential {
  const credential = { id: acronym, acronym, ...fields }
  return keptCredentialShape.parse({ version: 1, id: acronym, credential, changedAt: 0 })
}

function ceu(date: string, hours: number, countsFor: readonly string[] = []): LoggedCeu {
  const rest = { title: 'Course', category: '', changedAt: 0, version: 1 }
  return loggedCeuShape.parse({ ...rest, id: `${date} ${hours}`, date, hours, countsFor })
}

const RULES: Readonly<Record<string, RenewalRule>> = {
  CPC: { issuer: 'AAPC', ceu: { number: 36, periodYears: 2 } },
  CRC: { issuer: 'AAPC', ceu: { number: 36, periodYears: 2 } },
  CPMA: { issuer: 'AAPC', ceu: { number: 36, periodYears: 2 } },
  CCS: { issuer: 'AHIMA', ceu: { number: 20, periodYears: 2 } },
  RHIT: { issuer: 'AHIMA', ceu: { number: 20, periodYears: 2 } },
  RHIA: { issuer: 'AHIMA', ceu: { number: 30, periodYears: 2 } },
  CDIP: { issuer: 'AHIMA', ceu: { number: 30, periodYears: 2 } },
  CMC: { issuer: 'PMI', ceu: { number: 12, periodYears: 1 } },
  CMIS: { issuer: 'PMI', ceu: { number: 12, periodYears: 1 } },
}
const NO_RULE: RenewalRule = { issuer: '', ceu: null }
const ruleOf = ({ credential }: KeptCredential) => RULES[credential.acronym] ?? NO_RULE

function required(...acronyms: readonly string[]) {
  return ceuCycles(
    acronyms.map((one) => held(one)),
    [],
    ruleOf,
    TODAY,
  ).map((cycle) => cycle.required)
}

describe('ceuCycles', () => {
  it('asks what AAPC asks: 36 for one certification, 40 for two, 44 for three', () => {
    expect(required('CPC')).toEqual([36])
    expect(required('CPC', 'CRC')).toEqual([40])
    expect(required('CPC', 'CRC', 'CPMA')).toEqual([44])
  })

  it('asks what AHIMA asks: the largest, 10 for each further one, 50 at most', () => {
    expect(required('CCS', 'RHIT')).toEqual([30])
    expect(required('CCS', 'RHIA')).toEqual([40])
    expect(required('CCS', 'RHIT', 'RHIA', 'CDIP')).toEqual([50])
  })

  it('counts the credentials of other issuers one by one, and of two issuers apart', () => {
    expect(required('CMC', 'CMIS')).toEqual([12, 12])
    expect(required('CPC', 'CCS').toSorted()).toEqual([20, 36])
  })

  it('asks the person where no rule is known, and takes their number over the usual one', () => {
    expect(required('CMCS')).toEqual([null])
    const own = held('CPC', { ceu: { cycleStart: '', cycleEnd: '', required: 18, earned: null } })
    expect(ceuCycles([own], [], ruleOf, TODAY)[0]).toMatchObject({ required: 18, isOwnNumber: true })
  })

  it('counts what was earned in the cycle and for the credential, and what is left by when', () => {
    const cpc = held('CPC', { expires: '2027-03-31' })
    const log = [
      ceu('2025-03-30', 5), // the cycle before
      ceu('2025-05', 4),
      ceu('2026-11-01', 6.5),
      ceu('2026-11-02', 7, ['CCS']),
      ceu('2026-11-03', 1, ['CPC', 'CCS']),
    ]
    expect(ceuCycles([cpc], log, ruleOf, TODAY)[0]).toMatchObject({
      start: '2025-03-31',
      end: '2027-03-31',
      logged: 11.5,
      left: 24.5,
      daysLeft: 125,
    })
  })

  it('goes by the earliest renewal of those that renew together, soonest cycle first', () => {
    const cycles = ceuCycles(
      [held('CCS'), held('CPC', { expires: '2027-06' }), held('CRC', { expires: '2027-03' })],
      [],
      ruleOf,
      TODAY,
    )
    expect(cycles.map(({ issuer, end }) => [issuer, end])).toEqual([
      ['AAPC', '2027-03'],
      ['AHIMA', null],
    ])
  })

  it('has no renewal for what is in progress or retired', () => {
    expect(ceuCycles([held('CPC', { status: 'in-progress' })], [], ruleOf, TODAY)).toEqual([])
  })
})
