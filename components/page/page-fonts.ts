import { useLayoutEffect } from 'react'
import type { FontId, LaidOutResume } from '@/lib/pdf/page'

const requested = new Set<FontId>()

/**
 * Fetches the fonts that a layout uses, each once, the first time a page is painted with it.
 * Text stays invisible for the moment until its font is there, so that no line is seen in a wrong width.
 */
export function usePageFonts(layout: LaidOutResume): void {
  useLayoutEffect(() => {
    for (const font of fontsOf(layout)) {
      if (requested.has(font)) continue
      requested.add(font)
      const face = new FontFace(font, `url("/fonts/resume/${font}.ttf")`, { display: 'block' })
      document.fonts.add(face)
      face.load().catch(() => requested.delete(font)) // offline before the first visit: the fallback shows the words
    }
  }, [layout])
}

function fontsOf(layout: LaidOutResume): ReadonlySet<FontId> {
  return new Set(
    layout.pages.flatMap((page) => page.blocks.flatMap((block) => block.runs.map((run) => run.font))),
  )
}
