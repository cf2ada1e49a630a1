import { makePlainText } from '@/lib/export/plain-text'
import { resumeOn } from '@/lib/resume/credential-status'
import { dayOf } from './day'
import { writeTo } from './files'
import { readResumeFile } from './resume-file'
import { parseArguments, UsageError } from './usage'

/**
 * `text RESUME.json [-o OUT.txt] [--today YYYY-MM-DD]`: the resume as text for the fields of application forms, on
 * standard output unless a file is named.
 *
 * @returns 0 when the text was written, 1 when the input is at fault
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, {
    output: { type: 'string', short: 'o' },
    today: { type: 'string' },
  })
  const [input, ...others] = positionals
  if (input === undefined || others.length > 0) throw new UsageError('text takes one RESUME.json.')
  const today = dayOf(values.today)
  const read = await readResumeFile(input)
  if (!read.ok) {
    console.error(read.problem)
    return 1
  }
  const text = makePlainText(resumeOn(read.value, today))
  if (values.output === undefined) {
    process.stdout.write(text)
    return 0
  }
  const problem = await writeTo(values.output, text)
  if (problem !== null) console.error(problem)
  return problem === null ? 0 : 1
}
