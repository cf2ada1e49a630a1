import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One line of test/fixtures/terms: README.md there says what each sort means. */
export type CorpusLine = {
  readonly sort: 'exactly' | 'among' | 'none'
  readonly ids: readonly string[]
  readonly text: string
}

/** Reads a corpus of terms; throws on a line that is no case, so that nothing is skipped unseen. */
export function readCorpus(name: string): readonly CorpusLine[] {
  const file = join(import.meta.dirname, '../fixtures/terms', name)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const parts = /^([~!] )?(.+?) <- (.+)$/.exec(line)
      const [, mark, ids, text] = parts ?? []
      if (!ids || !text) throw new Error(`${name} has a line that is no case: ${line}`)
      return {
        sort: mark === '~ ' ? 'among' : mark === '! ' ? 'none' : 'exactly',
        ids: ids.split(', '),
        text: text.replaceAll('\\n', '\n'),
      }
    })
}
