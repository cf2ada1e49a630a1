import type { LaidOutPage } from '@/lib/pdf/page'

/**
 * The field of the blocks to highlight while a form field is being edited: the field itself; else the nearest one that
 * holds it (`experience.0` for `experience.0.title`); else, for a whole entry, its first block; else the line
 * that it shares (`experience.0.title` for `experience.0.employer`).
 *
 * @returns null when the pages show nothing of it
 */
export function fieldToHighlight(pages: readonly LaidOutPage[], active: string | null): string | null {
  if (active === null || active === '') return null
  const shown = pages.flatMap((page) => page.blocks.flatMap((block) => block.field ?? []))
  if (shown.includes(active)) return active
  const holding = shown.filter((field) => active.startsWith(`${field}.`)).sort((a, b) => b.length - a.length)
  return holding[0] ?? shown.find((field) => field.startsWith(`${active}.`)) ?? sharedLine(shown, active)
}

/** A line of several fields is named by one of them; the first filled one, or the one that the template gives. */
const LINES: readonly (readonly string[])[] = [
  ['title', 'employer', 'place'],
  [
    'start',
    'end',
    'current',
    'hours',
    'volume',
    'accuracy',
    'settings',
    'specialties',
    'codeSets',
    'systems',
  ],
  ['place', 'phone', 'email', 'availability', 'links'],
]

function sharedLine(shown: readonly string[], active: string): string | null {
  const [entry = '', part = ''] = partOf(active)
  const line = LINES.filter((parts) => parts.includes(part)).flat()
  return shown.find((field) => partOf(field)[0] === entry && line.includes(partOf(field)[1] ?? '')) ?? null
}

/** The entry that a field belongs to, and which of its parts it is: `experience.0` and `settings`. */
function partOf(field: string): readonly string[] {
  const keys = field.split('.')
  const depth = /^\d+$/.test(keys[1] ?? '') ? 2 : 1
  return [keys.slice(0, depth).join('.'), ...keys.slice(depth, depth + 1)]
}
