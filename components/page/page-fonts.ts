import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { FontId, LaidOutResume } from '@/lib/pdf/page'

/**
 * The newest layout that can be painted without a moment in a wrong font: a layout in fonts that are not here yet
 * leaves the one before it in its place until they are.
 *
 * @returns null until the fonts of a first layout are here
 */
export function usePaintable(layout: LaidOutResume | null): LaidOutResume | null {
  const canPaint = usePageFonts(layout)
  const [painted, setPainted] = useState<LaidOutResume | null>(null)
  if (painted === layout || !canPaint) return painted
  setPainted(layout)
  return layout
}

/**
 * Fetches the fonts that a layout uses, each once, the first time a page is to be painted with it.
 *
 * @returns whether all of them are here, or cannot be had: then the page is painted in a font of the screen
 */
export function usePageFonts(layout: LaidOutResume | null): boolean {
  const fonts = useMemo(() => (layout === null ? [] : fontsOf(layout)), [layout])
  useLayoutEffect(() => fonts.forEach(fetchFont), [fonts])
  return useSyncExternalStore(
    listen,
    () => fonts.every(isSettled),
    () => fonts.every(isSettled),
  )
}

/** Every font that was asked for. A failed one is asked for again with the next layout, and nobody waits for it. */
const states = new Map<FontId, 'loading' | 'here' | 'failed'>()
const listeners = new Set<() => void>()

function fetchFont(font: FontId): void {
  const state = states.get(font)
  if (state === 'loading' || state === 'here') return
  const settle = (as: 'here' | 'failed') => {
    states.set(font, as)
    for (const tell of listeners) tell()
  }
  if (state === undefined) states.set(font, 'loading')
  const face = new FontFace(font, `url("/fonts/resume/${font}.ttf")`, { display: 'block' })
  document.fonts.add(face)
  face.load().then(
    () => settle('here'),
    () => {
      document.fonts.delete(face)
      settle('failed')
    },
  )
}

function isSettled(font: FontId): boolean {
  const state = states.get(font)
  return state === 'here' || state === 'failed'
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

function fontsOf({ pages }: LaidOutResume): readonly FontId[] {
  return [
    ...new Set(pages.flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs.map(({ font }) => font)))),
  ]
}
