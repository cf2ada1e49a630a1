import { invariant } from '@/lib/base/invariant'
import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { readBack } from '@/lib/pdf/read-back'
import { writePdf } from '@/lib/pdf/write'
import { pageSettingsShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'
import { median } from './clock'
import { kilobytes, milliseconds, type Table } from './table'
import { RESUME, TODAY } from './texts'

/** Laying out, writing and reading back the two-page resume; what is laid out differs from time to time by one word. */
export async function measure(): Promise<readonly Table[]> {
  const settings = pageSettingsShape.parse({})
  const fonts = await loadFontsFromDisk(classic.fonts)
  const layout = layOutResume(RESUME, settings, classic, fonts)
  const attachment = JSON.stringify(toJsonResume(RESUME))
  const write = () =>
    writePdf(layOutResume(RESUME, settings, classic, fonts), fonts, { today: TODAY, attachment })
  const bytes = await write()
  const acts: readonly (readonly [string, () => unknown])[] = [
    [`lay out ${layout.pages.length} pages again`, () => layOutResume(RESUME, settings, classic, fonts)],
    [
      'lay them out after one changed word',
      changedWord((resume) => layOutResume(resume, settings, classic, fonts)),
    ],
    [`lay out and write the PDF, ${kilobytes(bytes.length)}`, write],
    ['read the PDF back', () => readBack(bytes, RESUME, layout)],
  ]
  const rows: (readonly string[])[] = []
  for (const [what, act] of acts) rows.push([what, milliseconds(await median(act))])
  return [{ title: 'PDF', columns: ['act', 'warm'], rows }]
}

/** An act on the resume with another word in the first bullet each time, as an edit leaves it. */
function changedWord(act: (resume: Resume) => unknown): () => unknown {
  let edit = 0
  const [job, ...jobs] = RESUME.experience
  const [bullet, ...bullets] = job?.bullets ?? []
  invariant(job && bullet, 'The resume of the benchmark has a job with a bullet.')
  return () => {
    edit += 1
    const changed = { ...bullet, text: bullet.text.replace(/(?<= )\S+/, `word${edit}`) }
    return act({ ...RESUME, experience: [{ ...job, bullets: [changed, ...bullets] }, ...jobs] })
  }
}
