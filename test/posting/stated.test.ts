import { describe, expect, it } from 'vitest'
import { asked, levels, read } from './read'

const POSTING = 'Profee Coder\n\nDuties\n• Assigns ICD-10-CM and CPT codes to encounters'

describe('stateMentions', () => {
  it.each([
    ['Hybrid, one day a week on campus, Larkfield | $24.00 to $29.50 per hour', 'setting:remote'],
    ['Mon–Fri 8:00–4:30. On site. $27.00–$35.50 hourly', 'setting:on-site'],
    ['Contract position or PRN, $31–$36/hr', 'setting:per-diem'],
  ])('reads how one works beside the pay: %s', (line, id) => {
    expect(levels(read(`${POSTING}\n\n${line}`))).toMatchObject({ [id]: 'mentioned' })
  })

  it.each([
    'Pet insurance, PTO and an on-site fitness room',
    'PTO and on-site child care',
    'Conducts onsite or desk audits of charts',
    'Onsite audits each year',
  ])('takes no amenity for the place of work: %s', (line) =>
    expect(levels(read(`${POSTING}\n\n${line}`))).not.toHaveProperty('setting:on-site'),
  )

  it.each([
    ['Telework: two days a week', true],
    ['Telework: No', false],
    ['Telework: on site', false],
    ['Hybrid – Kearny, Nebraska (two days on campus)', true],
  ])('takes the label of an arrangement for one where it is not denied: %s', (line, isSo) => {
    const ids = Object.keys(
      levels(read(`Medical Coder\n${line}\n\nRequirements\n- CPC and two years of coding`)),
    )
    expect(ids.includes('setting:remote')).toBe(isSo)
  })

  it('takes having worked remotely for experience, not for a term of this job', () => {
    expect(levels(asked('Has worked remotely before'))).toMatchObject({ 'setting:remote': 'required' })
  })
})
