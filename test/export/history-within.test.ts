import { describe, expect, it } from 'vitest'
import { historyWithin } from '@/lib/export/history-within'
import { draftShape } from '@/lib/resume/draft'
import { versionOf } from '@/lib/resume/draft-version'

const version = (id: string, changedAt: number) =>
  versionOf(draftShape.parse({ version: 1, id, name: 'Profee', resume: {}, createdAt: 1, changedAt }))
const timesIn = (limit: number) =>
  historyWithin([version('a', 11), version('b', 20), version('a', 12), version('a', 13)], limit).map(
    ({ draftId, changedAt }) => [draftId, changedAt],
  )
const LENGTH = JSON.stringify(version('a', 11)).length

describe('historyWithin', () => {
  it('keeps everything that has room', () => {
    expect(timesIn(4 * LENGTH)).toHaveLength(4)
  })

  it('gives each resume its newest before any has its second', () => {
    expect(timesIn(3 * LENGTH)).toEqual([
      ['b', 20],
      ['a', 12],
      ['a', 13],
    ])
  })

  it('keeps nothing where there is no room', () => {
    expect(timesIn(LENGTH - 1)).toEqual([])
  })
})
