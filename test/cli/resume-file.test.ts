import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readResumeFile } from '@/lib/cli/resume-file'

describe('readResumeFile', () => {
  it('reads a file with the mark that Windows editors put at its start', async () => {
    const read = await readResumeFile(write('marked.json', '\uFEFF{"basics":{"name":"Ida Lind"}}'))
    expect(read).toMatchObject({ ok: true, value: { contact: { name: 'Ida Lind' } } })
  })

  it.each([
    ['a folder', folder()],
    ['a file that is not there', join(folder(), 'nowhere.json')],
    ['text', write('text.json', 'Dear Sir or Madam')],
    ['a list', write('list.json', '[]')],
    ['a field of the wrong kind', write('wrong.json', '{"work":"much"}')],
    ['a newer file', write('newer.json', '{"chartwright":{"version":99}}')],
    ['a deep file', write('deep.json', `{"basics":${'['.repeat(60)}${']'.repeat(60)}}`)],
  ])('blames %s by its path, in one sentence', async (_, path) => {
    const read = await readResumeFile(path)
    const problem = read.ok ? '' : read.problem
    expect(problem.startsWith(`${path}: `)).toBe(true)
    expect(problem.slice(path.length)).toMatch(/^[^.\n]+(\.\d[^.\n]*)*\.$/)
  })
})

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'chartwright-resume-'))
}

function write(name: string, content: string): string {
  const path = join(folder(), name)
  writeFileSync(path, content)
  return path
}
