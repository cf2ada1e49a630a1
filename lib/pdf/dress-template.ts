import { type Accent, findAccent } from '@/lib/resume/accents'
import type { BlockStyle, ByDensity, FaceStyle, Palette, Role, RuleStyle, Template } from './template'

/** Smaller than these nothing is set, whatever is saved. */
const SMALLEST_PT = { text: 8.5, certification: 9 } as const
/** How much of an accent is left in the lines that only decorate. */
const TINT_SHARE = 0.4

/**
 * A template with its colours filled in and its words a little smaller, leading in proportion. The name keeps its
 * size. The same template comes back for the same question, so that what was set in its styles is remembered.
 *
 * @param accentName an accent that the person picked; the template's own when there is none
 */
export function dressTemplate(
  template: Template,
  accentName: string | undefined,
  smallerByPt: number,
): Template {
  const accent = findAccent(accentName)
  const key = `${accent?.name} ${smallerByPt}`
  const known = dressed.get(template) ?? new Map<string, Template>()
  dressed.set(template, known)
  const found = known.get(key) ?? dress(template, paletteOf(template, accent), smallerByPt)
  known.set(key, found)
  return found
}

const dressed = new WeakMap<Template, Map<string, Template>>()

function paletteOf({ palette }: Template, accent: Accent | null): Palette | null {
  if (!palette || !accent) return palette
  return { accent: accent.color, tint: mixedWithWhite(accent.color) }
}

function dress(template: Template, palette: Palette | null, smallerByPt: number): Template {
  const styles = { ...template.styles }
  for (const role of Object.keys(styles).filter(isRoleOf(styles))) {
    const style = styles[role]
    styles[role] = colored(role === 'name' ? style : smaller(style, role, smallerByPt), palette)
  }
  const rules = template.head.rules.map((rule) => coloredRule(rule, palette))
  return { ...template, styles, head: { ...template.head, rules } }
}

function isRoleOf(styles: Template['styles']) {
  return (key: string): key is Role => key in styles
}

function smaller(style: BlockStyle, role: Role, byPt: number): BlockStyle {
  const floorPt = role === 'certification' ? SMALLEST_PT.certification : SMALLEST_PT.text
  const sizePt = Math.max(Math.min(floorPt, style.sizePt), tenth(style.sizePt - byPt))
  return { ...style, sizePt, leadingPt: scaled(style.leadingPt, sizePt / style.sizePt) }
}

function scaled(value: ByDensity, by: number): ByDensity {
  if (by === 1) return value
  if (typeof value === 'number') return tenth(value * by)
  return { airy: tenth(value.airy * by), normal: tenth(value.normal * by), dense: tenth(value.dense * by) }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function colored(style: BlockStyle, palette: Palette | null): BlockStyle {
  const face = (one: FaceStyle): FaceStyle => ({ ...one, color: colorIn(palette, one.color) })
  const faces = { ...style.faces, plain: face(style.faces.plain) }
  if (faces.strong) faces.strong = face(faces.strong)
  if (faces.name) faces.name = face(faces.name)
  if (faces.date) faces.date = face(faces.date)
  if (faces.mark) faces.mark = face(faces.mark)
  return {
    ...style,
    faces,
    rulesAbove: style.rulesAbove.map((rule) => coloredRule(rule, palette)),
    rulesBelow: style.rulesBelow.map((rule) => coloredRule(rule, palette)),
  }
}

function coloredRule(rule: RuleStyle, palette: Palette | null): RuleStyle {
  return { ...rule, color: colorIn(palette, rule.color) }
}

function colorIn(palette: Palette | null, color: string): string {
  if (palette && color === 'accent') return palette.accent
  return palette && color === 'tint' ? palette.tint : color
}

function mixedWithWhite(color: string): string {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16)
    return Math.round(255 - (255 - part) * TINT_SHARE)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
