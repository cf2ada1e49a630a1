import { describe, expect, it } from 'vitest'
import { levels, read } from './read'

const about = (line: string) =>
  levels(read(`Surgery Coder\n\nAbout the center\n${line}\n\nRequirements\n- CPC\n- Two years of coding`))

describe('linesOfCaseMix', () => {
  it.each(['Orthopedics, ENT, podiatry and pain.', '4,100 cases last year: orthopedics, ENT and podiatry.'])(
    'reads what a house codes from a bare list: %s',
    (line) => {
      expect(about(line)).toMatchObject({
        'specialty:orthopaedics': 'mentioned',
        'specialty:ent': 'mentioned',
      })
    },
  )

  it.each([
    'We welcome patients of orthopedics, ENT and podiatry from nine counties and offer rides to all of them.',
    'Orthopedics and ENT.',
  ])('reads nothing from a story about the house: %s', (line) => {
    expect(about(line)).not.toHaveProperty('specialty:ent')
  })
})
