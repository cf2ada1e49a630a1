import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { countingIds } from '@/lib/base/ids'
import { RESUME_FONTS_FOLDER } from '@/lib/cli/font-files'
import { pageSettingsShape } from '@/lib/resume/draft'
import { emptyResume } from '@/lib/resume/empty'
import { fromJsonResume, toJsonResume } from '@/lib/resume/json-resume'
import { SAMPLES } from '@/lib/resume/sample'
import type { Resume } from '@/lib/resume/schema'
import { answers } from '@/lib/worker/answers'
import { valueStep } from '@/lib/worker/value-step'

afterEach(() => vi.unstubAllGlobals())

const page = pageSettingsShape.parse({})
const today = '2026-11-22'
const samples = SAMPLES.map((sample) => ({ ...sample, name: sample.resume.contact.name }))
const [dana] = SAMPLES

describe('answers', () => {
  it('ranks a posting as the match says it, with what is asked and what would help', async () => {
    const { resume, posting } = dana ?? never()
    const text = posting?.text ?? ''
    const matched = await answers.match(resume, text, today)
    const ranked = await answers.rank(resume, text, today)
    if (!matched.ok || !ranked.ok) throw new Error('The sample posting can be read.')
    const { report } = matched.value
    expect(ranked.value.summary).toMatchObject({
      fit: report.fit.value,
      findability: report.findability.value,
      verdict: report.verdict,
    })
    expect(ranked.value.asked.map(({ label }) => label)).toContain('CPC')
    for (const { gain, lifts } of ranked.value.openers) expect(gain > 0 || lifts.length > 0).toBe(true)
    expect(await answers.rank(resume, 'Coder', today)).toMatchObject({
      ok: false,
      problem: { code: 'too-short' },
    })
  })

  it('remarks on the writing of a resume with no posting in view', async () => {
    const resume = { ...emptyResume(), summary: 'I coded charts. References available on request.' }
    const findings = await answers.advise(resume, today)
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['weak-phrase', 'first-person']))
    expect(findings.every(({ gapId }) => gapId === null)).toBe(true)
    expect(await answers.advise(emptyResume(), today)).toEqual([])
  })

  it('asks again for a font that did not come', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }))
    await expect(answers.layOut(dana?.resume ?? never(), page, today)).rejects.toThrow('503')
    serveFonts()
    expect((await answers.layOut(dana?.resume ?? never(), page, today)).missing).toEqual([])
  })

  it('lays out what is typed from what changed, and says when it does not know from what', async () => {
    serveFonts()
    const before = dana?.resume ?? never()
    const headline = `${before.contact.headline} and auditor`
    const resume = { ...before, contact: { ...before.contact, headline } }
    const change = valueStep(before, resume)
    expect(await answers.layOutAnew(change, page, today, 71, 72)).toBeNull()
    await answers.layOutAnew(valueStep<Resume>(null, before), page, today, null, 72)
    const step = (await answers.layOutAnew(change, page, today, 72, 73)) ?? never()
    const sent = step.pages.flat().filter((block) => typeof block !== 'number')
    expect(sent.map(({ field }) => field)).toContain('contact.headline')
    expect(sent.length).toBeLessThan(step.pages.flat().length / 2)
    const whole = await answers.layOutAnew(valueStep<Resume>(null, resume), page, today, null, 74)
    expect(whole?.pages.map(({ length }) => length)).toEqual(step.pages.map(({ length }) => length))
  })

  it.each(samples)('makes the PDF of $name, which reads back whole', async ({ resume }) => {
    serveFonts()
    const { fileName, readBack, bytes } = await answers.makePdf(resume, page, today)
    expect(fileName).toMatch(/^[A-Z][A-Za-z-]+-CPC(-A)?-Resume\.pdf$/)
    expect(String.fromCharCode(...bytes.slice(0, 5))).toBe('%PDF-')
    expect(readBack.checks.length).toBeGreaterThan(0)
    for (const check of readBack.checks) expect(check.lost, check.label).toEqual([])
  })

  it('attaches the draft to the PDF, and leaves it out when asked to', async () => {
    serveFonts()
    const make = async (settings: object) => {
      const { bytes } = await answers.makePdf(dana?.resume ?? never(), { ...page, ...settings }, today)
      const pdf = await PDFDocument.load(bytes)
      return pdf.catalog.has(PDFName.of('AF'))
    }
    expect(await make({})).toBe(true)
    expect(await make({ attachDraft: false })).toBe(false)
  })

  it.each([
    ['experienced', 2],
    ['new-coder', 1],
  ])('lays the %s sample out on %i pages', async (id, pages) => {
    serveFonts()
    const resume = SAMPLES.find((sample) => sample.id === id)?.resume ?? never()
    expect((await answers.layOut(resume, page, today)).pages).toHaveLength(pages)
  })

  it.each(samples)('makes the Word file and the text of $name under the same name', async ({ resume }) => {
    const { bytes, fileName } = await answers.makeDocx(resume, page, today)
    const text = await answers.makeText(resume, today)
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
    expect(fileName).toMatch(/-Resume\.docx$/)
    expect(text.fileName).toBe(fileName.replace('.docx', '.txt'))
    expect(text.text).toContain(`Name: ${resume.contact.name}`)
  })

  it('reads a file from elsewhere and finds the credentials in it, CPC-A as CPC-A', async () => {
    serveFonts()
    const resume = SAMPLES.find((sample) => sample.id === 'new-coder')?.resume ?? never()
    const made = await answers.makePdf(resume, { ...page, attachDraft: false }, today)
    const read = await answers.readForeign(made.bytes)
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.credentials.map(({ label }) => label)).toEqual(['CPC-A'])
    expect(read.value.reading.attachedResume).toBeNull()
  })

  it('takes a template that only a newer program knows for the first one', async () => {
    serveFonts()
    const resume = dana?.resume ?? never()
    const unknown = await answers.layOut(resume, { ...page, template: 'of-tomorrow' }, today)
    expect(unknown).toEqual(await answers.layOut(resume, page, today))
  })

  it('prints a credential past its expiry neither after the name nor in the name of the file', async () => {
    serveFonts()
    const resume = dana?.resume ?? never()
    const lapsed = resume.credentials.map((one) => ({
      ...one,
      expires: one.acronym === 'CPC' ? '2026-10' : one.expires,
    }))
    const { fileName, readBack } = await answers.makePdf({ ...resume, credentials: lapsed }, page, today)
    expect(fileName).toBe('Dana-Whitfield-CRC-Resume.pdf')
    expect(readBack.text).toMatch(/Dana Whitfield\s+CRC\s/)
    expect(readBack.text).toMatch(/\(CPC\), AAPC,.*expired Oct 2026/)
  })

  it('shows the sample at a high fit, with one condition unclear and some gaps', async () => {
    const matched = await answers.match(dana?.resume ?? never(), dana?.posting?.text ?? '', today)
    if (!matched.ok) throw new Error(matched.problem.code)
    const { fit, knockouts, gaps } = matched.value.report
    expect(fit.value).toBeGreaterThanOrEqual(80)
    expect(knockouts.map(({ verdict }) => verdict).sort()).toEqual(['met', 'met', 'met', 'met', 'unclear'])
    expect(gaps.length).toBeGreaterThanOrEqual(3)
  })

  it('hands on why a text is no posting', async () => {
    expect(await answers.match(dana?.resume ?? never(), ' ', today)).toEqual({
      ok: false,
      problem: { code: 'empty' },
    })
  })

  it('gives the same report for a resume that went through a file', async () => {
    const file = fromJsonResume(
      JSON.parse(JSON.stringify(toJsonResume(dana?.resume ?? never()))),
      countingIds('row'),
    )
    if (!file.ok) throw new Error(file.problem.code)
    const posting = dana?.posting?.text ?? ''
    expect(await answers.match(file.value, posting, today)).toEqual(
      await answers.match(dana?.resume ?? never(), posting, today),
    )
  })
})

/** Serves the fonts of this checkout where the site would. */
function serveFonts() {
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace('/fonts/resume/', '')
    return new Response(new Uint8Array(await readFile(join(RESUME_FONTS_FOLDER, name))))
  })
}

function never(): never {
  throw new Error('There is a first sample.')
}
