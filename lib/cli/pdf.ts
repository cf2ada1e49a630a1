import type { FitReport } from '@/lib/pdf/fit'
import { layOutResume } from '@/lib/pdf/layout'
import type { LaidOutResume } from '@/lib/pdf/page'
import { type ReadBack, readBack } from '@/lib/pdf/read-back'
import { writePdf } from '@/lib/pdf/write'
import { resumeOn } from '@/lib/resume/credential-status'
import { toJsonResume } from '@/lib/resume/json-resume'
import { onlyShown } from '@/lib/resume/shown'
import { fileOptions } from './file-options'
import { writeTo } from './files'
import { loadResumeFonts } from './font-files'
import { readResumeFile } from './resume-file'

/**
 * `pdf RESUME.json -o OUT.pdf [--template NAME] [--page letter/a4] [--density airy/normal/dense] [--accent NAME]
 * [--fit 1/2] [--attach yes/no] [--today YYYY-MM-DD]`: writes the PDF and prints what came back when it was read.
 *
 * @returns 0 when the file was written and everything read back, 1 when the input is at fault or something was lost
 */
export async function run(args: readonly string[]): Promise<number> {
  const { input, output, template, settings, today } = fileOptions('pdf', args, ['fit', 'attach'])
  const read = await readResumeFile(input)
  if (!read.ok) {
    console.error(read.problem)
    return 1
  }
  const resume = read.value
  const printed = resumeOn(resume, today)
  const fonts = await loadResumeFonts(printed, template)
  const layout = layOutResume(printed, settings, template, fonts)
  const attachment = settings.attachDraft === false ? null : JSON.stringify(toJsonResume(onlyShown(resume)))
  const bytes = writePdf(layout, fonts, { today, attachment })
  const problem = await writeTo(output, bytes)
  if (problem !== null) {
    console.error(problem)
    return 1
  }
  const reading = await readBack(bytes, printed, layout)
  report(output, bytes.length, reading, layout)
  return reading.checks.every(({ found, of }) => found === of) ? 0 : 1
}

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
  if (outcome === 'too long')
    return `not fitted to ${pages}: the smallest readable setting takes ${fewestPages}`
  return `fitted to ${pages}: ${density}${smallerByPt > 0 ? `, letters smaller by ${smallerByPt} pt` : ''}`
}
