import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { cleanText } from './clean-text'
import { acronymsAfterName } from './compose-credentials'
import { composeHead } from './compose-head'
import { composeSections } from './compose-sections'
import { piece } from './content'
import { flowRows } from './flow'
import { type FontLibrary, fontOf } from './fonts'
import { lineOf, setPieces } from './lines'
import { missingIn } from './measure'
import type { LaidOutPage, LaidOutResume, PlacedBlock } from './page'
import { paginate } from './paginate'
import { paperOf, sideMarginPt } from './paper'
import { type Frame, placeLine, placeRows } from './place'
import { atDensity, type Template } from './template'

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
  const frame = { leftPt, measurePt }
  const pages = starts.map((start, index): LaidOutPage => {
    const onPage = rows.slice(start, starts[index + 1])
    if (index === 0) return { blocks: placeRows(onPage, { ...frame, topPt }, fonts) }
    const running = runningHead(resume, index + 1, settings, template, { ...frame, topPt: 0 }, fonts)
    return { blocks: [running, ...placeRows(onPage, { ...frame, topPt: laterTopPt }, fonts)] }
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

/** After three credentials the running head stops being short. */
const MOST_IN_RUNNING_HEAD = 3

function runningHead(
  resume: Resume,
  pageNumber: number,
  settings: PageSettings,
  template: Template,
  frame: Frame,
  fonts: FontLibrary,
): PlacedBlock {
  const style = template.styles.runningHead
  const acronyms = acronymsAfterName(resume.credentials).slice(0, MOST_IN_RUNNING_HEAD)
  const name = [cleanText(resume.contact.name), ...acronyms].filter((word) => word !== '').join(', ')
  const words = [shortened(name), `page ${pageNumber}`].filter((part) => part !== '').join(' · ')
  const set = setPieces([piece(words)], style, fonts)
  const leadingPt = atDensity(style.leadingPt, settings.density)
  const line = lineOf(set, { start: 0, end: words.length }, null, 0, leadingPt, fonts)
  const runs = placeLine(line, style.align, template.runningHead.offsetPt, frame, fonts)
  return { id: `running-head.${pageNumber}`, tag: 'artifact', field: null, runs, rules: [] }
}

/** A running head stays on one line: a name that could not is shortened there, and only there. */
function shortened(name: string): string {
  const letters = [...name]
  return letters.length <= MOST_LETTERS
    ? name
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`
}

/** At 9 pt, 70 of even the widest capitals stay within the measure of every template. */
const MOST_LETTERS = 70

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
