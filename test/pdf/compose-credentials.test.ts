import { describe, expect, it } from 'vitest'
import { acronymsAfterName, composeCredentials } from '@/lib/pdf/compose-credentials'
import type { Resume } from '@/lib/resume/schema'
import { layOut, readLines, resumeWith, textsOf } from './laid-out'

const credential = (fields: object) => ({ id: JSON.stringify(fields), ...fields })
const held = (acronym: string) => credential({ acronym })

describe('acronymsAfterName', () => {
  it('prints held credentials only, CPC-A as it is, six at most', () => {
    const credentials = of(
      held('CPC-A'),
      credential({ acronym: 'CIC', status: 'in-progress' }),
      credential({ acronym: 'CPC-H', status: 'retired' }),
      credential({ acronym: 'CRC', status: 'expired' }),
      ...['CCS', 'RHIT', 'CDEO', 'CPMA', 'CPB', 'COC'].map(held),
    )
    expect(acronymsAfterName(credentials)).toEqual(['CPC-A', 'CCS', 'RHIT', 'CDEO', 'CPMA', 'CPB'])
  })
})

describe('composeCredentials', () => {
  it.each([
    [
      {
        name: 'Certified Coding Specialist',
        acronym: 'CCS',
        issuer: 'AHIMA',
        number: '12',
        earned: '2014-09',
        expires: '2027-12',
      },
      'Certified Coding Specialist (CCS), AHIMA, No. 12, earned Sep 2014, expires Dec 2027',
    ],
    [{ acronym: 'CPC-A', issuer: 'AAPC' }, 'CPC-A, AAPC'],
    [{ acronym: 'CPC', number: 'No. 0123' }, 'CPC, No. 0123'],
    [{ name: 'State coding licence' }, 'State coding licence'],
    [{ name: 'Certified Professional Coder (CPC)', acronym: 'CPC' }, 'Certified Professional Coder (CPC)'],
    [{ name: 'Professional Coder (CPC) #0123', acronym: 'CPC' }, 'Professional Coder (CPC) #0123'],
    [{ acronym: 'CRC', earned: '2018', expires: 'when renewed' }, 'CRC, earned 2018, expires when renewed'],
    [
      { acronym: 'CPC', earned: '2012-06', expires: '2020-06', status: 'expired' },
      'CPC, earned Jun 2012, expired Jun 2020',
    ],
    [{ acronym: 'CPC', status: 'expired' }, 'CPC, expired'],
    [{ acronym: 'CPC-H', earned: '2009', status: 'retired' }, 'CPC-H, earned 2009, retired'],
    [
      { acronym: 'CIC', issuer: 'AAPC', status: 'in-progress', earned: '2027-02' },
      'In progress: CIC, AAPC, expected Feb 2027',
    ],
    [
      { acronym: 'CIC', status: 'in-progress', earned: '2027-02', expires: '2029-02' },
      'In progress: CIC, expected Feb 2027, valid to Feb 2029',
    ],
    [{ acronym: 'CIC', status: 'in-progress', expires: '2029-02' }, 'In progress: CIC, valid to Feb 2029'],
  ])('words %j', (fields, expected) => {
    const [block] = composeCredentials(of(credential(fields)))
    expect(block?.pieces.map(({ text }) => text).join('')).toBe(expected)
  })

  it('puts what is in progress last, whatever its place in the list', () => {
    const blocks = composeCredentials(of(credential({ acronym: 'CIC', status: 'in-progress' }), held('CPC')))
    expect(blocks.map(({ field }) => field)).toEqual(['credentials.1', 'credentials.0'])
  })

  it('emphasises only a credential that is held', () => {
    const strong = (fields: object) =>
      composeCredentials(of(credential({ acronym: 'CPC', ...fields }))).some(({ pieces }) =>
        pieces.some(({ face }) => face === 'strong'),
      )
    expect(['held', 'in-progress', 'expired', 'retired'].map((status) => strong({ status }))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('passes over a row in which nothing was typed', () => {
    expect(composeCredentials(of(credential({ name: ' ', number: '12' })))).toEqual([])
  })
})

describe('the certifications on the page', () => {
  const long = {
    name: 'Registered Health Information Administrator of the Federated Northern Chapters',
    acronym: 'RHIA',
    issuer: 'AHIMA',
    number: '0412887',
    earned: '2013-05',
    expires: '2027-12',
  }

  it('shrink together until the longest fits on its line', () => {
    const layout = layOut(
      resumeWith({ credentials: [held('CPC'), credential({ ...long, name: long.name.slice(0, 46) })] }),
    )
    const sizes = readLines(layout).flatMap(({ block, runs }) =>
      block.field?.startsWith('credentials.') ? runs : [],
    )
    expect(new Set(sizes.map(({ sizePt }) => sizePt)).size).toBe(1)
    expect(sizes[0]?.sizePt).toBeLessThan(9.7)
    expect(textsOf(layout, 'credentials.1')).toHaveLength(1)
  })

  it('break once, before the date earned, where even 9 pt is too wide', () => {
    const layout = layOut(resumeWith({ credentials: [credential(long)] }))
    expect(textsOf(layout, 'credentials.0')).toEqual([
      `${long.name} (RHIA), AHIMA, No. 0412887,`,
      'earned May 2013, expires Dec 2027',
    ])
  })

  it('keep their size beside one that breaks all the same', () => {
    const layout = layOut(
      resumeWith({ credentials: [held('CPC'), credential({ ...long, name: long.name.slice(0, 62) })] }),
    )
    const sizes = readLines(layout).flatMap(({ block, runs }) =>
      block.field?.startsWith('credentials.') ? runs.map(({ sizePt }) => sizePt) : [],
    )
    expect(textsOf(layout, 'credentials.1')).toHaveLength(2)
    expect(new Set(sizes)).toEqual(new Set([9.7]))
  })

  it('stand on one page, however little room is left on the first', () => {
    const credentials = Array.from({ length: 20 }, (_, index) => held(`C${index}`))
    const summary = 'Coder of long records in many words. '.repeat(70)
    const layout = layOut(resumeWith({ summary, credentials }))
    const pages = readLines(layout).filter(({ block }) => block.field?.startsWith('credentials.'))
    expect(new Set(pages.map(({ page }) => page))).toEqual(new Set([2]))
  })

  it('go on to a second page only when no page could hold them', () => {
    const credentials = Array.from({ length: 90 }, (_, index) => held(`C${index}`))
    const lines = readLines(layOut(resumeWith({ credentials }))).filter(({ block }) =>
      block.field?.includes('.'),
    )
    expect(lines).toHaveLength(90)
    expect(Math.max(...lines.map(({ page }) => page))).toBe(3)
  })
})

function of(...credentials: readonly object[]): Resume['credentials'] {
  return resumeWith({ credentials }).credentials
}
