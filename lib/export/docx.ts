import type { IParagraphOptions, ISectionOptions, ParagraphChild } from 'docx'
import { composeHead } from '@/lib/pdf/compose-head'
import { composeSections } from '@/lib/pdf/compose-sections'
import type { ComposedSection, ContentBlock } from '@/lib/pdf/content'
import { dressTemplate } from '@/lib/pdf/dress-template'
import { paperOf, sideMarginPt } from '@/lib/pdf/paper'
import type { Template } from '@/lib/pdf/template'
import type { PageSettings } from '@/lib/resume/draft'
import type { Resume } from '@/lib/resume/schema'
import { settled } from './docx-settled'
import { BULLETS, bulletLevel, docxStyles, runLook, styleIdOf, twips } from './docx-styles'

/**
 * The resume as a Word file: the words and the look of the template, in real heading and list styles, without tables,
 * text boxes, headers or footers, so that every applicant tracking system and every screen reader finds its way.
 *
 * The docx package is loaded at the first call. The same input gives the same bytes.
 *
 * @param resume as it stands on the day: see `resumeOn`
 * @param today YYYY-MM-DD, for the file's own date; null for the first day of 2000
 */
export async function makeDocx(
  resume: Resume,
  settings: PageSettings,
  template: Template,
  today: string | null,
): Promise<Uint8Array> {
  const docx = await import('docx')
  const { name, credentials, headline, contact } = composeHead(resume, template.voice)
  const sections = composeSections(resume, template)
  const dressed = dressTemplate(template, settings.accent, 0)
  const blocks: readonly ContentBlock[] = [
    ...[name, credentials, headline, contact].filter((block) => block !== null),
    ...sections.flatMap(({ heading, entries }) => [
      ...(heading ? [heading] : []),
      ...entries.flatMap(({ head, list }) => [...head, ...list]),
    ]),
  ]
  const leading = leadingBlocks(sections)
  const title = name ? `${textOf(name)} – resume` : 'Resume'
  const file = new docx.Document({
    title,
    creator: name ? textOf(name) : '',
    lastModifiedBy: name ? textOf(name) : '',
    description: 'Resume',
    styles: docxStyles(dressed, settings.density),
    numbering: { config: [{ reference: BULLETS, levels: [bulletLevel(dressed)] }] },
    sections: [
      {
        properties: pageOf(settings, template),
        children: blocks.map(
          (block) => new docx.Paragraph(paragraphOf(block, leading.has(block), dressed, docx)),
        ),
      },
    ],
  })
  return settled(await docx.Packer.pack(file, 'uint8array'), today ?? '2000-01-01')
}

type Docx = typeof import('docx')

/**
 * What must not stand last on a page: headings, all lines of a head that another line or a list follows, and one item of
 * a list by itself.
 *
 * LibreOffice passes it over between its 25th paragraph and the next: it begins with so many on a page, and asks what
 * belongs together only of what it moves.
 */
function leadingBlocks(sections: readonly ComposedSection[]): ReadonlySet<ContentBlock> {
  return new Set(
    sections.flatMap(({ heading, entries }) => [
      ...(heading ? [heading] : []),
      ...entries.flatMap(({ head, list }) => (list.length > 0 ? head : head.slice(0, -1))),
      ...entries.flatMap(({ list }) =>
        list.filter(
          ({ tag }, index) =>
            tag === 'li' && index < list.length - 1 && (index === 0 || index === list.length - 2),
        ),
      ),
    ]),
  )
}

function paragraphOf(
  block: ContentBlock,
  keepNext: boolean,
  template: Template,
  docx: Docx,
): IParagraphOptions {
  const children = block.pieces.map(({ text, face, href }): ParagraphChild => {
    const run = new docx.TextRun({ text, ...runLook(block, template, face) })
    return href === null ? run : new docx.ExternalHyperlink({ link: href, children: [run] })
  })
  return {
    style: styleIdOf(block),
    children,
    keepLines: true,
    ...(keepNext && { keepNext }),
    ...(block.tag === 'li' ? { numbering: { reference: BULLETS, level: 0 } } : {}),
  }
}

function pageOf({ size }: PageSettings, { margins }: Template): ISectionOptions['properties'] {
  const paper = paperOf(size)
  const side = twips(sideMarginPt(size, margins.sidePt))
  return {
    page: {
      size: { width: twips(paper.widthPt), height: twips(paper.heightPt) },
      margin: { top: twips(margins.topPt), bottom: twips(margins.bottomPt), left: side, right: side },
    },
  }
}

function textOf({ pieces }: ContentBlock): string {
  return pieces.map(({ text }) => text).join('')
}
