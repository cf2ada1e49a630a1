import type { PreparedFont } from './fonts'

/** A font with its shaper, if it needs one: only then is the code fetched that knows how. */
export async function withShaper(font: PreparedFont): Promise<PreparedFont> {
  if (!font.metrics.needsShaping) return font
  const { shaperOf } = await import('./shaper')
  return { ...font, shaper: shaperOf(font) }
}
