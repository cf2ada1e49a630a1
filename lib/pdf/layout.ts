import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { composeHead } from './compose-head'
import { composeSections } from './compose-sections'
import { dressTemplate } from './dress-template'
import { fitToPages, type Setting } from './fit'
import { flowRows, type Row } from './flow'
import type { FontLibrary } from './fonts'
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
 * nothing is cut off. The density is taken as it is set, unless the settings ask to fit a number of pages.
 *
 * @param fonts must hold all that the template names; those of `standInsFor` too, or their characters are missing
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
  const column = { leftPt, measurePt: Math.round((paper.widthPt - 2 * leftPt) * 1000) / 1000 }
  const head = composeHead(resume, template.voice)
  const sections = composeSections(resume, template)
  const pageHeightPt = paper.heightPt - laterTopPt - bottomPt

  const set = ({ density, smallerByPt }: Setting): readonly (readonly Row[])[] => {
    const dressed = dressTemplate(template, settings.accent, smallerByPt)
    const { measurePt } = column
    const rows = flowRows(head, sections, { template: dressed, density, measurePt, pageHeightPt, fonts })
    const starts = paginate(rows, paper.heightPt - topPt - bottomPt, pageHeightPt)
    return starts.map((start, index) => rows.slice(start, starts[index + 1]))
  }
  const most = template.styles.bullet.sizePt - template.smallestBodyPt
  const fit = settings.fitTo
    ? fitToPages(settings.fitTo, settings.density, most, (setting) => set(setting).length)
    : null
  const setting = fit ?? { density: settings.density, smallerByPt: 0 }
  const dressed = dressTemplate(template, settings.accent, setting.smallerByPt)

  const pages = set(setting)
  const name = cleanText(resume.contact.name)
  return {
    title: name === '' ? 'Resume' : `${name} – resume`,
    author: name,
    language: 'en-US',
    widthPt: paper.widthPt,
    heightPt: paper.heightPt,
    pages: pages.map((rows, index): LaidOutPage => {
      if (index === 0) return { blocks: placeRows(rows, { ...column, topPt }, fonts) }
      const running = runningHead(resume, index + 1, setting.density, dressed, column, fonts)
      return { blocks: [running, ...placeRows(rows, { ...column, topPt: laterTopPt }, fonts)] }
    }),
    missing: missingByField(pages.flat()),
    fit,
  }
}

function missingByField(rows: readonly Row[]): LaidOutResume['missing'] {
  const byField = new Map<string, Set<string>>()
  for (const { block, line } of rows) {
    if (!line || line.missing.length === 0 || !block || block.field === null) continue
    const known = byField.get(block.field) ?? new Set<string>()
    for (const character of line.missing) known.add(character)
    byField.set(block.field, known)
  }
  return [...byField].map(([field, characters]) => ({ field, characters: [...characters] }))
}
