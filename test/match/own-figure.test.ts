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
    'Kept 97% accuracy across 12 coders',
    'Coded 60 charts a day as a team',
    'Coder’s accuracy averaged 97%',
    'Accuracy of 97% in training',
    '95% (target)',
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
    'Kept 97% accuracy as measured by the department',
    'World-class accuracy: 98%',
    'Coding accuracy of 97% in a training hospital.',
    'Code at 97% accuracy for school-based clinics.',
    'Maintained 97% accuracy as part of a team of 12 coders.',
    'Trained new hires and personally held 97% accuracy.',
    'Quality: 98% (target 95%)',
    'Coder accuracy rate 97%',
    '97% coding accuracy by department audit.',
    'Held 97% accuracy for a medical school practice',
    'Kept 97% accuracy on family practice charts',
    'Kept 97% accuracy on eye exam charts',
    'Staff coder at 97% accuracy',
    'Exceeded team accuracy rate with 98%',
    'Coded to AHA standards at 97% accuracy',
    'Kept 97% accuracy as a staff coder',
    'Lead coder for staff physicians at 97% accuracy',
    'Led coders and still hold 97% accuracy',
    'Coded 25 charts daily and beat quota.',
    'Coded 25 charts a day beating the quota',
    'Coded 25 charts per day by group and payer.',
    'Coded 25 charts a day across all units',
    'Coded 25 charts a day by team and payer',
  ])('leaves what is one’s own: %s', (line) => expect(isOwn(line)).toBe(true))
})

describe('isOtherWork', () => {
  it.each([
    ['Audited 30 charts a day', true],
    ['Scanned and indexed 200 charts a day', true],
    ['Coded 30 charts a day', false],
    ['Audited claims and coded 30 charts a day', false],
    ['Abstracted 30 charts a day', false],
    ['Filed 200 charts a day', true],
    ['Registered nurse coder: 25 charts per day.', false],
    ['Delivered 25 coded charts per day.', false],
    ['Released 25 fully coded charts a day', false],
    ['Schedule of 25 charts a day', false],
    ['Audit coder: 25 charts a day', false],
    ['Register of 25 charts a day', false],
  ])('%s: %s', (line, expected) => expect(isOtherWork(line, figureIn(line).start)).toBe(expected))
})
