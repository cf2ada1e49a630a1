import { describe, expect, it } from 'vitest'
import { isOtherWork, isOwnFigure } from '@/lib/match/own-figure'

/** The first number of a line, with its sign. */
function figureIn(line: string) {
  const found = /\d+(?:\.\d+)?%?/.exec(line)
  if (!found) throw new Error(`No figure in: ${line}`)
  return { start: found.index, end: found.index + found[0].length }
}

const isOwn = (line: string) => isOwnFigure(line, figureIn(line).start, figureIn(line).end)

describe('isOwnFigure', () => {
  it.each([
    'Department goal was 96% DRG accuracy',
    'Expected accuracy of 96%',
    'Required productivity: 20 charts per day',
    'Accuracy target: 95%',
    '95% accuracy standard in our department',
    'Accuracy: 99% in training class',
    'Coded with 99% accuracy during AAPC coursework',
    'Classroom accuracy of 98%',
    'Audited 96% accurate coders',
    'Team coded 60 charts per day',
    'Our coding department averaged 97% accuracy',
    'Team accuracy of 97%',
    'Coached apprentices to 96% accuracy',
    '97% team accuracy',
    'Produced 60 charts a day across the team',
  ])('hears a goal, a class or others: %s', (line) => expect(isOwn(line)).toBe(false))

  it.each([
    'Held 97% accuracy against a goal of 95%',
    'Met the 95% accuracy standard',
    'Exceeded the department goal with 97% accuracy',
    'Consistently above target: 98%',
    'Trained six coders and kept 97% accuracy',
    'Kept 97% accuracy while training new coders',
    'Goals: none missed, 97% accuracy',
    'Coded 30 charts a day for a team of surgeons',
    'Coded 25 charts a day in the emergency department',
    'Kept 98% in audits by the compliance team',
    'World-class accuracy: 98%',
  ])('leaves what is one’s own: %s', (line) => expect(isOwn(line)).toBe(true))
})

describe('isOtherWork', () => {
  it.each([
    ['Audited 30 charts a day', true],
    ['Scanned and indexed 200 charts a day', true],
    ['Coded 30 charts a day', false],
    ['Audited claims and coded 30 charts a day', false],
    ['Abstracted 30 charts a day', false],
  ])('%s: %s', (line, expected) => expect(isOtherWork(line, figureIn(line).start)).toBe(expected))
})
