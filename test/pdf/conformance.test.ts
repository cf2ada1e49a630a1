import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadResumeFonts } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { writePdf } from '@/lib/pdf/write'
import { toJsonResume } from '@/lib/resume/json-resume'
import { SAMPLES } from '@/lib/resume/sample'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { TEMPLATES } from '@/templates/find-template'
import { NAMES_BY_SCRIPT } from '@/test/fixtures/names-by-script'
import { classPathOfVeraPdf, type Standard, type Verdict, validate } from '@/test/verapdf/verapdf'
import { sampleCoder } from './sample-coder'

const STANDARDS: readonly Standard[] = ['ua1', '3a']

/** Resumes that ask something of the writer that the samples do not. */
const EDGE_CASES: Readonly<Record<string, object>> = {
  'a resume without words': {},
  'a name of 90 letters on two lines': {
    contact: { name: `Wilhelmina Anastasia-Theodora ${'Featherstonehaugh-Cholmondeley '.repeat(2)}` },
  },
  'links with every sign': {
    contact: {
      name: 'Ida Quarrie',
      email: 'ida+(coder)@quarrie.example',
      links: [
        { id: 'a', label: '', url: 'https://quarrie.example/a%20b?c=(d)&e=\\f#ü' },
        { id: 'b', label: 'Talks & <papers>', url: 'quarrie.example/“talks”' },
      ],
    },
    summary: 'See https://quarrie.example/one and https://quarrie.example/two for more.',
  },
  'letters of many alphabets': {
    contact: { name: 'Nguyễn Żółw-Ścięgosz Παπαδόπουλος Щукина' },
    summary: 'µ and μ, ‐ and ‑, ﬁ, ½, №, ™, “quoted”, … and a long s: ſ.',
  },
  'names in squares': { contact: { name: '李小明 김서연' }, summary: '高橋さくら、 ＩＣＤ。' },
  'names in every script': {
    contact: { name: NAMES_BY_SCRIPT.Arabic.name, place: NAMES_BY_SCRIPT.Hebrew.city },
    summary: Object.values(NAMES_BY_SCRIPT)
      .map(({ name, employer, city }) => `${name} (2021) at ${employer}, ${city}`)
      .join('; '),
  },
  'characters that no font has': {
    contact: { name: 'Dana 李小明' },
    summary:
      '\u0301 alone, emoji 🙂, noncharacter \ufffe, private \ue000, unpaired \ud800, Ẑ\u0323, ܐ, ཀ, ᠠ.',
  },
  'a bullet and a paragraph over several pages': {
    summary: 'measured and explained '.repeat(400),
    experience: [
      { id: 'j', title: 'Coder', bullets: [{ id: 'b', text: 'audited and taught '.repeat(600) }] },
    ],
  },
}

const java = classPathOfVeraPdf()

describe.skipIf('reason' in java)(
  `veraPDF${'reason' in java ? ` (skipped: ${java.reason})` : ''} finds no violation of PDF/UA-1 and PDF/A-3a in`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'chartwright-verapdf-'))
    const cases = TEMPLATES.flatMap((template) => [
      ...SAMPLES.map(({ resume }, index) => ({
        name: `sample ${index + 1}`,
        resume,
        attached: true,
        template,
      })),
      { name: 'a coder with something in every field', resume: sampleCoder, attached: false, template },
      ...Object.entries(EDGE_CASES).map(([name, fields]) => ({
        name,
        resume: resumeShape.parse(fields),
        attached: true,
        template,
      })),
    ]).map((one, index) => ({ ...one, path: join(folder, `${index}.pdf`) }))
    const untagged = join(folder, 'untagged.pdf')
    const verdicts = new Map<string, Verdict>()

    beforeAll(async () => {
      if ('reason' in java) return
      for (const { resume, attached, template, path } of cases)
        writeFileSync(path, await pdfOf(resume, template, attached))
      const bare = await PDFDocument.create({ updateMetadata: false })
      bare.addPage()
      writeFileSync(untagged, await bare.save())
      const questions = [untagged, ...cases.map(({ path }) => path)].flatMap((path) =>
        STANDARDS.map((standard) => [standard, path] as const),
      )
      validate(java.classPath, questions).forEach((verdict, index) => {
        verdicts.set(String(questions[index]), verdict)
      })
    }, 400_000)

    it.each(cases)('$template.label: $name', ({ path }) => {
      for (const standard of STANDARDS) {
        const verdict = verdicts.get(`${standard},${path}`)
        expect(verdict?.broken, standard).toEqual([])
        expect(verdict?.checked, standard).toBeGreaterThan(10)
      }
    })

    it('would find one', () => {
      for (const standard of STANDARDS)
        expect(verdicts.get(`${standard},${untagged}`)?.broken.length, standard).toBeGreaterThan(3)
    })
  },
)

async function pdfOf(resume: Resume, template: (typeof TEMPLATES)[number], attached: boolean) {
  const fonts = await loadResumeFonts(resume, template)
  const settings = { template: template.name, size: 'letter', density: 'normal' } as const
  const layout = layOutResume(resume, settings, template, fonts)
  const attachment = attached ? JSON.stringify(toJsonResume(resume)) : null
  return writePdf(layout, fonts, { today: attached ? '2026-11-26' : null, attachment })
}
