import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Posting } from '@/lib/posting/posting'
import { LONGEST_POSTING, readPosting } from '@/lib/posting/read-posting'
import { slice } from '@/lib/text/span'
import { levels } from './read'

const FIXTURES = join(import.meta.dirname, '../fixtures/postings')

type Expected = {
  readonly domain: string
  readonly required: readonly string[]
  readonly preferred: readonly string[]
  readonly mentioned: readonly string[]
  readonly excluded: readonly string[]
  readonly experience: readonly string[]
  readonly education: string | null
  readonly title?: string
  /** Concepts whose words stand in the posting in another sense. */
  readonly absent?: readonly string[]
  readonly states?: readonly string[]
}

const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(join(FIXTURES, 'expected.json'), 'utf8'),
)

describe('readPosting', () => {
  it('has postings to read', () => expect(Object.keys(EXPECTED).length).toBeGreaterThanOrEqual(20))

  it.each(Object.entries(EXPECTED))('reads the posting %s', (name, expected) => {
    const posting = read(fixture(name))
    expect(posting.domain).toBe(expected.domain)
    for (const level of ['required', 'preferred', 'mentioned'] as const)
      expect(groupsAt(posting, level)).toEqual(expect.arrayContaining([...expected[level]]))
    expect(posting.excluded.map(({ conceptId }) => conceptId).sort()).toEqual(expected.excluded)
    expect(posting.experience.map(({ years, level }) => `${years} ${level}`)).toEqual(expected.experience)
    expect(posting.education && `${posting.education.min} ${posting.education.level}`).toBe(
      expected.education,
    )
    if (expected.title !== undefined) expect(posting.title?.text).toBe(expected.title)
    if (expected.states) expect(posting.places.flatMap(({ states }) => states)).toEqual(expected.states)
    expect(idsOf(posting).filter((id) => expected.absent?.includes(id))).toEqual([])
  })

  it('takes nothing from code, benefits or an advertiser’s letters', () => {
    expect(idsOf(read(fixture('html')))).not.toContain('credential:cic')
    expect(idsOf(read(fixture('one-of-bullets')))).not.toContain('credential:cpma')
    expect(idsOf(read(fixture('advertiser')))).not.toContain('credential:cpc')
  })

  it('marks what may be met after the day of hire', () => {
    const wanted = read(fixture('html')).requirements.find(({ anyOf }) => anyOf.includes('credential:cpma'))
    expect(wanted?.due).not.toBeNull()
  })

  it('says why a text cannot be read', () => {
    expect(problemOf('  \n ')).toBe('empty')
    expect(problemOf('Medical coder wanted')).toBe('too-short')
    expect(problemOf('a '.repeat(LONGEST_POSTING))).toBe('too-long')
    expect(problemOf('The river ran low that summer and nobody in the village went down to swim.')).toBe(
      'not-a-posting',
    )
  })

  it('names what it knows in an advertisement that is half in Spanish', () => {
    const posting = read(
      'Codificador Médico Bilingüe. CPC o CCS. Experiencia mínima de 2 años con CPT e ICD-10-CM.',
    )
    expect(posting.requirements.flatMap(({ anyOf }) => anyOf)).toContain('credential:cpc')
  })

  it.each(Object.keys(EXPECTED))('points into the text of %s with every span', (name) => {
    const posting = read(fixture(name))
    const spans = [
      ...posting.requirements.flatMap((wanted) => [...wanted.spans, wanted.because]),
      ...posting.excluded.map(({ span }) => span),
      ...posting.experience.map(({ span }) => span),
      ...posting.lines.map(({ span }) => span),
    ]
    expect(spans.length).toBeGreaterThan(5)
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeLessThanOrEqual(posting.text.length)
      expect(slice(posting.text, span).trim()).not.toBe('')
    }
  })

  it.each([
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['non-breaking spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['curly quotes', (text: string) => text.replaceAll("'", '’')],
    ['zero-width spaces', (text: string) => text.replaceAll(', ', ',\u200b ')],
  ])('reads the same with %s', (_, change) => {
    for (const name of ['headed-bullets', 'split-line', 'one-of-bullets', 'apprentice'])
      expect(meaning(read(change(fixture(name))))).toEqual(meaning(read(fixture(name))))
  })

  it.each([
    '\nCopper Fern Clinic is an equal opportunity employer and does not discriminate on the basis of race or age.',
    '\nBenefits\nDental insurance, 401(k), paid CPC dues and a CCS exam voucher\n',
    '\nPhysical demands: sitting for long periods, lifting up to 20 lbs.',
  ])('asks for nothing more when boilerplate follows: %s', (boilerplate) => {
    const before = read(fixture('headed-bullets'))
    expect(meaning(read(fixture('headed-bullets') + boilerplate))).toEqual(meaning(before))
  })

  it('names the same concepts whatever the order of the bullets', () => {
    const bullets = [
      '• CCS required',
      '• Epic preferred',
      '• ICD-10-PCS',
      '• 3 years of inpatient coding',
      '• Excel',
    ]
    const ids = (order: readonly string[]) =>
      idsOf(read(`Inpatient Coder\n\nRequirements\n${order.join('\n')}`)).sort()
    fc.assert(
      fc.property(fc.shuffledSubarray(bullets, { minLength: bullets.length }), (order) => {
        expect(ids(order)).toEqual(ids(bullets))
      }),
    )
  })

  it('ends on any text, and its spans stay inside', () => {
    const piece = fc.constantFrom(
      'CPC',
      ' or ',
      ', ',
      '\n• ',
      '<b>',
      '&nbsp;',
      '(',
      ';',
      'must ',
      '3 years',
      ' preferred',
      'Requirements:\n',
      '\u00a0',
      '🙂',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = readPosting(`Medical coder position, experience required. ${pieces.join('')}`)
        if (!result.ok) return
        for (const { spans } of result.value.requirements)
          for (const span of spans) expect(slice(result.value.text, span)).not.toBe('')
      }),
    )
  })

  it.each([
    ['spaces', ' '.repeat(400_000)],
    ['open brackets', '('.repeat(100_000)],
    ['tags that never close', '<p'.repeat(50_000)],
    ['one long list', 'CPC, '.repeat(20_000)],
    ['capitals', 'AB '.repeat(33_000)],
    ['degrees', 'high school '.repeat(9_000)],
  ])('ends on a wall of %s', (_, wall) => {
    expect(
      readPosting(`Medical Coder\nRequirements:\nCPC required, two years of experience preferred\n${wall}`)
        .ok,
    ).toBe(true)
  })

  it('reads a short posting of a small hospital', () => {
    const text =
      'Coding Coordinator, Critical Access Hospital (18 beds)\nYou’ll be our only one. Swing bed, ER, obs and two RHCs. RHIT strongly desired. On-site.'
    expect(levels(read(text))['credential:rhit']).toBe('preferred')
  })

  it('asks for what is due of everybody, whatever will do at hire', () => {
    const { requirements } = read(
      'Risk Adjustment Coder\n\nRequirements\n- CPC, CRC or CCS\n- CRC must be obtained within 12 months of hire',
    )
    const credentials = requirements.filter(({ anyOf }) => anyOf.includes('credential:crc'))
    expect(credentials.map(({ anyOf, due }) => [anyOf.length, due?.kind ?? null])).toEqual([
      [3, null],
      [1, 'after-hire'],
    ])
  })

  it('hears which of several that will do is liked best', () => {
    const { requirements } = read('Inpatient Coder\n\nRequirements\n- RHIT or CCS required; CCS preferred')
    expect(requirements.filter(({ anyOf }) => anyOf.includes('credential:ccs'))).toMatchObject([
      { anyOf: ['credential:rhit', 'credential:ccs'], level: 'required' },
      { anyOf: ['credential:ccs'], level: 'preferred' },
    ])
  })

  it('asks for what stands behind the title on its line', () => {
    const posting = read('Anesthesia Coder: 3+ years of anesthesia coding experience along with CANPC')
    expect(levels(posting)).toMatchObject({
      'credential:canpc': 'required',
      'specialty:anaesthesia': 'required',
    })
    expect(
      levels(read('Certified Anesthesia Coder - the team that you join codes for CANPC holders')),
    ).toMatchObject({ 'credential:canpc': 'mentioned' })
  })

  it.each([
    ['Medical Coder - 2 year term', []],
    ['Medical Coder: 1 year fixed term', []],
    ['Medical Coder - 2 year grant position', []],
    ['Medical Coder - 2 years grant funded', []],
    ['Medical Coder - 1 year temporary position', []],
    ['Medical Coder | 2 year term', []],
    ['Medical Coder (temporary) - 3 months', []],
    ['Medical Coder - 6 months of ED coding', [0.5]],
    ['Medical Coder - 3 years inpatient coding experience', [3]],
    ['Medical Coder - 3 years of cardiology', [3]],
    ['Medical Coder, 3 years', [3]],
    ['Medical Coder, 2+ yrs E/M', [2]],
  ])('takes how long a job lasts for no experience: %s', (title, years) => {
    const { experience } = read(`${title}\nCPC required. Codes clinic visits in ICD-10-CM and CPT.`)
    expect(experience.map((one) => one.years)).toEqual(years)
  })
})

function fixture(name: string): string {
  return readFileSync(join(FIXTURES, `${name}.txt`), 'utf8')
}

function read(text: string): Posting {
  const result = readPosting(text)
  if (!result.ok) throw new Error(`not read: ${result.problem.code}`)
  return result.value
}

function problemOf(text: string): string | null {
  const result = readPosting(text)
  return result.ok ? null : result.problem.code
}

function idsOf({ requirements }: Posting): string[] {
  return [...new Set(requirements.flatMap(({ anyOf }) => anyOf))]
}

function groupsAt({ requirements }: Posting, level: string): readonly string[] {
  return requirements.filter((wanted) => wanted.level === level).map(({ anyOf }) => anyOf.join('|'))
}

function meaning(posting: Posting) {
  return {
    requirements: posting.requirements.map(({ anyOf, level }) => ({ anyOf, level })),
    excluded: posting.excluded.map(({ conceptId }) => conceptId),
    experience: posting.experience.map(({ years, level }) => ({ years, level })),
    education: posting.education?.min ?? null,
  }
}
