import { makeDocx } from '@/lib/export/docx'
import { resumeOn } from '@/lib/resume/credential-status'
import { fileOptions } from './file-options'
import { writeTo } from './files'
import { readResumeFile } from './resume-file'

/**
 * `docx RESUME.json -o OUT.docx [--template NAME] [--page letter/a4] [--density airy/normal/dense] [--today YYYY-MM-DD]`:
 * writes the Word file.
 *
 * @returns 0 when the file was written, 1 when the input is at fault
 */
export async function run(args: readonly string[]): Promise<number> {
  const { input, output, template, settings, today } = fileOptions('docx', args)
  const read = await readResumeFile(input)
  if (!read.ok) {
    console.error(read.problem)
    return 1
  }
  const bytes = await makeDocx(resumeOn(read.value, today), settings, template, today)
  const problem = await writeTo(output, bytes)
  if (problem === null) console.log(`${output}: ${bytes.length} bytes`)
  else console.error(problem)
  return problem === null ? 0 : 1
}
