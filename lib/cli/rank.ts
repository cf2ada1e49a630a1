import { once } from 'node:events'
import { compareSummaries } from '@/lib/tally/rank-order'
import { Best } from './best'
import { dayOf } from './day'
import { postingsOf } from './postings-of'
import { type Ranked, rankPosting } from './ranked'
import { readResumeFile } from './resume-file'
import { parseArguments, UsageError } from './usage'

/**
 * `rank RESUME.json [POSTINGS.jsonl/DIR] [--today YYYY-MM-DD] [--top N]`: holds a resume against any number of postings and
 * prints one JSON object a line, in the order of the input or the best N at the end, by knock-outs and then by Fit.
 *
 * POSTINGS is a file with one `{"id": …, "text": …}` a line or a folder of text files; without it, or with `-`, the
 * lines come from standard input. One posting is in memory at a time. What cannot be read has a line with a `problem`
 * and does not stop the rest.
 *
 * @returns 0 when the input was read to its end, 1 when the resume or the input as a whole is at fault
 */
export async function run(args: readonly string[]): Promise<number> {
  const { resumePath, postingsPath, top, today } = optionsOf(args)
  const resume = await readResumeFile(resumePath)
  if (!resume.ok) return blamed(resume.problem)
  const postings = await postingsOf(postingsPath)
  if (!postings.ok) return blamed(postings.problem)
  const best = top === null ? null : new Best<Numbered>(top, compareNumbered)
  const count = { read: 0, problems: 0 }
  const start = process.cpuUsage()
  for await (const { line, posting } of postings.value) {
    const ranked = posting.ok ? rankPosting(posting.value, resume.value, today) : posting
    if (!ranked.ok) {
      count.problems += 1
      await print({ line, ...(posting.ok ? { id: posting.value.id } : {}), problem: ranked.problem })
    } else {
      count.read += 1
      if (best) best.add({ line, ranked: ranked.value })
      else await print(ranked.value)
    }
  }
  for (const { ranked } of best?.inOrder() ?? []) await print(ranked)
  console.error(rateOf(count, process.cpuUsage(start)))
  return 0
}

type Numbered = { readonly line: number; readonly ranked: Ranked }

/** Of two alike, the one that came first. */
function compareNumbered(a: Numbered, b: Numbered): number {
  return compareSummaries(a.ranked, b.ranked) || a.line - b.line
}

function optionsOf(args: readonly string[]) {
  const { values, positionals } = parseArguments(args, {
    today: { type: 'string' },
    top: { type: 'string' },
  })
  const [resumePath, postingsPath = '-', ...others] = positionals
  if (resumePath === undefined || others.length > 0)
    throw new UsageError('rank needs one resume and at most one file or folder of postings.')
  if (values.top !== undefined && !/^[1-9]\d{0,6}$/.test(values.top))
    throw new UsageError('--top is a number of postings, from 1 up.')
  const top = values.top === undefined ? null : Number(values.top)
  return { resumePath, postingsPath, top, today: dayOf(values.today) }
}

/** Waits where the reader of the output is slower than we are. */
async function print(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain')
}

/** The work of one core: time in which the process waited for its input or for other processes is not counted. */
function rateOf(count: { read: number; problems: number }, { user, system }: NodeJS.CpuUsage): string {
  const seconds = (user + system) / 1_000_000
  const all = count.read + count.problems
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  return `${all} postings, ${count.problems} of them not read. ${seconds.toFixed(1)} seconds of one core, ${Math.round(all / seconds)} postings a second, at most ${megabytes} MB of memory.`
}

function blamed(problem: string): number {
  console.error(problem)
  return 1
}
