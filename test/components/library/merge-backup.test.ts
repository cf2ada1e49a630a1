import { describe, expect, it } from 'vitest'
import { mergeBackup } from '@/components/library/merge-backup'
import { countingIds } from '@/lib/base/ids'
import { type Draft, draftShape } from '@/lib/resume/draft'
import { versionOf } from '@/lib/resume/draft-version'
import { keptCredentialShape } from '@/lib/resume/kept-credential'
import { type SavedPosting, savedPostingShape } from '@/lib/resume/saved-posting'
import { wordChoice } from '@/lib/resume/word-choice'

describe('mergeBackup', () => {
  it('brings everything to an empty device as it was', () => {
    const file = {
      drafts: [draft('a', 'Wilma Okafor')],
      postings: [posting('p')],
      words: [wordChoice('ChartLume', 'accepted', 1)],
      credentials: [keptCredential],
      ceus: [],
      versions: [versionOf(draft('a', 'Wilma'))],
    }
    expect(mergeBackup({ drafts: [], postings: [], words: [] }, file, countingIds('new'))).toEqual({
      ...file,
      withAsides: [],
      differing: 0,
    })
  })

  it('brings nothing twice', () => {
    const file = {
      drafts: [draft('a', 'Wilma Okafor')],
      postings: [posting('p')],
      words: [wordChoice('ChartLume', 'accepted', 1)],
      credentials: [keptCredential],
      ceus: [],
      versions: [versionOf(draft('a', 'Wilma'))],
    }
    expect(mergeBackup(file, file, countingIds('new'))).toEqual({
      drafts: [],
      postings: [],
      words: [],
      credentials: [],
      ceus: [],
      versions: [],
      withAsides: [],
      differing: 0,
    })
  })

  it('puts a resume that went on differently beside the one that is here', () => {
    const here = { drafts: [draft('a', 'Wilma Okafor-Reyes')], postings: [], words: [] }
    const file = { drafts: [draft('a', 'Wilma Okafor'), draft('b', 'Teo Brandt')], postings: [], words: [] }
    const added = mergeBackup(here, file, countingIds('new')).drafts
    expect(added.map(({ id, resume }) => [id, resume.contact.name])).toEqual([
      ['new-1', 'Wilma Okafor'],
      ['b', 'Teo Brandt'],
    ])
    const again = mergeBackup(
      { drafts: [...here.drafts, ...added], postings: [], words: [] },
      file,
      countingIds('more'),
    )
    expect(again.drafts).toEqual([])
  })

  it('brings a history to the resume it belongs to, each version once', () => {
    const old = versionOf({ ...draft('a', 'Wilma'), changedAt: 1 })
    const older = versionOf({ ...draft('a', 'W'), changedAt: 0 })
    const here = { drafts: [draft('a', 'Wilma Okafor')], postings: [], words: [], versions: [old] }
    const file = { ...here, versions: [old, older] }
    expect(mergeBackup(here, file, countingIds('new')).versions).toEqual([older])
  })

  it('brings the history of a resume that went on differently to the one that comes back beside it', () => {
    const here = { drafts: [draft('a', 'Wilma Okafor-Reyes')], postings: [], words: [], versions: [] }
    const versions = [versionOf({ ...draft('a', 'Wilma'), changedAt: 1 })]
    const file = { drafts: [draft('a', 'Wilma Okafor')], postings: [], words: [], versions }
    const added = mergeBackup(here, file, countingIds('new'))
    expect(added.versions?.map(({ id, draftId, draft: kept }) => [id, draftId, kept.id])).toEqual([
      ['new-1 1', 'new-1', 'new-1'],
    ])
    const together = {
      ...here,
      drafts: [...here.drafts, ...added.drafts],
      versions: added.versions ?? [],
    }
    expect(mergeBackup(together, file, countingIds('more'))).toMatchObject({ drafts: [], versions: [] })
  })

  it('adds what the file had set aside to the resume with the same words, and takes nothing back', () => {
    const both = { p: ['software:epic'], writing: ['weak-phrase'] }
    const here = {
      drafts: [{ ...draft('a', 'Wilma'), setAside: { p: ['software:epic'] } }],
      postings: [],
      words: [],
    }
    const file = {
      drafts: [{ ...draft('a', 'Wilma'), name: 'Old', setAside: { writing: ['weak-phrase'] } }],
      postings: [],
      words: [],
    }
    const merged = mergeBackup(here, file, countingIds('new'))
    expect(merged.drafts).toEqual([])
    expect(merged.withAsides).toEqual([{ ...here.drafts[0], setAside: both }])
    expect(mergeBackup({ ...here, drafts: merged.withAsides }, file, countingIds('new')).withAsides).toEqual(
      [],
    )
    expect(
      mergeBackup(file, { ...file, drafts: [draft('a', 'Wilma')] }, countingIds('new')).withAsides,
    ).toEqual([])
  })

  it('puts a posting with other notes beside the one that is here, once, and leaves one that only went on', () => {
    const asked = { ...posting('p'), title: 'Coder', notes: 'Ask for Jo' }
    const here = {
      drafts: [],
      postings: [{ ...asked, notes: 'Ask for Kim', status: 'applied' as const }],
      words: [],
    }
    const file = { drafts: [], postings: [asked], words: [] }
    const added = mergeBackup(here, file, countingIds('new')).postings
    expect(added).toEqual([{ ...asked, id: 'new-1', title: 'Coder (from the backup)' }])
    const together = { ...here, postings: [...here.postings, ...added] }
    expect(mergeBackup(together, file, countingIds('more')).postings).toEqual([])
    const further = { ...asked, notes: 'Ask for Jo. Sent on Monday.', status: 'applied' as const }
    expect(mergeBackup({ ...here, postings: [further] }, file, countingIds('new')).postings).toEqual([])
  })

  it('counts credentials, CEUs and words that differ, and leaves those that are here', () => {
    const other = { ...keptCredential, credential: { ...keptCredential.credential, expires: '2028-12' } }
    const here = {
      drafts: [],
      postings: [],
      words: [wordChoice('ChartLume', 'accepted', 1)],
      credentials: [keptCredential],
    }
    const file = {
      drafts: [],
      postings: [],
      words: [wordChoice('ChartLume', 'dismissed', 2)],
      credentials: [other],
    }
    expect(mergeBackup(here, file, countingIds('new'))).toMatchObject({
      words: [],
      credentials: [],
      differing: 2,
    })
    const later = {
      ...file,
      words: [wordChoice('ChartLume', 'accepted', 9)],
      credentials: [{ ...keptCredential, changedAt: 9 }],
    }
    expect(mergeBackup(here, later, countingIds('new')).differing).toBe(0)
  })

  it('leaves versions out whose resume is not in the file', () => {
    const file = { drafts: [], postings: [], words: [], versions: [versionOf(draft('a', 'Wilma'))] }
    expect(mergeBackup({ drafts: [], postings: [], words: [] }, file, countingIds('new')).versions).toEqual(
      [],
    )
  })
})

const keptCredential = keptCredentialShape.parse({
  version: 1,
  id: 'k',
  credential: { id: 'c', acronym: 'CPC' },
  changedAt: 1,
})

function draft(id: string, name: string): Draft {
  const resume = { contact: { name } }
  return draftShape.parse({ version: 1, id, name: 'Profee', resume, createdAt: 1, changedAt: 2 })
}

function posting(id: string): SavedPosting {
  return savedPostingShape.parse({ version: 1, id, text: 'Coder wanted', createdAt: 1, changedAt: 2 })
}
