import { describe, expect, it } from 'vitest'
import { asked, levels, read } from './read'

const posting = (...lines: string[]) => read(['Outpatient Medical Coder', ...lines].join('\n'))

describe('sectionOf', () => {
  it.each([
    'Who we are after',
    '>> Who we are after',
    'The coder we need',
    'THE COMBINATION WE NEED',
    'What is needed',
    'What the clinic asks of you',
    'We ask for',
    'We also require',
    'Qualifications (no exceptions)',
  ])('takes what stands under “%s” as required', (heading) => {
    const text = posting('Duties', '- Assign CPT codes to clinic visits', heading, '- CPC', '- Epic')
    expect(levels(text)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'required' })
  })

  it.each(['Helps your chances', 'What would be welcome', 'Also welcome', '>> Boosts your odds'])(
    'takes what stands under “%s” as preferred',
    (heading) => {
      const text = posting('Requirements', '- CPC', heading, '- CIRCC certification', '- Epic')
      expect(levels(text)).toMatchObject({ 'credential:cpc': 'required', 'credential:circc': 'preferred' })
    },
  )

  it('reads what is asked for beside a weight to lift', () => {
    const text = posting('Qualifications: CPC; discretion; team player; able to lift 30 lbs.')
    expect(levels(text)).toMatchObject({ 'credential:cpc': 'required', 'soft:teamwork': 'required' })
  })

  it.each(['CPC or CCS-P', 'Bachelor’s degree', 'RHIT, RHIA or CCS'])(
    'takes a paragraph that begins with %s as required, under no heading',
    (beginning) => {
      const text = posting('Codes clinic visits all day.', '', `${beginning}; dependable team player.`)
      expect(levels(text)).toMatchObject({ 'task:code-assignment': 'mentioned', 'soft:teamwork': 'required' })
    },
  )

  it('reads a label with a dash before its words', () => {
    const text = posting(
      'Duties - code visits and send claims.',
      'Qualifications - CPC; dependable team player.',
    )
    expect(levels(text)).toMatchObject({ 'credential:cpc': 'required', 'soft:teamwork': 'required' })
  })

  it('reads a heading that is the first sentence of its paragraph', () => {
    const text = posting(
      'What is needed. RHIA or RHIT, and five years in coding. Knowledge of MS-DRG.',
      'What would be welcome. CCS certification. Epic experience.',
    )
    expect(levels(text)).toMatchObject({
      'credential:rhit': 'required',
      'payment:ms-drg': 'required',
      'credential:ccs': 'preferred',
      'software:epic': 'preferred',
    })
  })

  it('takes what you need to know for no requirement', () => {
    const text = posting('Requirements', '- CPC', 'What you need to know', 'Parking is behind the hospital.')
    expect(text.lines.at(-1)?.level).not.toBe('preferred')
  })
})

describe('refusalOf', () => {
  it.each([
    'Not accepted: CCA, CPC-A, COC-A',
    'We cannot consider CCA, CPC-A or COC-A.',
    'We do not accept CCA, CPC-A and COC-A.',
  ])('shuts out each name of a refused list: %s', (line) => {
    const { excluded, requirements } = asked(line)
    expect(excluded.map(({ conceptId }) => conceptId)).toEqual([
      'credential:cca',
      'credential:cpc-a',
      'credential:coc-a',
    ])
    expect(requirements.flatMap(({ anyOf }) => anyOf)).not.toContain('credential:cpc-a')
  })
})

describe('groupAlternatives', () => {
  it('takes numbered options as ways to qualify, one of which is enough', () => {
    const text = posting(
      'Minimum qualifications',
      'Option 1: RHIA or RHIT',
      'Option 2: CCS and one year of coding in a hospital',
    )
    expect(text.requirements.map(({ anyOf }) => [...anyOf].sort())).toContainEqual([
      'credential:ccs',
      'credential:rhia',
      'credential:rhit',
    ])
  })

  it('lets a sentence widen what was asked before it', () => {
    const text = asked('CPC, COC or CCS. CHONC certification is counted too.')
    expect(text.requirements.map(({ anyOf }) => anyOf)).toContainEqual([
      'credential:cpc',
      'credential:coc',
      'credential:ccs',
      'credential:chonc',
    ])
  })
})

describe('flatten', () => {
  it('takes dots that lead from a label as its colon', () => {
    const text = posting(
      'REQUIREMENTS',
      'Experience..........2 years of coding',
      'Certification.......CPC or CCS',
    )
    expect(text.experience).toMatchObject([{ years: 2, level: 'required' }])
    expect(levels(text)).toMatchObject({ 'credential:ccs': 'required' })
  })

  it('joins letters that were spaced out for listeners', () => {
    expect(levels(posting('Duties', '- Assigns I C D and C P T codes'))).toMatchObject({
      'codeset:cpt': 'mentioned',
    })
  })
})

describe('experienceIn', () => {
  it('takes a time to get something in for no experience', () => {
    expect(asked('CIRCC, or get it in 18 months').experience).toEqual([])
  })
})

describe('domainOf', () => {
  it('counts a nurse-or-coder job that asks for coding credentials as ours', () => {
    const text = read(
      'Abstraction Nurse / Coder\nRequirements\n- One of: RN, LPN, RHIT, CPC\n- Comfort with CPT, LOINC and ICD-10-CM\n- Two years of risk adjustment coding',
    )
    expect(text.domain).toBe('coding')
  })
})
