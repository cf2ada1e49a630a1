import { describe, expect, it } from 'vitest'
import { levels, read } from './read'

const levelOf = (line: string, duty: string) =>
  levels(read(`Medical Coder\n\nDuties\n- ${duty}\n\nRequirements\n- CPC\n- ${line}`))['task:code-assignment']

describe('withTheJobItself', () => {
  it.each(['Experience in coding from paper charts', 'Able to code trauma accounts'])(
    'takes experience of coding for the job that the duties tell of: %s',
    (line) => expect(levelOf(line, 'Assigns ICD-10-CM codes')).toBe('mentioned'),
  )

  it('asks for the giving of codes where that is asked for', () => {
    expect(levelOf('Ability to assign ICD-10-CM codes', 'Assigns CPT codes')).toBe('required')
  })

  it('asks for it where no duty tells of it', () => {
    expect(levelOf('Able to code trauma accounts', 'Answers phones')).toBe('required')
  })
})
