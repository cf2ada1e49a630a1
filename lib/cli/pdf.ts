import { writeFile } from 'node:fs/promises'
import type { FitReport } from '@/lib/pdf/fit'
import { layOutResume } from '@/lib/pdf/layout'
import type { LaidOutResume } from '@/lib/pdf/page'
import { type ReadBack, readBack } from '@/lib/pdf/read-back'
import type { Template } from '@/lib/pdf/template'
import { writePdf } from '@/lib/pdf/write'
import { ACCENTS, findAccent } from '@/lib/resume/accents'
import { resumeOn } from '@/lib/resume/credential-status'
import { type PageSettings, pageSettingsShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { findTemplate, TEMPLATES } from '@/templates/find-template'
import { dayOf } from './day'
import { blame, reasonOf } from './files'
import { loadResumeFonts } from './font-files'
import { readResumeFile } from './resume-file'
import { parseArguments, UsageError } from './usage'

/**
 * `pdf RESUME.json -o OUT.pdf [--template NAME] [--page letter/a4] [--density airy/normal/dense] [--accent NAME]
 * [--fit 1/2] [--today YYYY-MM-DD]`: writes the PDF and prints what came back when it was read.
 *
 * @returns 0 when the file was written and everything read back, 1 when the input is at fault or something was lost
 */
export async function run(args: readonly string[]): Promise<number> {
  const { input, output, template, settings, today } = optionsOf(args)
  const read = await readResumeFile(input)
  if (!read.ok) {
    console.error(read.problem)
    return 1
  }
  const resume = read.value
  const printed = resumeOn(resume, today)
  const fonts = await loadResumeFonts(printed, template)
  const layout = layOutResume(printed, settings, template, fonts)
  const attachment = JSON.stringify(toJsonResume(resume))
  const bytes = await writePdf(layout, fonts, { today, attachment })
  try {
    await writeFile(output, bytes)
  } catch (problem) {
    console.error(blame(output, `it could not be written: ${reasonOf(problem)}`).problem)
    return 1
  }
  const reading = await readBack(bytes, printed, layout)
  report(output, bytes.length, reading, layout)
  return reading.checks.every(({ found, of }) => found === of) ? 0 : 1
}

type Options = {
  readonly input: string
  readonly output: string
  readonly template: Template
  readonly settings: PageSettings
  readonly today: string
}

function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parseArguments(args, OPTIONS)
  const [input, ...others] = positionals
  if (input === undefined || others.length > 0) throw new UsageError('pdf takes one RESUME.json.')
  if (values.output === undefined) throw new UsageError('pdf needs -o OUT.pdf.')
  const template = values.template === undefined ? TEMPLATES[0] : findTemplate(values.template)
  if (!template) throw new UsageError(`--template is ${TEMPLATES.map(({ name }) => name).join(' or ')}.`)
  const settings = pageSettingsShape.safeParse({
    template: template.name,
    size: values.page,
    density: values.density,
    accent: values.accent,
    fitTo: values.fit === undefined ? undefined : Number(values.fit),
  })
  if (!settings.success)
    throw new UsageError('--page is letter or a4; --density is airy, normal or dense; --fit is 1 or 2.')
  if (values.accent !== undefined && findAccent(values.accent) === null)
    throw new UsageError(`--accent is ${ACCENTS.map(({ name }) => name).join(' or ')}.`)
  return { input, output: values.output, template, settings: settings.data, today: dayOf(values.today) }
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  template: { type: 'string' },
  page: { type: 'string' },
  density: { type: 'string' },
  accent: { type: 'string' },
  fit: { type: 'string' },
  today: { type: 'string' },
} as const

function report(output: string, byteCount: number, reading: ReadBack, layout: LaidOutResume): void {
  console.log(
    `${output}: ${reading.pageCount} ${reading.pageCount === 1 ? 'page' : 'pages'}, ${byteCount} bytes`,
  )
  if (layout.fit) console.log(fitted(layout.fit))
  for (const { label, found, of, lost } of reading.checks) {
    console.log(`${label}: ${found} of ${of}`)
    for (const words of lost) console.log(`  not read back: ${words}`)
  }
  for (const { field, characters } of layout.missing)
    console.error(`${field}: the font has no ${characters.join(' ')}; a box stands in its place.`)
}

function fitted({ fitTo, outcome, density, smallerByPt, fewestPages }: FitReport): string {
  const pages = fitTo === 1 ? 'one page' : 'two pages'
  if (outcome === 'too long') return `not fitted to ${pages}: the smallest readable setting takes ${fewestPages}`
  return `fitted to ${pages}: ${density}${smallerByPt > 0 ? `, letters smaller by ${smallerByPt} pt` : ''}`
}
