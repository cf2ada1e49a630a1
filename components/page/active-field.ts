import type { LaidOutPage } from '@/lib/pdf/page'

/**
 * The field of the blocks to highlight while a form field is being edited: the field itself; else the nearest one that
 * holds it (`experience.0` for `experience.0.title`); else, for a whole entry, its first block.
 *
 * @returns null when the pages show nothing of it
 */
export function fieldToHighlight(pages: readonly LaidOutPage[], active: string | null): string | null {
  if (active === null || active === '') return null
  const shown = pages.flatMap((page) => page.blocks.flatMap((block) => block.field ?? []))
  if (shown.includes(active)) return active
  const holding = shown.filter((field) => active.startsWith(`${field}.`)).sort((a, b) => b.length - a.length)
  return holding[0] ?? shown.find((field) => field.startsWith(`${active}.`)) ?? null
}
