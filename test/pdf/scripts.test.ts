import { describe, expect, it } from 'vitest'
import { loadResumeFonts } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { readBack } from '@/lib/pdf/read-back'
import { checkReading } from '@/lib/pdf/read-back-checks'
import { SCRIPTS } from '@/lib/pdf/scripts'
import { writePdf } from '@/lib/pdf/write'
import { pageSettingsShape } from '@/lib/resume/draft'
import { TEMPLATES } from '@/templates/find-template'
import { modern } from '@/templates/modern'
import { NAMES_BY_SCRIPT } from '@/test/fixtures/names-by-script'
import { readLines, resumeWith, textsOf } from './laid-out'
import { hasTool, popplerText, without } from './tools'

const settings = pageSettingsShape.parse({})
const RIGHT_TO_LEFT: readonly string[] = ['Arabic', 'Hebrew']

describe.each(SCRIPTS)('names in %s', (script) => {
  const { name, employer, city } = NAMES_BY_SCRIPT[script]
  const resume = resumeWith({
    contact: {
      name,
      headline: `${name} – coder`,
      place: city,
      phone: '(503) 555-0187',
      email: 'ida@quarrie.example',
    },
    credentials: [
      { id: 'c', acronym: 'CPC', issuer: 'AAPC', number: '0123', earned: '2020-01', expires: '2028-01' },
    ],
    summary: `Coder of inpatient charts, known as ${name} since 2021, at ${employer} in ${city} until then. Teaches ICD-10-CM, CPT 99202–99215 and HCPCS Level II.`,
    experience: [
      {
        id: 'e',
        title: 'Coder',
        employer: `${employer} Hospital`,
        place: city,
        start: '2020-01',
        current: true,
        bullets: [{ id: 'b', text: `Coded 250 charts of ${employer} with ICD-10-CM 2024 (${city}).` }],
      },
    ],
  })

  it.each(TEMPLATES)('are drawn and read back word for word, as $name', async (template) => {
    const fonts = await loadResumeFonts(resume, template)
    const layout = layOutResume(resume, settings, template, fonts)
    expect(layout.missing).toEqual([])
    const pdf = writePdf(layout, fonts, { today: null, attachment: null })
    expect(pdf.length).toBeLessThan(60_000)
    const { text, checks } = await readBack(pdf, resume, layout)
    expect(text.replace(/\p{Cf}/gu, '')).toContain(name.replace(/\p{Cf}/gu, ''))
    for (const check of checks) expect(check.lost, check.label).toEqual([])
    expect(writePdf(layout, fonts, { today: null, attachment: null })).toEqual(pdf)
  })

  it.skipIf(!hasTool('pdftotext')).each(['', '-layout'])(
    `are read back by poppler too${without('pdftotext')}: pdftotext %s`,
    async (mode) => {
      for (const template of TEMPLATES) {
        const fonts = await loadResumeFonts(resume, template)
        const layout = layOutResume(resume, settings, template, fonts)
        const pdf = writePdf(layout, fonts, { today: null, attachment: null })
        for (const check of checkReading(popplerText(pdf, mode), resume, layout))
          expect(check.lost, `${template.name}: ${check.label}`).toEqual([])
      }
    },
  )

  it('stand in a line of English from left to right, in the cut of the words around them', async () => {
    const template = modern
    const mixed = resumeWith({
      contact: { name: `Dana ${name}, CPC` },
      summary: `Known as ${name} since 2021.`,
    })
    const fonts = await loadResumeFonts(mixed, template)
    const layout = layOutResume(mixed, settings, template, fonts)
    const [head, summary] = layout.pages[0]?.blocks.filter(({ tag }) => tag !== 'artifact') ?? []
    expect(textsOf(layout, 'summary').join(' ')).toBe(`Known as ${name} since 2021.`)
    for (const block of [head, summary]) {
      const runs = block?.runs ?? []
      const own = runs.filter(({ font }) => font.startsWith('fallback-'))
      expect(own.length).toBeGreaterThan(0)
      expect(own.every(({ isRightToLeft }) => isRightToLeft === RIGHT_TO_LEFT.includes(script))).toBe(true)
      expect(runs.every((run, index) => run.xPt >= (runs[index - 1]?.xPt ?? 0))).toBe(true)
    }
    const bold = fonts.get(head?.runs[0]?.font ?? '')?.metrics.weight ?? 400
    expect(head?.runs.find(({ font }) => font.startsWith('fallback-'))?.font).toMatch(
      bold >= 600 ? /semibold$/ : /regular$/,
    )
  })

  it('do not hide a character that no font has', async () => {
    const odd = resumeWith({ contact: { name: `${name} ܐ` } })
    const template = modern
    const layout = layOutResume(odd, settings, template, await loadResumeFonts(odd, template))
    expect(layout.missing).toEqual([{ field: 'contact.name', characters: ['ܐ'] }])
  })
})

describe('a name with a hyphen between words that run from right to left', () => {
  it.each(['רות בן-דוד', 'نور عبد-الرحمن'])('is read back in order, by every reader: %s', async (name) => {
    const summary = `Known as ${name} since 2021. Codes inpatient and outpatient charts at two hospitals.`
    const resume = resumeWith({ contact: { name }, summary })
    const fonts = await loadResumeFonts(resume, modern)
    const layout = layOutResume(resume, settings, modern, fonts)
    const pdf = writePdf(layout, fonts, { today: null, attachment: null })
    const { checks } = await readBack(pdf, resume, layout)
    for (const check of checks) expect(check.lost, check.label).toEqual([])
    if (!hasTool('pdftotext')) return
    for (const mode of ['', '-layout'])
      expect(
        popplerText(pdf, mode)
          .replace(/\p{Cf}/gu, '')
          .replaceAll('\u2010', '-'),
      ).toContain(`Known as ${name} since 2021.`)
  })
})

describe('a name in letters that hang far below the line', () => {
  it('keeps clear of the line under it, which stays where it is under others', async () => {
    const [latin = 0, georgian = 0, burmese = 0] = await Promise.all(
      ['Ida Quarrie', NAMES_BY_SCRIPT.Georgian.name, NAMES_BY_SCRIPT.Myanmar.name].map(async (name) => {
        const resume = resumeWith({ contact: { name, headline: 'Coder' } })
        const layout = layOutResume(resume, settings, modern, await loadResumeFonts(resume, modern))
        return readLines(layout).find(({ block }) => block.field === 'contact.headline')?.runs[0]?.baselinePt
      }),
    )
    expect(georgian).toBe(latin)
    expect(burmese).toBeGreaterThan(latin)
  })
})
