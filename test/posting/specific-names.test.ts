import { describe, expect, it } from 'vitest'
import { asked, levels, read } from './read'

describe('withoutLooseNames', () => {
  it('takes "the final DRG" for the DRG that was named', () => {
    const ids = Object.keys(levels(asked('MS-DRG assignment; reconcile the final DRG')))
    expect(ids).toContain('payment:ms-drg')
    expect(ids).not.toContain('payment:drg')
  })

  it('takes HCPCS in front of its own letters for Level II', () => {
    const ids = Object.keys(levels(asked('CPT and HCPCS J-codes')))
    expect(ids).toContain('codeset:hcpcs-level-ii')
    expect(ids).not.toContain('codeset:hcpcs')
    expect(levels(asked('CPT, HCPCS; E/M codes'))).toHaveProperty('codeset:hcpcs')
  })

  it('takes the abstracting of a registry for that alone', () => {
    const ids = Object.keys(levels(asked('Cancer registry abstracting; two years of abstracting')))
    expect(ids).toContain('task:cancer-registry-abstracting')
    expect(ids).not.toContain('task:abstracting')
  })

  it.each([
    ['Ability to read operative reports', false],
    ['Must be able to read and interpret complex operative notes', false],
    ['Review operative reports and charts', true],
    ['Ability to read medical records and operative reports', true],
    ['Ability to read clinical notes', true],
  ])('asks for chart review besides in “%s”: %s', (line, isAsked) => {
    expect('task:chart-review' in levels(asked(line))).toBe(isAsked)
  })

  it('keeps the general name where it stands alone', () => {
    expect(levels(asked('Knowledge of DRGs'))).toHaveProperty('payment:drg')
  })

  it('takes the whole name with its revision for the one in brackets', () => {
    const ids = Object.keys(
      levels(asked('International Classification of Diseases, Ninth Revision (ICD-9), HCPCS J-codes')),
    )
    expect(ids).toContain('codeset:icd-9-cm')
    expect(ids).toContain('codeset:hcpcs-level-ii')
    expect(ids).not.toContain('codeset:icd')
    expect(ids).not.toContain('codeset:hcpcs')
  })
})

describe('withImplied', () => {
  it('asks whoever assigns modifiers to know them', () => {
    expect(levels(asked('Assign modifiers'))).toMatchObject({
      'codeset:modifiers': 'required',
      'task:modifier-assignment': 'required',
    })
  })

  it('asks whoever validates DRGs to know them, unless the kind is named', () => {
    expect(levels(asked('DRG validation'))).toHaveProperty('payment:drg')
    expect(levels(asked('DRG validation; MS-DRG'))).not.toHaveProperty('payment:drg')
  })

  it('asks for registry abstracting as strongly as for abstracting', () => {
    expect(
      levels(
        read(
          'Cancer Registrar (ODS)\n\nThe registrar does casefinding.\n\nPreferred\n• One year of abstracting in a hospital',
        ),
      ),
    ).toMatchObject({ 'task:cancer-registry-abstracting': 'preferred' })
  })

  it('takes the issuer behind a credential for no other way', () => {
    expect(
      asked('Current CRC certification through AAPC (must be active)').requirements.map(({ anyOf }) => anyOf),
    ).toContainEqual(['credential:crc'])
  })

  it.each(['CPC/CCS/AHIMA credential', 'CPC, CCS or AHIMA credential'])(
    'keeps an issuer that is a way of its own: %s',
    (line) => {
      const [all] = asked(line).requirements.filter(({ anyOf }) => anyOf.includes('credential:cpc'))
      expect(all?.anyOf.some((id) => id.startsWith('credential-group:'))).toBe(true)
    },
  )
})
