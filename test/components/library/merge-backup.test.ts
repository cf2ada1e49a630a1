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
    expect(mergeBackup({ drafts: [], postings: [], words: [] }, file, countingIds('new'))).toEqual(file)
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
