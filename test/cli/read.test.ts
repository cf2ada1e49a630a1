import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const FIXTURES = join(ROOT, 'test/fixtures/postings')

describe('read', () => {
  it('prints one line of JSON a posting, named by its file', () => {
    const { status, stdout } = cli('read', join(FIXTURES, 'split-line.txt'), join(FIXTURES, 'prose.txt'))
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(lines.map(({ id }) => id)).toEqual(['split-line', 'prose'])
    expect(lines[0]).toMatchObject({ domain: 'coding', excluded: ['credential:cpc-a'] })
  })

  it('reads a folder, prints what it can and blames the rest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'postings-'))
    writeFileSync(
      join(folder, 'b.txt'),
      'Medical Coder\nRequirements:\nCPC required, two years of experience',
    )
    writeFileSync(join(folder, 'a.txt'), '')
    const { status, stdout, stderr } = cli('read', folder)
    expect(status).toBe(1)
    expect(JSON.parse(stdout).id).toBe('b')
    expect(stderr).toContain('a.txt')
  })

  it('blames a file that is not there', () => {
    const { status, stderr } = cli('read', join(FIXTURES, 'nowhere.txt'))
    expect(status).toBe(1)
    expect(stderr).toContain('nowhere.txt')
  })

  it('answers a wrong command line with 2', () => {
    expect(cli('read').status).toBe(2)
    expect(cli('toString').status).toBe(2)
    expect(cli('read', '--loud').status).toBe(2)
    expect(cli().status).toBe(2)
  })

  it('says how to call it when asked', () => {
    expect(cli('read', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('read FILE') })
  })
})

function cli(...args: readonly string[]) {
  return spawnSync(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'lib/cli/main.ts'), ...args], {
    encoding: 'utf8',
    cwd: ROOT,
  })
}
