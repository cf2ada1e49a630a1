import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftShape } from '@/lib/resume/draft'
import { savedPostingShape } from '@/lib/resume/saved-posting'
import { wordChoiceShape } from '@/lib/resume/word-choice'

/** Records as they were saved by every version that shipped. Add to the folder; never change or remove one. */
const FOLDER = join(import.meta.dirname, 'saved')
const examples = readdirSync(FOLDER).map((file) => ({
  file,
  record: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')),
}))

const SHAPES = { draft: draftShape, posting: savedPostingShape, word: wordChoiceShape }

describe('records of old versions', () => {
  it('has examples of every kind', () => {
    expect(examples.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['draft-1.json', 'posting-1.json', 'posting-2.json', 'word-1.json']),
    )
  })

  it.each(examples)('$file is read with everything in it', ({ file, record }) => {
    const shape = Object.entries(SHAPES).find(([kind]) => file.startsWith(kind))?.[1] ?? draftShape
    const { version: _, ...rest } = record
    expect(shape.parse(record)).toMatchObject(rest)
  })

  it('reads a posting of the first version as one without link, dates and notes', () => {
    const old = examples.find(({ file }) => file === 'posting-1.json')?.record
    expect(savedPostingShape.parse(old)).toEqual({
      ...old,
      version: 2,
      link: '',
      draftId: null,
      dates: { applied: '', interview: '', deadline: '', followUp: '' },
      interviewTime: '',
      notes: '',
    })
  })
})
