import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { wordChoice } from '@/lib/resume/word-choice'
import { deleteWordChoice, listWordChoices, saveWordChoice } from '@/lib/storage/word-choices'
import { deniedDatabase } from './broken-storage'
import { freshDatabase } from './kept'

describe('saveWordChoice', () => {
  it('keeps one choice a word, the last, in whatever case it was written', async () => {
    const database = freshDatabase()
    await saveWordChoice(wordChoice('ChartLume', 'accepted', 1), database)
    await saveWordChoice(wordChoice('CHARTLUME', 'dismissed', 2), database)
    expect(await listWordChoices(database)).toEqual({
      ok: true,
      value: [wordChoice('CHARTLUME', 'dismissed', 2)],
    })
  })

  it('says so where nothing can be kept', async () => {
    expect(await saveWordChoice(wordChoice('ChartLume', 'accepted', 1), deniedDatabase())).toMatchObject({
      problem: { code: 'denied' },
    })
  })
})

describe('deleteWordChoice', () => {
  it('hands the choice back, so that saving it again undoes this', async () => {
    const database = freshDatabase()
    const choice = wordChoice('ChartLume', 'accepted', 1)
    await saveWordChoice(choice, database)
    expect(await deleteWordChoice(choice.id, database)).toEqual({ ok: true, value: choice })
    expect(await listWordChoices(database)).toEqual({ ok: true, value: [] })
    expect(await deleteWordChoice(choice.id, database)).toEqual({ ok: true, value: null })
  })
})
