import { makeDocx } from '@/lib/export/docx'
import { resumeFileName } from '@/lib/export/file-name'
import { makePlainText } from '@/lib/export/plain-text'
import { resumeOn } from '@/lib/resume/credential-status'
import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'
import { findTemplate } from '@/templates/find-template'
import type { MadeFile, MadeText } from './protocol'

/** Writes the Word file. This module and the docx package are loaded when one is first asked for. */
export async function makeDocxFile(resume: Resume, page: PageSettings, today: string): Promise<MadeFile> {
  const printed = resumeOn(resume, today)
  const bytes = await makeDocx(printed, page, findTemplate(page.template) ?? classic, today)
  return { bytes, fileName: resumeFileName(printed, 'docx') }
}

/** Writes the text for application forms. */
export async function makeTextFile(resume: Resume, today: string): Promise<MadeText> {
  const printed = resumeOn(resume, today)
  return { text: makePlainText(printed), fileName: resumeFileName(printed, 'txt') }
}
