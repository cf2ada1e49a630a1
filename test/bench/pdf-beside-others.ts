import { loadFontsFromDisk } from '@/lib/cli/font-files'
import type { FontLibrary } from '@/lib/pdf/fonts'
import { layOutResume } from '@/lib/pdf/layout'
import { writePdf } from '@/lib/pdf/write'
import { pageSettingsShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'
import { cpuMedians } from './cpu-clock'
import { drawnWords } from './drawn-words'
import { firstsOfProcesses, nodeAlone } from './first-of-process'
import { writeWithPlainPdfLib } from './plain-pdf-lib'
import { registerFonts, writeWithReactPdf } from './react-pdf'
import { kilobytes, milliseconds, type Table } from './table'
import { RESUME, TODAY } from './texts'

const OURS = 'ours: laid out, kerned, tagged, fonts embedded, resume attached'
const NEW_LETTERS = 'the same, with letters that were not in use before'
const REACT_PDF = '@react-pdf/renderer: laid out, fonts embedded, untagged'
const FLOOR = 'pdf-lib: broken greedily, Helvetica not embedded, untagged'
const SETTINGS = pageSettingsShape.parse({})

/** Our PDF beside React-PDF and plain pdf-lib drawing the same words, and what our own costs by length. */
export async function measure(): Promise<readonly Table[]> {
  registerFonts()
  const fonts = await loadFontsFromDisk(classic.fonts)
  return [await besideOthers(fonts), await byLength(fonts)]
}

async function besideOthers(fonts: FontLibrary): Promise<Table> {
  const warm = await cpuMedians((round) => actsOn(edited(RESUME, ` Round ${round}.`), round, fonts))
  const acts = actsOn(RESUME, 0, fonts)
  const words = drawnWords(layOutResume(RESUME, SETTINGS, classic, fonts))
  const firsts = await firstsOfProcesses({ 'first-pdf.ts': RESUME, 'first-react-pdf.ts': words })
  const first = new Map([
    [OURS, firsts.get('first-pdf.ts')],
    [REACT_PDF, firsts.get('first-react-pdf.ts')],
  ])
  const rows: (readonly string[])[] = []
  for (const [name, write] of Object.entries(acts))
    rows.push([
      name,
      kilobytes((await write()).length),
      milliseconds(warm.get(name) ?? 0),
      share(warm.get(OURS), warm.get(name)),
      first.has(name) ? milliseconds(first.get(name) ?? 0) : '',
      share(first.get(OURS), first.get(name)),
    ])
  return {
    title: 'Write a two-page resume, beside others that draw the same words',
    columns: ['program', 'size', 'warm', 'ours to it', 'first of a process', 'ours to it'],
    rows,
    note: `Processor time. Warm: medians of 30, each of a resume edited anew. First: medians of 9 processes in turns, from bundled code, with the loading and Node itself, which alone takes ${milliseconds(nodeAlone())}.`,
  }
}

function actsOn(resume: Resume, round: number, fonts: FontLibrary) {
  const words = drawnWords(layOutResume(resume, SETTINGS, classic, fonts))
  const newLetters = edited(resume, ` ${String.fromCodePoint(0x400 + (round % 80))}`)
  return {
    [OURS]: () => write(resume, fonts),
    [NEW_LETTERS]: () => write(newLetters, fonts),
    [REACT_PDF]: () => writeWithReactPdf(words),
    [FLOOR]: () => writeWithPlainPdfLib(words),
  }
}

/** The same with a few words more in every bullet, as a person who types would leave it. */
function edited(resume: Resume, words: string): Resume {
  const longer = (text: string) => text + words
  return {
    ...resume,
    summary: longer(resume.summary),
    experience: resume.experience.map((job) => ({
      ...job,
      bullets: job.bullets.map((bullet) => ({ ...bullet, text: longer(bullet.text) })),
    })),
  }
}

function write(resume: Resume, fonts: FontLibrary): Uint8Array {
  const layout = layOutResume(resume, SETTINGS, classic, fonts)
  return writePdf(layout, fonts, { today: TODAY, attachment: JSON.stringify(toJsonResume(resume)) })
}

/** How often the jobs of the sample stand in each: one page to more than forty. */
const COPIES = [0, 1, 3, 6, 12, 24, 49]

async function byLength(fonts: FontLibrary): Promise<Table> {
  const pagesOf = (resume: Resume) => layOutResume(resume, SETTINGS, classic, fonts).pages.length
  const rows: (readonly string[])[] = []
  for (const resume of COPIES.map(ofLength)) {
    const act = (round: number) => ({ ours: () => write(edited(resume, ` Round ${round}.`), fonts) })
    const cost = await cpuMedians(act, { warmUps: 5, runs: 15 })
    const pages = pagesOf(edited(resume, ' Round 10.'))
    const ms = cost.get('ours') ?? 0
    rows.push([String(pages), milliseconds(ms), milliseconds(ms / pages)])
  }
  return {
    title: 'Write a longer resume',
    columns: ['pages', 'warm', 'a page'],
    rows,
    note: 'Each of a resume edited anew in every bullet.',
  }
}

/** The jobs so many times over, each with words of its own, so that nothing is remembered from one to the next. */
function ofLength(copies: number): Resume {
  const experience = Array.from({ length: copies }, (_, copy) =>
    RESUME.experience.map((job) => ({
      ...job,
      id: `${copy} ${job.id}`,
      bullets: job.bullets.map((bullet) => ({ ...bullet, text: `${bullet.text} ${copy}` })),
    })),
  ).flat()
  return { ...RESUME, experience }
}

function share(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || theirs === undefined ? '' : (ours / theirs).toFixed(3)
}
