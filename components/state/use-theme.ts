'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { readTheme, showTheme, type Theme, writeTheme } from './theme'

/** The chosen theme and the way to choose another. The first paint takes `system`, as the prerendered page does. */
export function useTheme(): { readonly theme: Theme; readonly setTheme: (theme: Theme) => void } {
  const theme = useSyncExternalStore<Theme>(listen, readTheme, () => 'system')
  const setTheme = useCallback((next: Theme) => {
    writeTheme(next)
    for (const onChange of listeners) onChange()
  }, [])
  return { theme, setTheme }
}

const listeners = new Set<() => void>()

function listen(onChange: () => void): () => void {
  const fromOtherTab = () => {
    showTheme(readTheme())
    onChange()
  }
  showTheme(readTheme())
  listeners.add(onChange)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(onChange)
    window.removeEventListener('storage', fromOtherTab)
  }
}
