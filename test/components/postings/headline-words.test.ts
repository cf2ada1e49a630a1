import { describe, expect, it } from 'vitest'
import { headlineOf } from '@/components/postings/headline-words'
import { bestOpeners, equalToFirst, type OpenablePosting } from '@/lib/tally/best-openers'
import { opener } from '@/test/tally/build'

const names = (ids: readonly string[]) => ids.join(' and ')

describe('headlineOf', () => {
  it('names the credential that opens the most, what it opens, and what is open already', () => {
    const { title, says } = headline([
      { id: 'F', openers: [opener('CCS'), opener('RHIT')] },
      { id: 'G', openers: [opener('CCS')] },
    ])
    expect(title).toBe('One credential would open the most: CCS.')
    expect(says).toBe('It would open F and G. You do not hold it. 5 of 7 are open to you already.')
  })

  it('says what would do the same', () => {
    const { says } = headline([{ id: 'F', openers: [opener('CCS'), opener('RHIT')] }])
    expect(says).toContain('RHIT would do the same.')
  })

  it.each([
    ['expired', 'Renewing one credential'],
    ['in-progress', 'Finishing one credential'],
    ['listed', 'One credential is missing under Certifications'],
  ] as const)('does not call a credential that is %s one to be got', (grade, words) => {
    expect(headline([{ id: 'F', openers: [opener('CCS', { grade })] }]).title).toContain(words)
  })

  it('promises no opening where another condition stays missed', () => {
    const { title, says } = headline([{ id: 'F', openers: [opener('CCS', { stillMissed: 1 })] }])
    expect(title).toBe('No one thing opens a posting. CCS comes closest.')
    expect(says).toContain('others stay missed')
  })

  it('says that no posting is closed, and what would add the most', () => {
    const epic = opener('Epic', { kind: 'software', lifts: [], gain: 9 })
    const { title, says } = headline([{ id: 'A', openers: [epic] }], 0)
    expect(title).toBe('None of these postings is closed to you.')
    expect(says).toBe(
      'Your resume misses no condition. Epic, shown in a job, would add the most: 9 points of Fit in one posting.',
    )
  })

  it('says so where nothing that could be got would help', () => {
    expect(headline([]).title).toBe('No credential or skill would open a posting.')
  })
})

/** Of seven postings, those with something to open miss a condition. */
function headline(postings: readonly OpenablePosting[], missing = Math.max(postings.length, 1)) {
  const openers = bestOpeners(postings)
  return headlineOf(openers[0], equalToFirst(openers), missing, 7, names)
}
