import type {
  IBorderOptions,
  ILevelsOptions,
  IParagraphStyleOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
} from 'docx'
import { CREDENTIAL_INDENT_PT } from '@/lib/pdf/block-lines'
import type { ContentBlock } from '@/lib/pdf/content'
import { FONT_SOURCES } from '@/lib/pdf/fonts/font-sources'
import {
  atDensity,
  type BlockStyle,
  type Face,
  type FaceStyle,
  type HeadStyle,
  type Role,
  type RuleStyle,
  type Template,
} from '@/lib/pdf/template'
import type { PageSettings } from '@/lib/resume/draft'

type Density = PageSettings['density']

/** The name under which paragraphs ask for the bullets of the list style. */
export const BULLETS = 'bullets'

/** The id of the paragraph style that a block is set in: Word's own for title, headings and lists, else by its role. */
export function styleIdOf({ tag, role }: ContentBlock): string {
  return tag === 'p' ? idOf(role) : BUILT_IN[tag].id
}

/** Word's own styles, which screen readers and applicant tracking systems go by, and the roles they look like. */
const BUILT_IN = {
  h1: { id: 'Title', name: 'Title', looksLike: 'name' },
  h2: { id: 'Heading1', name: 'heading 1', looksLike: 'heading' },
  h3: { id: 'Heading2', name: 'heading 2', looksLike: 'jobTitle' },
  li: { id: 'ListBullet', name: 'List Bullet', looksLike: 'bullet' },
} as const satisfies Record<Exclude<ContentBlock['tag'], 'p'>, { id: string; name: string; looksLike: Role }>

/** Every style of a template as Word keeps it, at one density. */
export function docxStyles({ styles: known, head }: Template, density: Density): IStylesOptions {
  const { h1, h2, h3, li } = BUILT_IN
  const styles = {
    ...known,
    contact: withHeadRules(known.contact, head),
    certification: { ...known.certification, indentPt: CREDENTIAL_INDENT_PT },
  }
  const own = Object.entries(styles).map(([role, style]) => styleOf(idOf(role), nameOf(role), style, density))
  return {
    default: {
      document: { run: { ...lookOf(styles.summary, 'plain'), language: { value: 'en-US' } } },
      title: builtIn(styles[h1.looksLike], density),
      heading1: builtIn(styles[h2.looksLike], density),
      heading2: builtIn(styles[h3.looksLike], density),
    },
    paragraphStyles: [...own, styleOf(li.id, li.name, styles[li.looksLike], density)],
  }
}

/** The contact ends the head: the lines under it are its own here, of which Word can draw one. */
function withHeadRules(contact: BlockStyle, { rules, rulesBeforePt, rulesAfterPt }: HeadStyle): BlockStyle {
  const [rule] = rules
  if (!rule) return contact
  return { ...contact, afterPt: rulesAfterPt, rulesBelow: [{ ...rule, gapPt: rulesBeforePt }] }
}

/** A bullet that hangs at the template's indent. */
export function bulletLevel({ styles: { bullet } }: Template): ILevelsOptions {
  const indent = twips(bullet.indentPt)
  return {
    level: 0,
    format: 'bullet',
    text: '•',
    style: { paragraph: { indent: { left: indent, hanging: indent } } },
  }
}

/** What a run has that its paragraph's style has not: one of Word's own looks like a single role of the several it serves. */
export function runLook(
  { tag, role }: ContentBlock,
  { styles }: Template,
  face: Face,
): IRunStylePropertiesOptions {
  const style = styles[role]
  const looksLike = tag === 'p' ? role : BUILT_IN[tag].looksLike
  return looksLike === role && (face === 'plain' || !style.faces[face]) ? {} : lookOf(style, face)
}

function builtIn(style: BlockStyle, density: Density) {
  const { run, paragraph } = styleOf('', '', style, density)
  return { run, paragraph }
}

function styleOf(id: string, name: string, style: BlockStyle, density: Density): IParagraphStyleOptions {
  const [above] = style.rulesAbove
  const [below] = style.rulesBelow
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: lookOf(style, 'plain'),
    paragraph: {
      alignment: style.align,
      ...(style.indentPt > 0 && {
        indent: { left: twips(style.indentPt), hanging: twips(style.indentPt) },
      }),
      spacing: {
        before: twips(atDensity(style.beforePt, density)),
        after: twips(atDensity(style.afterPt, density)),
        line: twips(atDensity(style.leadingPt, density)),
        lineRule: 'atLeast',
      },
      border: { ...(above && { top: lineOf(above) }), ...(below && { bottom: lineOf(below) }) },
    },
  }
}

function lineOf({ thicknessPt, gapPt, color }: RuleStyle): IBorderOptions {
  return {
    style: 'single',
    size: Math.max(2, Math.round(thicknessPt * 8)), // eighths of a point; 2 is the thinnest
    space: Math.max(0, Math.round(gapPt)),
    color: color.slice(1),
  }
}

function lookOf(style: BlockStyle, face: Face): IRunStylePropertiesOptions {
  const { font, color }: FaceStyle = style.faces[face] ?? style.faces.plain
  const source = FONT_SOURCES.find(({ id }) => id === font)
  return {
    // Ours cannot be put into the file; these two are wherever Word is, and have look-alikes elsewhere.
    font: source?.hasSerifs ? 'Cambria' : 'Calibri',
    size: Math.round(style.sizePt * 2),
    color: color.slice(1),
    bold: (source?.weight ?? 400) >= 600,
    italics: source?.style === 'Italic',
  }
}

function idOf(role: string): string {
  return `Resume${role[0]?.toUpperCase()}${role.slice(1)}`
}

/** "Resume Job Detail", as a person finds it in Word's list. */
function nameOf(role: string): string {
  return idOf(role).replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`)
}

/** Word counts in twentieths of a point. */
export function twips(pt: number): number {
  return Math.round(pt * 20)
}
