import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeBackup, readBackup } from '@/lib/export/backup'
import { draftShape } from '@/lib/resume/draft'
import { versionOf } from '@/lib/resume/draft-version'
import { keptCredentialShape, type LoggedCeu } from '@/lib/resume/kept-credential'
import { savedPostingShape } from '@/lib/resume/saved-posting'
import { wordChoice } from '@/lib/resume/word-choice'
import { arbitraryResume } from '@/test/resume/arbitrary-resume'

describe('readBackup', () => {
  it('gives back everything that was saved in the file', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryDraft, { maxLength: 3 }),
        fc.array(arbitraryPosting, { maxLength: 3 }),
        fc.array(arbitraryWord, { maxLength: 3 }),
        (drafts, postings, words) => {
          const kept = {
            drafts,
            postings,
            words,
            credentials: [keptCredential],
            ceus: [loggedCeu],
            versions: drafts.map(versionOf),
          }
          const read = readBackup(makeBackup(kept, '2026-11-22'))
          expect(read).toEqual({ ok: true, value: { ...kept, unreadable: [] } })
        },
      ),
      { numRuns: 30 },
    )
  })

  it('reads the good records beside a damaged one and hands that one back', () => {
    const [good] = fc.sample(arbitraryDraft, 1)
    const bad = { ...good, createdAt: 'yesterday' }
    const text = JSON.stringify({
      format: 'chartwright-backup',
      version: 1,
      drafts: [bad, good],
      postings: [7],
    })
    expect(readBackup(text)).toEqual({
      ok: true,
      value: {
        drafts: [good],
        postings: [],
        words: [],
        credentials: [],
        ceus: [],
        versions: [],
        unreadable: [bad, 7],
      },
    })
  })

  it.each([
    ['', 'not-a-backup'],
    ['{', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['{"basics":{"name":"Dana"}}', 'not-a-backup'],
    ['{"format":"chartwright-backup","version":2}', 'newer-version'],
  ])('refuses %s: %s', (text, code) => {
    expect(readBackup(text)).toMatchObject({ ok: false, problem: { code } })
  })
})

const keptCredential = keptCredentialShape.parse({
  version: 1,
  id: 'k',
  credential: { id: 'c', acronym: 'CPC' },
  changedAt: 1,
})
const loggedCeu: LoggedCeu = {
  version: 1,
  id: 'u',
  date: '2026-03',
  title: 'Course',
  hours: 2.5,
  category: '',
  countsFor: ['k'],
  changedAt: 1,
}

const time = fc.integer({ min: 0, max: 2_000_000_000_000 })
const arbitraryDraft = fc
  .record({ id: fc.uuid(), name: fc.string(), resume: arbitraryResume, createdAt: time, changedAt: time })
  .map((draft) => draftShape.parse(JSON.parse(JSON.stringify({ ...draft, version: 1 }))))
const arbitraryWord = fc
  .record({ text: fc.string(), choice: fc.constantFrom('accepted' as const, 'dismissed' as const), at: time })
  .map(({ text, choice, at }) => wordChoice(text, choice, at))

const arbitraryPosting = fc
  .record({ id: fc.uuid(), title: fc.string(), text: fc.string(), createdAt: time, changedAt: time })
  .map((posting) => savedPostingShape.parse({ ...posting, version: 1 }))
