import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { RESUME_FONTS_FOLDER } from '@/lib/cli/font-files'
import { pageSettingsShape } from '@/lib/resume/draft'
import { type Resume, resumeShape } from '@/lib/resume/schema'
import { onlyShown } from '@/lib/resume/shown'
import { answers } from '@/lib/worker/answers'
import { TEMPLATES } from '@/templates/find-template'

afterEach(() => vi.unstubAllGlobals())

const today = '2026-11-22'
const page = pageSettingsShape.parse({})

/** Every hidden or unfinished part names something that nothing else on the resume does. */
const resume: Resume = resumeShape.parse({
  contact: { name: 'Ottoline Marchbanks', email: 'o.marchbanks@example.com' },
  credentials: [
    { id: 'c1', acronym: 'CIRCC', name: 'Certified Interventional Radiology', status: 'held', hidden: true },
    { id: 'c2', acronym: 'CCS', name: 'Certified Coding Specialist', issuer: 'AHIMA', status: 'held' },
  ],
  experience: [
    {
      id: 'j1',
      title: 'Hidden Dermatology Coder',
      employer: 'Zephyrine Skin',
      start: '2024-01',
      current: true,
      hidden: true,
      bullets: [{ id: 'b1', text: 'Coded 31 Mohs cases a day in Athenahealth.' }],
    },
    {
      id: 'j2',
      title: 'Inpatient Coder',
      employer: 'Fernhollow Hospital',
      start: '2020-01',
      end: '2023-12',
      bullets: [
        { id: 'b2', text: 'Queried ___ providers about Podiatry notes.' },
        { id: 'b3', text: 'Coded 24 inpatient charts a day.' },
        { id: 'b4', text: 'Trained the team on Meditech.', hidden: true },
      ],
    },
  ],
  education: [
    { id: 'e1', credential: 'Bachelor of Arts', school: 'Quernstone College', hidden: true },
    { id: 'e2', credential: 'Associate of Science', school: 'Ridgemoor College' },
  ],
})
const SECRET =
  /CIRCC|Interventional|Dermatology|Zephyrine|Mohs|athena|Podiatry|___|Meditech|Quernstone|Bachelor/i
const SHOWN = [/CCS/, /Fernhollow/, /24 inpatient charts/, /Ridgemoor/]

describe('what is hidden or has a blank', () => {
  it.each(TEMPLATES.map(({ name }) => name))(
    'stands on no page of %s, what is shown does',
    async (template) => {
      serveFonts()
      const { pages } = await answers.layOut(resume, { ...page, template }, today)
      expectOnlyShown(
        pages.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs.map((run) => run.text))).join(''),
      )
    },
  )

  it('is in no PDF: not in its words, its name or its attachment', async () => {
    serveFonts()
    const { bytes, readBack, fileName } = await answers.makePdf(resume, page, today)
    expect(fileName).toBe('Ottoline-Marchbanks-CCS-Resume.pdf')
    expectOnlyShown(readBack.text)
    for (const check of readBack.checks) expect(check.lost, check.label).toEqual([])
    const read = await answers.readForeign(bytes)
    if (!read.ok) throw new Error(read.problem.code)
    expectOnlyShown(new TextDecoder().decode(read.value.reading.attachedResume ?? new Uint8Array()))
  })

  it('is in no Word file and in no text for forms', async () => {
    const files = unzipSync((await answers.makeDocx(resume, page, today)).bytes)
    expectOnlyShown(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
    expect(Object.values(files).filter((file) => SECRET.test(strFromU8(file)))).toEqual([])
    expectOnlyShown((await answers.makeText(resume, today)).text)
  })

  it('counts for nothing in a match: as if it were not there', async () => {
    const posting =
      'Coder\nRequired: CIRCC or CCS. Three years of dermatology coding. Bachelor’s degree. Athenahealth and Meditech. 30 charts a day.'
    const [matched, without] = await Promise.all(
      [resume, onlyShown(resume)].map((one) => answers.match(one, posting, today)),
    )
    if (!matched?.ok || !without?.ok) throw new Error('The posting is read.')
    expect(matched.value.report.fit.value).toBe(without.value.report.fit.value)
    expect(matched.value.report.findability.value).toBe(without.value.report.findability.value)
    expect(matched.value.report.knockouts.map(({ verdict }) => verdict)).toEqual(
      without.value.report.knockouts.map(({ verdict }) => verdict),
    )
    const evidence = matched.value.report.rows.flatMap((row) => row.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    expect(
      evidence.filter(({ field }) => /^experience\.0|^credentials\.0|^education\.0/.test(field)),
    ).toEqual([])
    expect(matched.value.findings.map(({ place }) => place.field).join()).not.toMatch(/experience\.0/)
  })
})

function expectOnlyShown(text: string) {
  for (const words of SHOWN) expect(text.replace(/<[^>]+>/g, '')).toMatch(words)
  expect(SECRET.exec(text)?.[0]).toBeUndefined()
}

/** Serves the fonts of this checkout where the site would. */
function serveFonts() {
  vi.stubGlobal('fetch', async (address: string) => {
    const name = address.replace('/fonts/resume/', '')
    return new Response(new Uint8Array(await readFile(join(RESUME_FONTS_FOLDER, name))))
  })
}
