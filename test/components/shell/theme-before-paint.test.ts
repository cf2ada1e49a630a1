import { afterEach, describe, expect, it, vi } from 'vitest'
import { THEME_BEFORE_PAINT } from '@/components/shell/theme-before-paint'
import { THEMES, writeTheme } from '@/components/state/theme'

describe('THEME_BEFORE_PAINT', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each(THEMES)('shows what was kept as %s', (theme) => {
    const chosen = openPage({})
    writeTheme(theme)
    const reopened = openPage(chosen.kept)
    runBeforePaint()
    expect(reopened.dataset).toEqual(chosen.dataset)
  })

  it('leaves a page alone when the browser keeps nothing', () => {
    const page = openPage({})
    vi.stubGlobal('localStorage', undefined)
    runBeforePaint()
    expect(page.dataset).toEqual({})
  })
})

/** A browser page with what an earlier one kept. */
function openPage(kept: Record<string, string>) {
  const dataset: Record<string, string> = {}
  vi.stubGlobal('document', { documentElement: { dataset } })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value
    },
  })
  return { dataset, kept }
}

function runBeforePaint() {
  new Function(THEME_BEFORE_PAINT)()
}
