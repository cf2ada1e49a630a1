import { describe, expect, it } from 'vitest'
import { joinColumns } from '@/lib/posting/sections/table-columns'
import { levels, read } from '@/test/posting/read'

const TABLE =
  'Criteria\nRequired\nPreferred\nEducation\nGED\nAssociate degree\n\nCredential\nCPC\nCEMC\nSystem\nEpic\n\nCerner'

describe('joinColumns', () => {
  it('puts the cells below two heads into rows with their levels', () => {
    expect(joinColumns(`${TABLE}\nWe pay well.`).split('\n')).toEqual([
      'Criteria',
      '',
      'Education: required: GED; preferred: Associate degree',
      'Credential: required: CPC; preferred: CEMC',
      'System: required: Epic; preferred: Cerner',
      'We pay well.',
    ])
  })

  it('lets the cells be read at the level of their column', () => {
    const posting = read(`Medical Coder\n\n${TABLE}`)
    expect(levels(posting)).toMatchObject({
      'credential:cpc': 'required',
      'credential:cemc': 'preferred',
      'software:epic': 'required',
      'software:oracle-health-cerner': 'preferred',
    })
    expect(posting.education).toMatchObject({ min: 'high-school', level: 'required' })
  })

  it.each([
    'Required\nPreferred\nCPC\nCCS\nCOC',
    'Required\nCPC\nPreferred\nEducation\nGED',
    'Required\nPreferred\nEducation\nGED\nAssociate degree\nWe code.\nEpic\nCerner',
  ])('leaves what is no such table as it was: %j', (text) => expect(joinColumns(text)).toBe(text))

  it('knows the columns of a county: minimum, desirable', () => {
    const posting = read(
      'Medical Coder\n\nRequirement\nMinimum\nDesirable\nEducation\nGED\nAssociate degree\nCertification\nCPC\nRHIT\nKnowledge of\nCPT\nCDT',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'credential:rhit': 'preferred' })
  })

  it('leaves labels with words behind them alone, whatever stands between them', () => {
    const text =
      'Coder\n\nEducation\n\nRequired: GED\nPreferred: Associate degree\n\nExperience\n\nRequired: 2 years of coding\nPreferred: Epic\n\nCertification\n\nRequired: CPC\nPreferred: CEDC'
    expect(joinColumns(text)).toBe(text)
    expect(read(text).education?.min).toBe('high-school')
  })
})
