import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { rememberFor } from '@/lib/base/remember'
import type { FontId, LaidOutPage, LaidOutResume } from '@/lib/pdf/page'

/**
 * The newest layout that can be painted without a moment in a wrong font: a layout in fonts that are not here yet
 * leaves the one before it in its place until they are.
 *
 * @returns null until the fonts of a first layout are here
 */
export function usePaintable(layout: LaidOutResume | null): LaidOutResume | null {
  const canPaint = usePageFonts(layout?.pages ?? NO_PAGES)
  const [painted, setPainted] = useState<LaidOutResume | null>(null)
  if (painted === layout || !canPaint) return painted
  setPainted(layout)
  return layout
}

/**
 * Fetches the fonts that pages use, each once, the first time a page is to be painted with it.
 *
 * @param pages must keep their identity while they are the same
 * @returns whether all of them are here, or cannot be had or not in time: then the page is painted in a font of the screen
 */
export function usePageFonts(pages: readonly LaidOutPage[]): boolean {
  const fonts = useMemo(() => fontsOf(pages), [pages])
  useLayoutEffect(() => fonts.forEach(fetchFont), [fonts])
  return useSyncExternalStore(
    listen,
    () => fonts.every(isSettled),
    () => fonts.every(isSettled),
  )
}

export const NO_PAGES: readonly LaidOutPage[] = []

/** Whether a page that is painted now stands in a font of the screen, because one of its own did not come. */
export function useIsInOtherFont(pages: readonly LaidOutPage[]): boolean {
  const fonts = useMemo(() => fontsOf(pages), [pages])
  return useSyncExternalStore(
    listen,
    () => fonts.some(isAbsent),
    () => false,
  )
}

/**
 * Every font that was asked for. A failed one is asked for again with the next layout; one that is late may still come,
 * and nobody waits for either.
 */
const states = new Map<FontId, 'loading' | 'late' | 'here' | 'failed'>()
const listeners = new Set<() => void>()

function fetchFont(font: FontId): void {
  const state = states.get(font)
  if (state !== undefined && state !== 'failed') return
  const settle = (as: 'late' | 'here' | 'failed') => {
    states.set(font, as)
    for (const tell of listeners) tell()
  }
  if (state === undefined) states.set(font, 'loading')
  const face = new FontFace(font, `url("/fonts/resume/${font}.ttf")`, { display: 'block' })
  document.fonts.add(face)
  const timer = setTimeout(() => settle('late'), PATIENCE_MS)
  face
    .load()
    .then(
      () => settle('here'),
      () => {
        document.fonts.delete(face)
        settle('failed')
      },
    )
    .finally(() => clearTimeout(timer))
}

/** Words in another font are better than no words. When the right one comes after all, the browser takes it. */
const PATIENCE_MS = 10_000

function isSettled(font: FontId): boolean {
  const state = states.get(font)
  return state !== undefined && state !== 'loading'
}

function isAbsent(font: FontId): boolean {
  const state = states.get(font)
  return state === 'late' || state === 'failed'
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

function fontsOf(pages: readonly LaidOutPage[]): readonly FontId[] {
  return [...new Set(pages.flatMap(fontsOfPage))]
}

const fontsOfPage = rememberFor(({ blocks }: LaidOutPage): readonly FontId[] => [
  ...new Set(blocks.flatMap(({ runs }) => runs.map(({ font }) => font))),
])
