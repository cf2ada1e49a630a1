import { describe, expect, it } from 'vitest'
import { readText } from '@/test/match/build'

const settingsOf = (...lines: readonly string[]) =>
  readText(['Medical Coder', 'Vale Health', '', 'Required:', ...lines.map((line) => `- ${line}`)].join('\n'))
    .requirements.map(({ anyOf }) => anyOf.join(' or '))
    .filter((ids) => /setting:(?:facility|hospital)/.test(ids))

const EITHER = 'setting:hospital or setting:facility'

describe('withHospitalCodingOnce', () => {
  it.each([
    [['5 years of hospital coding experience'], [EITHER]],
    [['Hospital coder with three years of experience'], [EITHER]],
    [['2 yrs hosp coding exp'], [EITHER]],
    [['Outpatient hospital coding'], [EITHER]],
    [['Hospital coding experience', 'Knowledge of hospital coding rules'], [EITHER]],
    [['Hospital coding experience', 'Experience in an acute care hospital'], [EITHER]],
    // facility by its own word
    [
      ['Hospital coding experience', 'Facility coding'],
      ['setting:hospital', 'setting:facility'],
    ],
    [['Facility coding experience'], ['setting:facility']],
    [['Hospital facility coding'], ['setting:facility']],
    [['ED facility coding'], ['setting:facility']],
    [['Experience in a hospital setting'], ['setting:hospital']],
    [['Hospital inpatient coding'], ['setting:hospital']],
  ])('reads %j as %j', (lines, asked) => expect(settingsOf(...lines)).toEqual(asked))

  it('asks for nothing more where a hospital is asked for more strongly', () => {
    const { requirements } = readText(
      'Medical Coder\nVale Health\n\nRequired:\n- Acute care hospital experience\n\nPreferred:\n- Hospital coding experience',
    )
    const settings = requirements.filter(({ anyOf }) => anyOf.includes('setting:hospital'))
    expect(settings.map(({ level }) => level)).toEqual(['required'])
    expect(requirements.some(({ anyOf }) => anyOf.includes('setting:facility'))).toBe(false)
  })
})
