import { describe, expect, it } from 'vitest'
import { levels, read } from './read'

const JOB = 'task:code-assignment'

const withDuty = (duty: string) => levels(read(`Medical Coder\n\nDuties\n- ${duty}\n\nRequirements\n- CPC`))

describe('withVerbToCode', () => {
  it.each([
    'Codes craniotomies for the neurosurgeons',
    'Code wisdom teeth and jaw repairs',
    'Will code nail trims for three podiatrists',
  ])('takes a duty that begins with the verb for the job itself, whatever is coded: %s', (duty) => {
    expect(withDuty(duty)[JOB]).toBe('mentioned')
  })

  it.each(['Code of conduct training each year', 'Code sets are kept current', 'Code reviews on Fridays'])(
    'hears no verb in: %s',
    (duty) => expect(withDuty(duty)).not.toHaveProperty(JOB),
  )

  it('asks for nothing where the line is no duty', () => {
    const text = 'Medical Coder\n\nDuties\n- Answers phones\n\nRequirements\n- CPC\n- Code word for the door'
    expect(levels(read(text))).not.toHaveProperty(JOB)
  })
})
