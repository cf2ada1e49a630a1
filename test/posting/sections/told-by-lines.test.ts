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
})
