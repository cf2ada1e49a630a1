import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/lib/cli/text'
import { UsageError } from '@/lib/cli/usage'
import { toJsonResume } from '@/lib/resume/json-resume'
import { sampleCoder } from '@/test/pdf/sample-coder'

const folder = mkdtempSync(join(tmpdir(), 'chartwright-cli-'))
const at = (name: string) => join(folder, name)
const resume = at('resume.json')
writeFileSync(resume, JSON.stringify(toJsonResume(sampleCoder)))

afterEach(() => vi.restoreAllMocks())

describe('text', () => {
  it('prints the same to the terminal as to a file', async () => {
    let printed = ''
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text)
      return true
    })
    expect(await run([resume, '--today', '2026-11-26'])).toBe(0)
    expect(await run([resume, '--today', '2026-11-26', '-o', at('out.txt')])).toBe(0)
    expect(printed).toContain('Job title: Risk Adjustment Auditor\n')
    expect(readFileSync(at('out.txt'), 'utf8')).toBe(printed)
  })

  it('answers 1 for a file that is not there and one that cannot be written', async () => {
    const wrong = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await run([at('nowhere.json')])).toBe(1)
    expect(await run([resume, '-o', join(folder, 'no-such-folder', 'x.txt')])).toBe(1)
    expect(wrong).toHaveBeenCalledTimes(2)
  })

  it.each([[[]], [[resume, resume]], [[resume, '--page', 'a4']]])(
    'refuses %j as wrong usage',
    async (args) => {
      await expect(run(args)).rejects.toBeInstanceOf(UsageError)
    },
  )
})
