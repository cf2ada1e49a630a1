import { describe, expect, it } from 'vitest'
import { mergeBackup } from '@/components/library/merge-backup'
import { countingIds } from '@/lib/base/ids'
import { type Draft, draftShape } from '@/lib/resume/draft'
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
    }
    expect(mergeBackup(file, file, countingIds('new'))).toEqual({
      drafts: [],
      postings: [],
      words: [],
      credentials: [],
      ceus: [],
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
