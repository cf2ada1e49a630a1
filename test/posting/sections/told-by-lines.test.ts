import { describe, expect, it } from 'vitest'
import { levels, read } from '@/test/posting/read'

describe('toldByLines', () => {
  it('hears under unknown words that asks begin', () => {
    const posting = read(
      'Medical Coder\n\nYou will code surgery accounts.\n\nThe nitty gritty:\nAssociate degree\nCPC or CCS\nTwo years of coding experience\nEpic',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'required' })
  })

  it('hears under unknown words that the work begins', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\nMonday through Friday:\nenter charges in Epic\nscrub and send claims\nanswer patients about bills',
    )
    expect(levels(posting)).toMatchObject({ 'credential:cpc': 'required', 'software:epic': 'mentioned' })
  })

  it('leaves the part open where lines are of both kinds', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n• CPC\n• 2 years of experience\n\nAnything else:\nEpic\nenter charges daily',
    )
    expect(levels(posting)).toMatchObject({ 'software:epic': 'required' })
  })

  it('leaves what is below a level to that level', () => {
    const posting = read(
      'Coder\n\nYou will code accounts.\n\nInpatient Coder II:\nTwo years of coding experience\nCCS required\nEpic experience\nOutpatient is fine',
    )
    expect(levels(posting)).toMatchObject({ 'credential:ccs': 'required', 'setting:outpatient': 'mentioned' })
  })

  it.each([
    ['How we train', ['Six weeks with a certified auditor (CPMA)', 'A year beside someone who knows Epic']],
    ['What have you heard about us:', ['CPMA exam paid', 'CRC exam paid']],
    [
      'Your desk:',
      ['CPC coders with ten years of experience sit beside you', 'An auditor with a CPMA answers'],
    ],
  ])('asks for nothing that a house tells of itself: %s', (heading, lines) => {
    const posting = read(
      `Medical Coder\n\nWe code visits in a clinic. CPC required.\n\n${heading}\n${lines.map((line) => `• ${line}`).join('\n')}`,
    )
    expect(levels(posting)['credential:cpma'] ?? 'mentioned').toBe('mentioned')
  })

  it('takes verbs below what one can for asks', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n• CPC\n\nApplicants can:\n• Code ED charts in Epic\n• Read operative reports\n• Query physicians',
    )
    expect(levels(posting)).toMatchObject({ 'software:epic': 'required' })
  })

  it('asks for nothing below what is not needed', () => {
    const posting = read(
      'Medical Coder\n\nRequirements\n• CPC\n\nYou do not need:\n• A degree\n\nNor any of these:\n• CCS or RHIT certification\n• Epic experience\n• Knowledge of MS-DRG',
    )
    expect(levels(posting)['software:epic'] ?? 'mentioned').toBe('mentioned')
  })

  it('hears that all levels are asked for something', () => {
    const posting = read(
      'Coder I - II\n\nCoder I codes clinic visits.\n\nAll levels\n- Knows medical terminology\n- Good typing skills\n- Follows the standards of the house\n- Epic experience',
    )
    expect(levels(posting)).toMatchObject({ 'software:epic': 'required' })
  })

  it('takes what is used, held and done at all levels for no ask', () => {
    const posting = read(
      'Coder I, II\n\nALL LEVELS\n• Assigns CPT codes to clinic records\n• Uses Epic to abstract\n• Holds the quality standard\n\nCODER I\nCertification: CPC-A.\nExperience: 1 year\n\nCODER II\nRecord types: observation.\nCertification: CPC.\nExperience: 2 years',
    )
    expect(levels(posting)).toMatchObject({
      'software:epic': 'mentioned',
      'setting:observation': 'mentioned',
      'credential:cpc': 'required',
    })
  })

  it('hears below “Every level” whether it is asked or done', () => {
    const below = (lines: string) =>
      levels(read(`Radiology Coder\n\nOur coders work from home.\n\nEvery level\n${lines}`))
    expect(
      below(
        '>> Reads radiology reports and assigns CPT codes\n>> Applies modifiers\n>> Resolves coding denials',
      ),
    ).toMatchObject({ 'codeset:cpt': 'mentioned', 'task:denial-management': 'mentioned' })
    expect(below('- High school diploma\n- CPC or RCC\n- One year of radiology coding')).toMatchObject({
      'credential:cpc': 'required',
    })
  })
})
