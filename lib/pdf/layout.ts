import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { composeHead } from './compose-head'
import { composeSections } from './compose-sections'
import { flowRows } from './flow'
import { type FontLibrary, fontOf } from './fonts'
import { missingIn } from './measure'
import type { LaidOutPage, LaidOutResume } from './page'
import { paginate } from './paginate'
import { paperOf, sideMarginPt } from './paper'
import { placeRows } from './place'
import { runningHead } from './running-head'
import type { Template } from './template'

/**
 * Lays a resume out: every word with its place on its page, as the screen shows it and the PDF holds it.
 *
 * Pure: the same resume, settings, template and fonts give the same boxes. Content of any length finds its pages;
 * nothing is cut off. The density is taken as it is set: changing it to save a page is the person's choice.
 *
 * @param fonts must hold all that the template names
 */
export function layOutResume(
  resume: Resume,
  settings: PageSettings,
  template: Template,
  fonts: FontLibrary,
): LaidOutResume {
  const paper = paperOf(settings.size)
  const { topPt, laterTopPt, bottomPt, sidePt } = template.margins
  const leftPt = sideMarginPt(settings.size, sidePt)
  const measurePt = Math.round((paper.widthPt - 2 * leftPt) * 1000) / 1000
  const laterHeightPt = paper.heightPt - laterTopPt - bottomPt
  const rows = flowRows(composeHead(resume), composeSections(resume, template), {
    template,
    density: settings.density,
    measurePt,
    pageHeightPt: laterHeightPt,
    fonts,
  })
  const starts = paginate(rows, paper.heightPt - topPt - bottomPt, laterHeightPt)
  const column = { leftPt, measurePt }
  const pages = starts.map((start, index): LaidOutPage => {
    const onPage = rows.slice(start, starts[index + 1])
    if (index === 0) return { blocks: placeRows(onPage, { ...column, topPt }, fonts) }
    const running = runningHead(resume, index + 1, settings.density, template, column, fonts)
    return { blocks: [running, ...placeRows(onPage, { ...column, topPt: laterTopPt }, fonts)] }
  })
  const name = cleanText(resume.contact.name)
  return {
    title: name === '' ? 'Resume' : `${name} – resume`,
    author: name,
    language: 'en-US',
    widthPt: paper.widthPt,
    heightPt: paper.heightPt,
    pages,
    missing: missingByField(pages, fonts),
  }
}

function missingByField(pages: readonly LaidOutPage[], fonts: FontLibrary): LaidOutResume['missing'] {
  const byField = new Map<string, Set<string>>()
  for (const block of pages.flatMap((page) => page.blocks)) {
    if (block.field === null) continue
    for (const run of block.runs) {
      for (const character of missingIn(fontOf(fonts, run.font), run.text)) {
        const known = byField.get(block.field) ?? new Set<string>()
        byField.set(block.field, known.add(character))
      }
    }
  }
  return [...byField].map(([field, characters]) => ({ field, characters: [...characters] }))
}
