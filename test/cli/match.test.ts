import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/lib/cli/match'
import { UsageError } from '@/lib/cli/usage'
import { toJsonResume } from '@/lib/resume/json-resume'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'

const POSTING = `Inpatient Coder
Requirements
- CCS required.
- Two years of inpatient coding experience.
- ICD-10-CM and ICD-10-PCS.`

describe('match', () => {
  it('prints the report in its public form', async () => {
    const resume = write('resume.json', JSON.stringify(toJsonResume(inpatientCcs)))
    expect(await run([resume, write('posting.txt', POSTING), '--today', '2026-11-22'])).toBe(0)
    const report = JSON.parse(out.join(''))
    expect(Object.keys(report)).toEqual([
      'verdict',
      'fit',
      'findability',
      'knockouts',
      'rows',
      'title',
      'terms',
      'gaps',
      'findings',
      'versions',
    ])
    expect(report.fit).toBe(100)
    expect(
      report.knockouts.map(({ kind, verdict }: { kind: string; verdict: string }) => [kind, verdict]),
    ).toEqual([
      ['credential', 'met'],
      ['years', 'met'],
    ])
    expect(report.rows[0]).toMatchObject({
      anyOf: ['credential:ccs'],
      level: 'required',
      found: 'shown',
      points: 6,
      of: 6,
    })
  })

  it('holds credentials against the day that is given', async () => {
    const resume = write('resume.json', JSON.stringify(toJsonResume(inpatientCcs)))
    await run([resume, write('posting.txt', POSTING), '--today', '2030-01-01'])
    const { rows, findings } = JSON.parse(out.join(''))
    expect(rows[0].found).toBe('expired')
    expect(findings[0]).toMatchObject({ rule: 'credential-expiry', field: 'credentials.0.expires' })
  })

  it.each([
    ['a file that is not there', 'no-such.json', null],
    ['a file that is not JSON', 'broken.json', '{'],
    ['JSON that is no resume', 'other.json', '{"colour":"green"}'],
  ])('blames %s by its name, in one sentence', async (_, name, content) => {
    const path = content === null ? join(folder, name) : write(name, content)
    expect(await run([path, write('posting.txt', POSTING)])).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(name)
    expect(out).toEqual([])
  })

  it('names the field that is at fault', async () => {
    const path = write('wrong.json', '{"work":[{"highlights":"all"}]}')
    expect(await run([path, write('posting.txt', POSTING)])).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('wrong.json')
    expect(errors[0]).toContain('work.0.highlights')
  })

  it('blames a posting that is none', async () => {
    const resume = write('resume.json', JSON.stringify(toJsonResume(inpatientCcs)))
    expect(await run([resume, write('short.txt', 'Coder wanted')])).toBe(1)
    expect(errors[0]).toContain('short.txt')
  })

  it.each([
    ['no file', []],
    ['one file', ['a.json']],
    ['three files', ['a.json', 'b.txt', 'c.txt']],
    ['a day that is none', ['a.json', 'b.txt', '--today', 'tomorrow']],
    ['a month for a day', ['a.json', 'b.txt', '--today', '2026-11']],
    ['an option it does not have', ['a.json', 'b.txt', '--loud']],
  ])('does not take %s', async (_, args) => {
    await expect(run(args)).rejects.toThrow(UsageError)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'chartwright-match-'))
let out: string[] = []
let errors: string[] = []

beforeEach(() => {
  out = []
  errors = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0)
  vi.spyOn(console, 'error').mockImplementation((text) => void errors.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
