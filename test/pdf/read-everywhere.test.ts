import { describe, expect, it } from 'vitest'
import { loadResumeFonts } from '@/lib/cli/font-files'
import { fontOf } from '@/lib/pdf/fonts'
import { layOutResume } from '@/lib/pdf/layout'
import { widthOf } from '@/lib/pdf/measure'
import { checkReading } from '@/lib/pdf/read-back-checks'
import { readPdfText } from '@/lib/pdf/read-back-text'
import { writePdf } from '@/lib/pdf/write'
import type { Resume } from '@/lib/resume/schema'
import { TEMPLATES } from '@/templates/find-template'
import { hasTool, popplerText } from './tools'
import { typicalResumes } from './typical-resumes'

/** `RESUMES=200 npx vitest run test/pdf/read-everywhere.test.ts` is the long run. */
const COUNT = Number(process.env.RESUMES ?? 4)
const poppler = hasTool('pdftotext')
const READERS: Readonly<Record<string, (pdf: Uint8Array) => Promise<string>>> = {
  'pdf.js': async (pdf) => (await readPdfText(pdf)).join('\n'),
  ...(poppler && {
    pdftotext: async (pdf) => popplerText(pdf, ''),
    'pdftotext -raw': async (pdf) => popplerText(pdf, '-raw'),
    'pdftotext -layout': async (pdf) => popplerText(pdf, '-layout'),
  }),
}

describe.each(TEMPLATES)(
  `every reader${poppler ? '' : ' (pdftotext is skipped: it is not installed)'} gets from $label`,
  (template) => {
    const long = 60_000 + COUNT * 4000
    it(
      `${COUNT} generated resumes whole: credentials with their expiry, jobs with their dates, no code cut, no lone bullet`,
      async () => {
        const wrong: string[] = []
        for (const [index, resume] of typicalResumes(COUNT, 20261126).entries()) {
          const size = index % 2 === 0 ? 'letter' : 'a4'
          const density = (['normal', 'airy', 'dense'] as const)[index % 3] ?? 'normal'
          const fonts = await loadResumeFonts(resume, template)
          const layout = layOutResume(resume, { template: template.name, size, density }, template, fonts)
          const pdf = writePdf(layout, fonts, { today: null, attachment: null })
          for (const [reader, read] of Object.entries(READERS)) {
            const text = await read(pdf)
            const lost = checkReading(text, resume, layout).flatMap((check) =>
              check.lost.map((words) => `${check.label}: ${words}`),
            )
            for (const what of [...lost, ...apart(text, resume)]) wrong.push(`${index} ${reader}: ${what}`)
          }
        }
        expect(wrong).toEqual([])
      },
      long,
    )
  },
)

describe.each(TEMPLATES)('the bullets of $label', (template) => {
  it.each([undefined, 1] as const)(
    'stand so near their text that no reader parts them (fitted to %s)',
    async (fitTo) => {
      const resume = typicalResumes(20, 20261126).find(({ experience }) => experience.length > 4)
      if (!resume) throw new Error('no resume with bullets')
      const fonts = await loadResumeFonts(resume, template)
      const settings = { template: template.name, size: 'letter', density: 'dense', fitTo } as const
      const blocks = layOutResume(resume, settings, template, fonts).pages.flatMap((page) => page.blocks)
      const bullets = blocks.flatMap(({ tag, runs }) =>
        tag === 'li' && runs[0]?.text === '• ' ? [runs[0]] : [],
      )
      expect(bullets.length).toBeGreaterThan(3)
      for (const { font, sizePt, widthPt } of bullets)
        expect((widthPt - widthOf(fontOf(fonts, font), '•', sizePt)) / sizePt).toBeLessThan(0.66)
    },
  )
})

describe('the check itself', () => {
  const resume = typicalResumes(30, 20261126).find(
    ({ credentials, experience }) =>
      credentials.filter(({ status }) => status === 'held').length > 1 &&
      experience.length > 1 &&
      experience.some(({ bullets }) => bullets.some(({ text }) => text.includes('ICD-10-CM'))),
  )
  if (!resume) throw new Error('no resume to check with')
  const held = resume.credentials.filter(({ status }) => status === 'held')
  const whole = [
    ...held.map(({ number, expires }) => `No. ${number}, expires ${expires.slice(0, 4)}`),
    ...resume.experience.map(
      ({ employer, start, bullets }) =>
        `${employer} ${start.slice(0, 4)}\n${bullets.map(({ text }) => `• ${text}`).join('\n')}`,
    ),
  ].join('\n')
  const [first] = held
  const [job] = resume.experience

  it('is content with the words as they are', () => {
    expect(apart(whole, resume)).toEqual([])
  })

  it.each([
    ['expiries gathered in a column', whole.replace(`, expires ${first?.expires.slice(0, 4)}`, '')],
    ['dates gathered in a column', whole.replace(` ${job?.start.slice(0, 4)}`, '')],
    ['an eaten hyphen', whole.replace('ICD-10-CM', 'ICD-10CM')],
    ['a code cut at a line', whole.replace('ICD-10-CM', 'ICD-10-\nCM')],
    ['a bullet alone', `${whole}\n•\n`],
  ])('sees %s', (_, text) => {
    expect(apart(text, resume).length).toBeGreaterThan(0)
  })
})

/** What a reader of this text alone would take amiss, worked out from the resume and not from our layout. */
function apart(text: string, resume: Resume): readonly string[] {
  const flat = text.replace(/\s+/g, ' ')
  const wrong: string[] = []
  for (const { number, expires, status } of resume.credentials) {
    if (status !== 'held') continue
    const after = flat.slice(flat.indexOf(`No. ${number}`) + 4)
    const year = expires.slice(0, 4)
    const own = after.indexOf(year)
    const next = after.indexOf('No. ')
    if (own < 0 || (next >= 0 && next < own)) wrong.push(`${number} without its expiry ${year}`)
  }
  for (const job of resume.experience) {
    const at = flat.indexOf(job.employer)
    const others = resume.experience
      .map(({ employer }) => flat.indexOf(employer))
      .filter((place) => place > at)
    const entry = flat.slice(at, others.length > 0 ? Math.min(...others) : undefined)
    if (!entry.includes(job.start.slice(0, 4))) wrong.push(`${job.employer} without ${job.start}`)
  }
  for (const [code, pattern] of CODES) {
    const typed = count(JSON.stringify([resume.experience.map(({ bullets }) => bullets)]), code)
    if (count(flat, code) < typed) wrong.push(`${code}: ${count(flat, code)} of ${typed}`)
    const cut = flat.match(pattern)
    if (cut) wrong.push(`cut or glued: ${cut[0]}`)
  }
  const lone = text.match(/^[ \t]*•[ \t]*$/gm)
  if (lone) wrong.push(`${lone.length} bullets alone`)
  return wrong
}

const CODES: readonly (readonly [string, RegExp])[] = [
  ['ICD-10-CM', /ICD ?-? ?10 ?-? ?CM(?<!ICD-10-CM)/],
  ['ICD-10-PCS', /ICD ?-? ?10 ?-? ?PCS(?<!ICD-10-PCS)/],
  ['99202–99215', /99202 –|– 99215|9920299215/],
  ['CC/MCC', /CC \/|\/ MCC|CCMCC/],
  ['CO-97', /CO- 97|CO -97|CO97/],
]

function count(text: string, words: string): number {
  return text.split(words).length - 1
}
