import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFile } from '@/lib/import/import-file'
import type { SourceLine } from '@/lib/import/source-line'
import { p, table, wordFile } from '@/test/import/documents/word-file'

/** Files that other programs made. Those in fixtures/import were made once: ReportLab 4, fpdf2 2.8. */
describe('a PDF of another program', () => {
  it('in two columns with drawn bullets and justified text (ReportLab)', async () => {
    const lines = await read(fixture('reportlab-two-columns.pdf'))
    expect(lines[0]?.text).toBe('Rhea Stanhope')
    expect(lines.filter(({ listItem }) => listItem).map(({ text }) => text)).toEqual([
      'Code ninety encounters a day in ICD-10-CM and CPT for eleven providers in three clinics across the county.',
      'Train two coders.',
      'Sent claims for nine providers.',
      'ICD-10-CM',
      'CPT',
      'Epic Resolute',
    ])
    expect(lines.map(({ cells }) => cells)).toContainEqual(['Harbor Clinic', 'Mar 2019 - Present'])
    expect(lines.at(-1)?.text).toBe('CRC, AAPC, 2021')
  })

  it('in one column with a table and dates at the edge (fpdf2)', async () => {
    const lines = await read(fixture('fpdf-table.pdf'))
    expect(lines.slice(0, 4).map(({ cells }) => cells)).toEqual([
      ['Rhea Stanhope, CPC'],
      ['Tulsa, OK | (918) 555-0143 | rhea.stanhope@example.com'],
      ['EXPERIENCE'],
      ['Senior Coder', 'March 2019 - Present'],
    ])
    expect(lines.map(({ cells }) => cells)).toContainEqual([
      'Certified Professional Coder (CPC)',
      'AAPC',
      '2019',
      '2027',
    ])
  })

  it('with a password (fpdf2)', async () => {
    expect(await importFile(fixture('fpdf-locked.pdf'), 'resume.pdf', '2026-11-26')).toEqual({
      ok: false,
      problem: { code: 'password-needed' },
    })
  })
})

const OFFICE = spawnSync('soffice', ['--version']).error === undefined

describe.skipIf(!OFFICE)(
  `files of LibreOffice${OFFICE ? '' : ' (skipped: soffice is not installed)'}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'chartwright-office-'))
    const list = (...texts: readonly string[]) => texts.map((text) => p(text)).join('')

    beforeAll(() => {
      const body =
        p('Rhea Stanhope', '', '<w:b/><w:sz w:val="40"/>') +
        p('Experience', '<w:pStyle w:val="H1"/>') +
        table([
          list('03/2019 – Present'),
          list('Harbor Clinic', 'Senior Coder', 'Coded all charts of the day', 'Trained two coders'),
        ]) +
        p('Skills', '<w:pStyle w:val="H1"/>') +
        p('• ICD-10-CM') +
        p('• Epic|CPT')
      const styles =
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>'
      writeFileSync(join(folder, 'resume.docx'), wordFile(body, { styles, header: p('rhea@example.com') }))
      for (const kind of ['pdf', 'odt', 'rtf'])
        spawnSync('soffice', [
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          kind,
          '--outdir',
          folder,
          join(folder, 'resume.docx'),
        ])
    }, 180_000)

    it.each(['docx', 'pdf', 'odt', 'rtf'])('%s: each says the same', async (kind) => {
      const lines = await read(readFileSync(join(folder, `resume.${kind}`)))
      const words = lines.flatMap(({ cells }) => cells)
      for (const said of [
        'rhea@example.com',
        'Rhea Stanhope',
        'Experience',
        '03/2019 – Present',
        'Harbor Clinic',
        'Senior Coder',
        'Trained two coders',
        'Skills',
        'ICD-10-CM',
      ])
        expect(words).toContain(said)
      expect(words.indexOf('Trained two coders')).toBeLessThan(words.indexOf('Skills'))
      expect(lines.find(({ text }) => text === 'ICD-10-CM')?.listItem).toBe(true)
      expect(lines.find(({ text }) => text === 'Rhea Stanhope')).toMatchObject({ size: 20, bold: true })
    })
  },
)

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/import', name)))
}

async function read(bytes: Uint8Array): Promise<readonly SourceLine[]> {
  const answer = await importFile(new Uint8Array(bytes), 'resume', '2026-11-26')
  if (!answer.ok) throw new Error(answer.problem.code)
  return answer.value.lines
}
