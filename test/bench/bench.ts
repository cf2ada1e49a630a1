/**
 * `npm run bench`: what the main acts cost on this machine, in one run. Times are medians of warm runs; on a shared
 * machine compare them with one another, not with another day's. The bytes need a built site (`npm start`).
 */
import { existsSync } from 'node:fs'
import { invariant } from '@/lib/base/invariant'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { matchPosting } from '@/lib/match/match-posting'
import { layOutResume } from '@/lib/pdf/layout'
import { readBack } from '@/lib/pdf/read-back'
import { writePdf } from '@/lib/pdf/write'
import { readPosting } from '@/lib/posting/read-posting'
import { pageSettingsShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { SAMPLES } from '@/lib/resume/sample'
import { classic } from '@/templates/classic'
import { firstScreenBytes } from './first-screen-bytes'

const TODAY = '2026-11-22'
const WARM_UPS = 5
const RUNS = 30

const sample = SAMPLES.find(({ posting }) => posting !== null)
invariant(sample?.posting, 'One sample has a posting.')
const { resume, posting } = { resume: sample.resume, posting: sample.posting.text }

const cold = await time(() => readPosting(posting))
const read = readPosting(posting)
invariant(read.ok, 'The posting of the sample can be read.')
const settings = pageSettingsShape.parse({})
const fonts = await loadFontsFromDisk(classic.fonts)
const layout = layOutResume(resume, settings, classic, fonts)
const attachment = JSON.stringify(toJsonResume(resume))
const write = () =>
  writePdf(layOutResume(resume, settings, classic, fonts), fonts, { today: TODAY, attachment })
const bytes = await write()
const long = `${posting}\n`.repeat(Math.ceil(200_000 / posting.length))

const rows = [
  ['read the first posting of a process (builds the lexicon)', cold],
  [`read one posting of ${kilobytes(posting.length)}`, await median(() => readPosting(posting))],
  [`read ${kilobytes(long.length)} of posting`, await median(() => readPosting(long), 3)],
  ['match a two-page resume with it', await median(() => matchPosting(resume, read.value, TODAY))],
  [
    `lay out ${layout.pages.length} pages`,
    await median(() => layOutResume(resume, settings, classic, fonts)),
  ],
  [`lay out and write the PDF (${kilobytes(bytes.length)})`, await median(write)],
  ['read the PDF back', await median(() => readBack(bytes, resume, layout))],
] as const
for (const [what, ms] of rows) console.log(`${ms.toFixed(1).padStart(8)} ms  ${what}`)

if (existsSync('out/index.html')) {
  const { html, script, style } = firstScreenBytes('out')
  console.log(
    `\nFirst screen, brotli: ${kilobytes(script)} of script, ${kilobytes(style)} of style, ${kilobytes(html)} of HTML`,
  )
} else console.log('\nThe first screen is not measured: npm start builds it.')

async function median(act: () => unknown, runs = RUNS): Promise<number> {
  for (let run = 0; run < Math.min(WARM_UPS, runs); run += 1) await act()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await time(act))
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

async function time(act: () => unknown): Promise<number> {
  const start = performance.now()
  await act()
  return performance.now() - start
}

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(1)} KB`
}
