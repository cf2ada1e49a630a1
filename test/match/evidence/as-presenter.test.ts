import { describe, expect, it } from 'vitest'
import { readText, reportOf, resumeOf } from '@/test/match/build'

const APPEALS = 'Appealed payer downcoding of level 4 visits'
const PRESENTS = 'Present audit findings to physicians'

const rowFor = (bullets: readonly string[], asks: string) =>
  reportOf(
    resumeOf({ bullets, title: 'Medical Coder' }),
    readText(`Medical Coder\n\nJoin our team.\n\nRequirements\n- Knowledge of CPT and modifiers\n- ${asks}`),
  ).rows.find(({ anyOf }) => anyOf.includes('soft:communication-skills'))

describe('asPresenter', () => {
  it.each([
    [[APPEALS], 'Excellent presentation skills', 'absent'],
    [[APPEALS], 'Excellent written communication skills', 'shown'],
    [[PRESENTS], 'Excellent presentation skills', 'shown'],
    [['Educated 12 physicians on E/M levels'], 'Excellent presentation skills', 'shown'],
    [['Strong public speaking skills, and queries to physicians'], 'Excellent presentation skills', 'shown'],
    [['Coded present on admission indicators'], 'Excellent presentation skills', 'absent'],
  ])('takes %j for "%s" as %s', (bullets, asks, grade) => expect(rowFor(bullets, asks)?.grade).toBe(grade))

  it('quotes the line that presents', () => {
    const evidence = rowFor(
      [APPEALS, PRESENTS, 'Educated 12 physicians on E/M'],
      'Excellent presentation skills',
    )?.evidence
    expect(evidence?.map(({ field }) => field)).toEqual(['experience.0.bullets.1.text'])
  })
})
