import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { run } from '@/lib/cli/docx'
import { UsageError } from '@/lib/cli/usage'
import { toJsonResume } from '@/lib/resume/json-resume'
import { sampleCoder } from '@/test/pdf/sample-coder'

const folder = mkdtempSync(join(tmpdir(), 'chartwright-cli-'))
const at = (name: string) => join(folder, name)
const resume = at('resume.json')
writeFileSync(resume, JSON.stringify(toJsonResume(sampleCoder)))

afterEach(() => vi.restoreAllMocks())

describe('docx', () => {
  it('writes the file, and a credential that has expired by the day as expired', async () => {
    const out = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(await run([resume, '-o', at('out.docx'), '--today', '2027-05-01', '--page', 'a4'])).toBe(0)
    expect(out.mock.calls[0]?.[0]).toMatch(/out\.docx: \d+ bytes$/)
    const { value } = await mammoth.extractRawText({ buffer: readFileSync(at('out.docx')) })
    expect(value).toContain('expired Apr 2027')
    expect(value.split('\n')).not.toContain('CRC, CCS-P')
  })

  it('answers 1 for a file that is not there and one that cannot be written', async () => {
    const wrong = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(await run([at('nowhere.json'), '-o', at('x.docx')])).toBe(1)
    expect(await run([resume, '-o', join(folder, 'no-such-folder', 'x.docx')])).toBe(1)
    expect(wrong).toHaveBeenCalledTimes(2)
  })

  it.each([[[]], [[resume]], [[resume, '-o', at('x.docx'), '--attach', 'no']]])(
    'refuses %j as wrong usage',
    async (args) => {
      await expect(run(args)).rejects.toBeInstanceOf(UsageError)
    },
  )
})
