import { layOutResume } from '@/lib/pdf/layout'
import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { classic } from '@/templates/classic'
import { findTemplate } from '@/templates/find-template'
import { fetchFonts } from './fonts'

/** Lays a resume out. A template that this program does not know (a newer one chose it) gives way to the first. */
export async function layOutWithFonts(resume: Resume, page: PageSettings) {
  const template = findTemplate(page.template) ?? classic
  const fonts = await fetchFonts(resume, template)
  return { layout: layOutResume(resume, page, template, fonts), fonts }
}
