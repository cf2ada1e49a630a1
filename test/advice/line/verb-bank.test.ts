import { describe, expect, it } from 'vitest'
import { coachLine } from '@/lib/advice/line/coach-line'
import { MEASURES } from '@/lib/advice/line/measures'
import { findNumber } from '@/lib/advice/line/numbers'
import { VERB_BANK } from '@/lib/advice/line/verb-bank'
import { leadVerb } from '@/lib/advice/line/verbs'
import { hasBlank, nextBlank } from '@/lib/resume/blanks'

const verbs = VERB_BANK.flatMap((group) => group.verbs)

describe('the bank of verbs', () => {
  it('has a group for each kind of a coder’s work', () => {
    expect(VERB_BANK.map(({ kind }) => kind)).toEqual([
      'coding',
      'auditing',
      'education',
      'denials',
      'cdi',
      'leadership',
    ])
  })

  it('offers no verb twice', () => expect(new Set(verbs.map(([past]) => past)).size).toBe(verbs.length))

  it.each(verbs)('%s is a verb that coaching knows, and so is %s', (past, present) => {
    expect(leadVerb(`${past} the charts`)).toBe(past)
    expect(leadVerb(`${present} the charts`)).toBe(present)
  })
})

describe('the measures', () => {
  it.each(MEASURES)('$name leaves a blank and says no number of its own', ({ words }) => {
    expect(hasBlank(words)).toBe(true)
    expect(findNumber(words)).toBeNull()
  })

  it.each(MEASURES)('$name, filled in, is a number to the coaching', ({ words }) => {
    let filled = `Coded ${words}`
    for (let blank = nextBlank(filled, 0); blank !== null; blank = nextBlank(filled, 0))
      filled = `${filled.slice(0, blank.start)}38${filled.slice(blank.end)}`
    expect(hasBlank(filled)).toBe(false)
    expect(coachLine(filled).find(({ code }) => code === 'number')?.done).toBe(true)
  })
})
