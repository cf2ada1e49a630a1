import { resumeFileName } from '@/lib/export/file-name'
import { readBack } from '@/lib/pdf/read-back'
import { writePdf } from '@/lib/pdf/write'
import { resumeOn } from '@/lib/resume/credential-status'
import type { PageSettings } from '@/lib/resume/draft'
import { toJsonResume } from '@/lib/resume/json-resume'
import type { Resume } from '@/lib/resume/schema'
import { onlyShown } from '@/lib/resume/shown'
import { layOutWithFonts } from './lay-out'
import type { MadePdf } from './protocol'

/** Writes the PDF and reads it back. A module of its own, so that it is loaded when a file is first asked for. */
export async function makePdf(resume: Resume, page: PageSettings, today: string): Promise<MadePdf> {
  const printed = resumeOn(resume, today)
  const { layout, fonts } = await layOutWithFonts(printed, page)
  const attachment = page.attachDraft === false ? null : JSON.stringify(toJsonResume(onlyShown(resume)))
  const bytes = writePdf(layout, fonts, { today, attachment })
  return { bytes, fileName: resumeFileName(printed, 'pdf'), readBack: await readBack(bytes, printed, layout) }
}
