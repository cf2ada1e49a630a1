import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { makeDocx } from '@/lib/export/docx'
import { pageSettingsShape } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { TEMPLATES } from '@/templates/find-template'
import { resumeWith } from '@/test/pdf/laid-out'
import { sampleCoder } from '@/test/pdf/sample-coder'

const settings = pageSettingsShape.parse({})
const office = spawnSync('soffice', ['--version']).error === undefined

describe.each(TEMPLATES)('makeDocx as $name', (template) => {
  const make = (resume: Resume) => makeDocx(resume, settings, template, '2026-11-26')

  it('reads back with its headings, lists and links as such', async () => {
    const { value: html, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(await make(sampleCoder)) },
      { styleMap: ["p[style-name='Title'] => h6:fresh"] },
    )
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(html.match(/<h6>.*?<\/h6>/g)).toEqual(['<h6>Ottoline Brackwater</h6>'])
    const headings = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text?.toLowerCase())
    expect(headings).toEqual(
      expect.arrayContaining(['certifications', 'skills', 'experience', 'memberships']),
    )
    expect(html.match(/<h2>/g)?.length).toBeGreaterThanOrEqual(4)
    const items = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text)
    const bullets = sampleCoder.experience.flatMap((job) =>
      job.bullets.map(({ text }) => text.split(' ', 3).join(' ')),
    )
    for (const start of bullets) expect(items.some((item) => item?.startsWith(start))).toBe(true)
    expect(html).toContain('<a href="mailto:ottoline@brackwater.example">ottoline@brackwater.example</a>')
    expect(html).not.toContain('<table')
  })

  it('keeps every credential on one line, with its own dates', async () => {
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await make(sampleCoder)) })
    const lines = text.split('\n')
    expect(lines).toContain(
      'Certified Risk Adjustment Coder (CRC), AAPC, No. 01998877, earned Apr 2019, expires Apr 2027',
    )
    expect(lines).toContain(
      'In progress: Certified Professional Medical Auditor (CPMA), AAPC, expected Dec 2026',
    )
  })

  it('says whose it is, from when, and in which language, and needs no table or text box', async () => {
    const parts = partsOf(await make(sampleCoder))
    expect(parts['docProps/core.xml']).toContain('<dc:title>Ottoline Brackwater – resume</dc:title>')
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Ottoline Brackwater</dc:creator>')
    expect(parts['docProps/core.xml']?.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual([
      '2026-11-26T00:00:00Z',
      '2026-11-26T00:00:00Z',
    ])
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US"/>')
    expect(parts['word/document.xml']).not.toMatch(/<w:tbl>|<w:txbxContent>|<w:headerReference|<w:drawing>/)
  })

  it('keeps headings and the heads of entries with what they head, and cuts no bullet', async () => {
    const { 'word/document.xml': xml = '' } = partsOf(await make(sampleCoder))
    const paragraphs: readonly string[] = xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
    const keptAbove = (paragraph: string) =>
      paragraphs[paragraphs.indexOf(paragraph) - 1]?.includes('<w:keepNext/>') ?? false
    const isBullet = (paragraph: string) => paragraph.includes('<w:numPr>')
    const firstBullets = paragraphs.filter(
      (paragraph, index) => isBullet(paragraph) && !isBullet(paragraphs[index - 1] ?? ''),
    )
    expect(firstBullets.length).toBeGreaterThan(1)
    expect(firstBullets.filter((bullet) => !keptAbove(bullet))).toEqual([])
    const headings = paragraphs.filter((paragraph) => paragraph.includes('"Heading1"'))
    expect(headings.filter((heading) => !heading.includes('<w:keepNext/>'))).toEqual([])
    expect(paragraphs.at(-1)).not.toContain('<w:keepNext/>')
    expect(paragraphs.filter((paragraph) => !paragraph.includes('<w:keepLines/>'))).toEqual([])
  })

  it('leaves no item of a list by itself on a page', async () => {
    const xml = partsOf(
      await make(
        resumeWith({
          experience: [
            {
              id: 'j',
              title: 'Coder',
              bullets: [1, 2, 3, 4, 5].map((n) => ({ id: `${n}`, text: `Item ${n}.` })),
            },
          ],
        }),
      ),
    )['word/document.xml']
    const items = (xml?.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter((paragraph) => paragraph.includes('Item '))
    expect(items.map((item) => item.includes('<w:keepNext/>'))).toEqual([true, false, false, true, false])
  })

  it('lets the second line of a skill or credential begin at an indent', async () => {
    const styles = partsOf(await make(sampleCoder))['word/styles.xml'] ?? ''
    for (const name of ['Skill', 'Certification'])
      expect(styles).toMatch(
        new RegExp(`"Resume${name}"(?:(?!</w:style>).)*<w:ind w:left="(\\d+)" w:hanging="\\1"/>`),
      )
  })

  it('sets the employer of a job without lines as lightly as the page does', async () => {
    const experience = [
      { id: 'j', title: 'Records Clerk', employer: 'Brackwater Mill Clinic', end: '2009-01' },
    ]
    const document = partsOf(await make(resumeWith({ experience })))['word/document.xml'] ?? ''
    const [paragraph = ''] = document.match(/<w:p>(?:(?!<w:p>).)*Brackwater Mill.*?<\/w:p>/) ?? []
    const run = (paragraph.match(/<w:r>.*?<\/w:r>/g) ?? []).find((one) => one.includes('Brackwater')) ?? ''
    const isHeading = paragraph.includes('w:val="Heading2"')
    const saysLight = /<w:b w:val="false"\/>/.test(run)
    expect(run).not.toBe('')
    expect(isHeading && template.styles.jobTitle.faces.plain.font.endsWith('bold') && !saysLight).toBe(false)
  })

  it('gives the same bytes for the same resume', async () => {
    const [first, second] = [await make(sampleCoder), await make(sampleCoder)]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('is made of a resume without words, and of signs that XML keeps for itself', async () => {
    expect((await make(resumeWith({}))).length).toBeGreaterThan(1000)
    const bytes = await make(
      resumeWith({ contact: { name: 'A <b> & "c"\u0000\u000b' }, summary: ']]> &amp;' }),
    )
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(value).toContain('A <b> & "c"')
    expect(value).toContain(']]> &amp;')
  })
})

describe.skipIf(!office)(`LibreOffice${office ? '' : ' (skipped: soffice is not installed)'}`, () => {
  it('opens the file and reads every line in order', async () => {
    const [template] = TEMPLATES
    if (!template) throw new Error('no template')
    const bytes = await makeDocx(sampleCoder, settings, template, null)
    const folder = mkdtempSync(join(tmpdir(), 'chartwright-docx-'))
    writeFileSync(join(folder, 'resume.docx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [profile, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
    spawnSync('soffice', [...args, join(folder, 'resume.docx')], { timeout: 100_000 })
    const read = readFileSync(join(folder, 'resume.txt'), 'utf8')
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    const linesOf = (text: string) =>
      text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .map((line) => line.replace(/^\s*• ?/, '').trim())
        .filter((line) => line !== '')
    expect(linesOf(read)).toEqual(linesOf(value))
    expect(linesOf(read).length).toBeGreaterThan(20)
  }, 120_000)
})

function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
