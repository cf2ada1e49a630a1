import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/lib/cli/import'
import { UsageError } from '@/lib/cli/usage'
import { toJsonResume } from '@/lib/resume/json-resume'
import { sampleCoder } from '@/test/pdf/sample-coder'

const folder = mkdtempSync(join(tmpdir(), 'chartwright-cli-'))

afterEach(() => vi.restoreAllMocks())

describe('import', () => {
  it('prints a resume as JSON Resume', async () => {
    const json = toJsonResume(sampleCoder)
    const { code, out, err } = await imported('resume.pdf', JSON.stringify(json))
    expect([code, err]).toEqual([0, []])
    expect(JSON.parse(out)).toEqual(json)
  })

  it('names the lines that found no place', async () => {
    const { code, out, err } = await imported(
      'resume.txt',
      'Rhea Stanhope\nrhea@example.com\n\nHobbies\nKeeps eleven hives of bees',
    )
    expect(code).toBe(0)
    expect(JSON.parse(out).basics.name).toBe('Rhea Stanhope')
    expect(err).toEqual(['4: Keeps eleven hives of bees'])
  })

  it.each([
    ['empty.docx', '', 'there is nothing in it'],
    ['cut.json', '{"basics": ', 'breaks off'],
    ['page.pdf', '<!doctype html><p>Rhea', 'a web page'],
  ])('says in one sentence what is wrong with %s', async (name, text, reason) => {
    const { code, out, err } = await imported(name, text)
    expect([code, out, err.length]).toEqual([1, '', 1])
    expect(err[0]).toContain(name)
    expect(err[0]).toContain(reason)
  })

  it('answers 1 for a file that is not there', async () => {
    const wrong = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await run([join(folder, 'nowhere.pdf')])).toBe(1)
    expect(wrong).toHaveBeenCalledTimes(1)
  })

  it.each([[[]], [['a', 'b']], [['a', '--page', 'a4']]])('refuses %j as wrong usage', async (args) => {
    await expect(run(args)).rejects.toBeInstanceOf(UsageError)
  })
})

async function imported(name: string, content: string) {
  const path = join(folder, name)
  writeFileSync(path, content)
  let out = ''
  const err: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((text) => void err.push(String(text)))
  const code = await run([path, '--today', '2026-11-26'])
  vi.restoreAllMocks()
  return { code, out, err }
}
