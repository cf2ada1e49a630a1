import { describe, expect, it } from 'vitest'
import { levels, read } from './read'

const qualitiesIn = (sentence: string) =>
  levels(read(`Medical Coder\n\nWe code for a hospital and have a position. ${sentence} CPC required.`))

describe('withQualities', () => {
  it.each([
    ['Organized, honest, curious.', ['soft:organization', 'soft:integrity']],
    ['Dependable and detail oriented.', ['soft:reliability', 'soft:attention-to-detail']],
    ['Quick learner, great communicator.', ['soft:flexibility', 'soft:communication-skills']],
  ])('asks for the qualities of "%s"', (sentence, ids) => {
    for (const id of ids) expect(qualitiesIn(sentence)[id]).toBe('required')
  })

  it.each([
    'You will join a friendly team with an organized and dependable office manager.',
    'Our office is organized.',
    'Works with team, stays organized.',
  ])('asks for none in a sentence that tells something: %s', (sentence) => {
    expect(qualitiesIn(sentence)['soft:organization']).not.toBe('required')
  })

  it('asks for none in a duty', () => {
    const posting = read(
      'Medical Coder\n\nDuties\n- Works independently and solves coding problems\n\nRequirements\n- CPC for this job',
    )
    expect(Object.values(levels(posting))).toEqual(['required'])
  })
})
