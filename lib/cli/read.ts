import { ok, type Result } from '@/lib/base/result'
import type { Posting } from '@/lib/posting/posting'
import { type FileProblem, listFiles, nameOf } from './files'
import { readPostingFile } from './posting-file'
import { parseArguments, UsageError } from './usage'

/**
 * `read FILE…` or `read DIR`: prints each posting as one line of JSON, in the order given.
 *
 * A file that cannot be read has one sentence on standard error; the others are printed all the same.
 *
 * @returns 0 when all were read, 1 when one was not
 */
export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArguments(args, {})
  if (positionals.length === 0) throw new UsageError('read needs at least one file or folder.')
  let code = 0
  for (const path of await listFiles(positionals)) {
    const line = path.ok ? await lineOf(path.value) : path
    if (line.ok) process.stdout.write(`${line.value}\n`)
    else {
      code = 1
      console.error(line.problem)
    }
  }
  return code
}

async function lineOf(path: string): Promise<Result<string, FileProblem>> {
  const posting = await readPostingFile(path)
  return posting.ok ? ok(JSON.stringify(toPublic(nameOf(path), posting.value))) : posting
}

/** The reading in the public format: what is asked for, without the places in the text. */
function toPublic(id: string, posting: Posting) {
  return {
    id,
    domain: posting.domain,
    title: posting.title?.text ?? null,
    requirements: posting.requirements.map(({ anyOf, level }) => ({ anyOf, level })),
    excluded: posting.excluded.map(({ conceptId }) => conceptId),
    experience: distinctYears(posting),
    education: posting.education && { min: posting.education.min, level: posting.education.level },
  }
}

/** The same number at the same level is written once, whatever it is of. */
function distinctYears({ experience }: Posting) {
  return experience
    .map(({ years, level }) => ({ years, level }))
    .filter(
      (one, i, all) => all.findIndex(({ years, level }) => years === one.years && level === one.level) === i,
    )
}
