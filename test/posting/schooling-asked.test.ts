import { describe, expect, it } from 'vitest'
import { asked } from './read'

describe('schoolingAsked', () => {
  const said = (line: string) => {
    const { education, educationBesides } = asked(line)
    return [...(education ? [education] : []), ...educationBesides].map(({ min, level }) => `${min} ${level}`)
  }

  it.each([
    [
      'High school diploma or GED\n• Completed a medical coding program',
      ['certificate required', 'high-school required'],
    ],
    ['High school diploma\n• Associate’s degree preferred', ['high-school required', 'associate preferred']],
    ['Associate degree required, bachelor’s degree preferred', ['associate required', 'bachelor preferred']],
    [
      'High school diploma\n• Associate’s or bachelor’s degree preferred',
      ['high-school required', 'associate preferred'],
    ],
    ['Bachelor’s degree preferred', ['bachelor preferred']],
    ['High school diploma or completion of a coding program', ['high-school required']],
    ['Associate degree required\n• High school diploma preferred', ['associate required']],
    ['CPC required', []],
  ])('reads what is asked for, and what beside it: %s', (line, schooling) => {
    expect(said(line)).toEqual(schooling)
  })
})
