import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formIndexOf } from '@/lib/lexicon/form-index'
import { FRAME_ROWS, framesIn } from '@/lib/lexicon/frames'
import { getLexicon } from '@/lib/lexicon/lexicon'
import { findMentions } from '@/lib/lexicon/mentions'
import { readWords } from '@/lib/lexicon/reading'
import { membersOf, WORD_CLASSES } from '@/lib/lexicon/word-classes'
import { stem } from '@/lib/text/stem'
import { tokenise } from '@/lib/text/tokenise'
import { readCorpus } from './read-corpus'

describe('frames', () => {
  it.each(readCorpus('frames.txt'))('$sort $ids: $text', ({ sort, ids, text }) => {
    for (const id of ids)
      if (sort === 'none') expect(meaningsOfFrames(text)).not.toContain(id)
      else expect(idsIn(text)).toContain(id)
  })

  it('cover the words that say it', () => {
    const text = 'She patiently tutors our newest surgeons on Mondays.'
    const [mention] = findMentions(text)
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe('tutors our newest surgeons')
  })

  it.each([
    ['Charts get pulled, sorted and reviewed', 'task:chart-review'],
    ['Findings will be presented to physicians', 'task:provider-education'],
    ['Unpaid claims – followed up weekly', 'task:accounts-receivable-follow-up'],
    ['Eligibility is always verified first', 'task:insurance-verification'],
    ['Late claims followed up weekly. Unpaid accounts pursued', 'task:accounts-receivable-follow-up'],
  ])('are heard in the passive: %s', (text, id) => expect(idsIn(text)).toContain(id))

  it.each(['Charts. They are reviewed', 'Charts are ready for review', 'Unpaid. Followed up'])(
    'hear no passive in: %s',
    (text) => expect(meaningsOfFrames(text)).toEqual([]),
  )

  it('end with the sentence and with the line', () => {
    expect(idsIn('Tutors. Surgeons')).toEqual([])
    expect(idsIn('We tutor daily\nSurgeons wanted')).toEqual([])
  })

  it('match whichever members of their classes are used', () => {
    fc.assert(
      fc.property(arbitraryFrame, ({ means, text }) => {
        expect(meaningsOfFrames(text)).toContain(means)
      }),
      { numRuns: 500 },
    )
  })

  it('do not reach over more words than they allow', () => {
    expect(meaningsOfFrames('tutor one two three four five surgeon')).toContain('task:provider-education')
    expect(meaningsOfFrames('tutor one two three four five six surgeon')).toEqual([])
  })

  it('name concepts and classes that exist, and use every class', () => {
    const used = new Set(['stop', 'duty', 'be'])
    for (const { means, said, unless = [] } of FRAME_ROWS) {
      expect(getLexicon().find(means), means).not.toBeNull()
      for (const name of [...said.flatMap(classesIn), ...unless]) {
        expect(Object.keys(WORD_CLASSES)).toContain(name)
        used.add(name)
      }
    }
    for (const name of used)
      for (const member of WORD_CLASSES[name] ?? []) if (member.startsWith('<')) used.add(member.slice(1, -1))
    expect(Object.keys(WORD_CLASSES).filter((name) => !used.has(name))).toEqual([])
  })

  it('have no member twice in a class', () => {
    for (const [name, members] of Object.entries(WORD_CLASSES))
      expect(new Set(members).size, name).toBe(members.length)
  })
})

function idsIn(text: string): readonly string[] {
  return findMentions(text).map(({ conceptId }) => conceptId)
}

function meaningsOfFrames(text: string): readonly string[] {
  const reading = readWords(tokenise(text), formIndexOf(getLexicon()), text)
  return framesIn(reading).flatMap(({ means }) => means)
}

/** A frame with a member of each of its classes, in none of which a word stands that rules it out. */
const arbitraryFrame = fc
  .constantFrom(
    ...FRAME_ROWS.flatMap(({ said, unless = [], ...row }) =>
      said.map((pattern) => ({ ...row, pattern, unless: unless.flatMap(membersOf).map(bare) })),
    ),
  )
  .chain(({ means, pattern, unless }) =>
    fc
      .tuple(...classesIn(pattern).map((name) => fc.constantFrom(...membersOf(name))))
      .map((members) => ({ means, unless, text: members.map(bare).join(' ') })),
  )
  .filter(({ text, unless }) => !unless.some((word) => stems(text).includes(stems(word))))

/** Words ruled out are ruled out in every inflection. */
function stems(text: string): string {
  return text.toLowerCase().split(' ').map(stem).join(' ')
}

function bare(member: string): string {
  return member.replace(/^=/, '')
}

function classesIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/<([a-z-]+)>/g)].map(([, name]) => name ?? '')
}
