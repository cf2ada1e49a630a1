import { loadFontsFromDisk } from '@/lib/cli/font-files'
import { layOutResume } from '@/lib/pdf/layout'
import { readBack } from '@/lib/pdf/read-back'
import { writePdf } from '@/lib/pdf/write'
import { pageSettingsShape } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import { classic } from '@/templates/classic'
import { median } from './clock'
import { kilobytes, milliseconds, type Table } from './table'
import { RESUME, TODAY } from './texts'

/** Laying out, writing and reading back the two-page resume. */
export async function measure(): Promise<readonly Table[]> {
  const settings = pageSettingsShape.parse({})
  const fonts = await loadFontsFromDisk(classic.fonts)
  const layout = layOutResume(RESUME, settings, classic, fonts)
  const attachment = JSON.stringify(toJsonResume(RESUME))
  const write = () =>
    writePdf(layOutResume(RESUME, settings, classic, fonts), fonts, { today: TODAY, attachment })
  const bytes = await write()
  const acts: readonly (readonly [string, () => unknown])[] = [
    [`lay out ${layout.pages.length} pages`, () => layOutResume(RESUME, settings, classic, fonts)],
    [`lay out and write the PDF, ${kilobytes(bytes.length)}`, write],
    ['read the PDF back', () => readBack(bytes, RESUME, layout)],
  ]
  const rows: (readonly string[])[] = []
  for (const [what, act] of acts) rows.push([what, milliseconds(await median(act))])
  return [{ title: 'PDF', columns: ['act', 'warm'], rows }]
}
