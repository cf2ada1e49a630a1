import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/lib/cli/pdf'
import { UsageError } from '@/lib/cli/usage'
import { toJsonResume } from '@/lib/resume/json-resume'
import { sampleCoder } from '@/test/pdf/sample-coder'

const folder = mkdtempSync(join(tmpdir(), 'chartwright-cli-'))
const at = (name: string) => join(folder, name)
const resume = at('resume.json')
writeFileSync(resume, JSON.stringify(toJsonResume(sampleCoder)))

afterEach(() => vi.restoreAllMocks())

describe('pdf', () => {
  it('writes the file and says what came back', async () => {
    const said = listen()
    expect(await run([resume, '-o', at('out.pdf')])).toBe(0)
    const { out } = said()
    expect(out[0]).toMatch(/out\.pdf: 2 pages, \d+ bytes$/)
    expect(out).toContain('Credentials with their own dates: 4 of 4')
    expect(await sizeOf('out.pdf')).toEqual({ width: 612, height: 792 })
  })

  it('takes paper, density, template and day', async () => {
    listen()
    const options = ['--page', 'a4', '--density', 'dense', '--template', 'classic', '--today', '2026-03-14']
    expect(await run([resume, '-o', at('a4.pdf'), ...options])).toBe(0)
    expect((await sizeOf('a4.pdf')).height).toBeCloseTo(841.89)
    await run([resume, '-o', at('again.pdf'), ...options])
    expect(readFileSync(at('again.pdf')).equals(readFileSync(at('a4.pdf')))).toBe(true)
  })

  it('fits the pages and takes an accent, and says what fitting did', async () => {
    const said = listen()
    expect(await run([resume, '-o', at('one.pdf'), '--fit', '1', '--accent', 'plum'])).toBe(0)
    expect(said().out.slice(0, 2)).toEqual([expect.stringMatching(/1 page,/), 'fitted to one page: dense'])
  })

  it.each([
    ['--fit', '3'],
    ['--attach', 'maybe'],
    ['--accent', 'ultraviolet'],
  ])('refuses %s %s', async (...option) => {
    await expect(run([resume, '-o', at('no.pdf'), ...option])).rejects.toThrow(UsageError)
  })

  it('leaves the data out when asked', async () => {
    listen()
    expect(await run([resume, '-o', at('bare.pdf'), '--attach', 'no'])).toBe(0)
    expect(readFileSync(at('bare.pdf'), 'latin1')).not.toContain('EmbeddedFile')
    expect(readFileSync(at('out.pdf'), 'latin1')).toContain('EmbeddedFile')
  })

  it.each([
    ['a file that is not there', at('nowhere.json'), null],
    ['a file that is not JSON', at('broken.json'), '{"basics":'],
    ['JSON that is no resume', at('list.json'), '[1, 2]'],
  ])('answers 1 to %s, with one sentence that names it', async (_, path, content) => {
    if (content !== null) writeFileSync(path, content)
    const said = listen()
    expect(await run([path, '-o', at('never.pdf')])).toBe(1)
    const { wrong } = said()
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toContain(path)
  })

  it('answers 1 when the file cannot be written', async () => {
    const said = listen()
    expect(await run([resume, '-o', join(folder, 'no-such-folder', 'out.pdf')])).toBe(1)
    expect(said().wrong).toHaveLength(1)
  })

  it.each([
    ['no resume', ['-o', at('x.pdf')]],
    ['two resumes', [resume, resume, '-o', at('x.pdf')]],
    ['no output', [resume]],
    ['an unknown option', [resume, '-o', at('x.pdf'), '--colour', 'red']],
    ['an unknown template', [resume, '-o', at('x.pdf'), '--template', 'baroque']],
    ['an unknown paper', [resume, '-o', at('x.pdf'), '--page', 'legal']],
    ['a day that is none', [resume, '-o', at('x.pdf'), '--today', '2026-13']],
  ])('refuses %s as wrong usage', async (_, args) => {
    await expect(run(args)).rejects.toBeInstanceOf(UsageError)
  })
})

/** The terminal is an edge: what would be printed is caught here. */
function listen(): () => { readonly out: readonly string[]; readonly wrong: readonly string[] } {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const wrong = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  return () => ({
    out: out.mock.calls.map(([line]) => String(line)),
    wrong: wrong.mock.calls.map(([line]) => String(line)),
  })
}

async function sizeOf(name: string): Promise<{ width: number; height: number }> {
  return (await PDFDocument.load(readFileSync(at(name)))).getPage(0).getSize()
}
