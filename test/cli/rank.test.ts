import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/lib/cli/rank'
import { UsageError } from '@/lib/cli/usage'
import { toJsonResume } from '@/lib/resume/json-resume'
import { inpatientCcs } from '@/test/fixtures/resumes/inpatient-ccs'

const ROOT = join(import.meta.dirname, '../..')
const FITS = 'Inpatient Coder\nRequirements\n- CCS required.\n- ICD-10-CM and ICD-10-PCS in a hospital.'
const FITS_LESS = `${FITS}\n- Anesthesia and radiation oncology coding required.`
const MISSES = 'Risk Adjustment Coder\nRequirements\n- CRC required.\n- HCC coding in Epic.'
const OTHER_TRADE =
  'Line Cook\nRequirements: two years of experience in a kitchen. Apply today, full time position.'

describe('rank', () => {
  it('prints one line a posting, in the order of the input', async () => {
    expect(await rank(jsonLines({ id: 'b', text: MISSES }, { id: 7, text: FITS }))).toBe(0)
    expect(lines().map(({ id }) => id)).toEqual(['b', '7'])
    expect(Object.keys(lines()[0] ?? {})).toEqual([
      'id',
      'domain',
      'fit',
      'findability',
      'knockouts',
      'verdict',
    ])
    expect(lines()[0]?.knockouts).toEqual({ met: 0, unclear: [], notMet: ['CRC'] })
    expect(lines()[1]).toMatchObject({ knockouts: { met: 1, unclear: [], notMet: [] } })
  })

  it('prints the best by knock-outs, then by Fit, our trade first', async () => {
    const all = jsonLines(
      { id: 'other trade', text: OTHER_TRADE },
      { id: 'misses', text: MISSES },
      { id: 'fits less', text: FITS_LESS },
      { id: 'fits', text: FITS },
    )
    await rank(all, '--top', '3')
    expect(lines().map(({ id }) => id)).toEqual(['fits', 'fits less', 'misses'])
  })

  it('says of a bad line what is wrong with it, and goes on', async () => {
    const path = write(
      'mixed.jsonl',
      ['{', '', '[1]', '{"id":"a"}', JSON.stringify({ id: 'short', text: 'Coder' }), line('good', FITS)].join(
        '\n',
      ),
    )
    expect(await rank(path)).toBe(0)
    expect(lines().map((one) => [one.line, one.id, one.problem?.code])).toEqual([
      [1, undefined, 'not-json'],
      [3, undefined, 'no-text'],
      [4, undefined, 'no-text'],
      [5, 'short', 'too-short'],
      [undefined, 'good', undefined],
    ])
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/^5 postings, 4 of them not read\. /)
  })

  it('reads a folder of text files by name', async () => {
    mkdirSync(join(folder, 'postings'))
    write('postings/b.txt', FITS)
    write('postings/a.txt', MISSES)
    write('postings/notes.csv', 'x')
    await rank(join(folder, 'postings'))
    expect(lines().map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('reads standard input', () => {
    const { status, stdout, stderr } = spawnSync(
      join(ROOT, 'node_modules/.bin/tsx'),
      [join(ROOT, 'lib/cli/main.ts'), 'rank', resumePath, '--today', '2026-11-22'],
      { encoding: 'utf8', cwd: ROOT, input: `${line('x', FITS)}\n` },
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout).id).toBe('x')
    expect(stderr).toContain('1 postings')
  })

  it.each([
    ['a resume that is not there', () => [join(folder, 'nobody.json'), write('p.jsonl', '')]],
    ['postings that are not there', () => [resumePath, join(folder, 'nowhere.jsonl')]],
  ])('blames %s', async (_, args) => {
    expect(await run(args())).toBe(1)
    expect(errors).toHaveLength(1)
    expect(out).toEqual([])
  })

  it.each([
    ['no resume', []],
    ['two inputs', ['a.json', 'b.jsonl', 'c.jsonl']],
    ['the best none', ['a.json', 'b.jsonl', '--top', '0']],
    ['the best of a word', ['a.json', 'b.jsonl', '--top', 'ten']],
    ['a day that is none', ['a.json', 'b.jsonl', '--today', 'soon']],
  ])('does not take %s', async (_, args) => {
    await expect(run(args)).rejects.toThrow(UsageError)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'chartwright-rank-'))
const resumePath = write('resume.json', JSON.stringify(toJsonResume(inpatientCcs)))
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

function rank(postings: string, ...options: readonly string[]): Promise<number> {
  return run([resumePath, postings, '--today', '2026-11-22', ...options])
}

function lines() {
  return out.map((text) => JSON.parse(text))
}

function line(id: string | number, text: string): string {
  return JSON.stringify({ id, text })
}

function jsonLines(...postings: readonly { readonly id: string | number; readonly text: string }[]): string {
  return write('postings.jsonl', postings.map(({ id, text }) => line(id, text)).join('\n'))
}

function write(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
