/** The choices. `system` follows the device. */
export const THEMES = ['light', 'dark', 'system'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'chartwright.theme'

/** The theme chosen on this device; `system` when none is. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === kept) ?? 'system'
  } catch {
    return onPage() // no storage: the choice lasts as long as the page
  }
}

/** Keeps the theme and shows it. */
export function writeTheme(theme: Theme): void {
  showTheme(theme)
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // Without storage the page itself remembers; see readTheme.
  }
}

/** Shows a theme: `data-theme` on <html>, which globals.css reads; none for `system`. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function onPage(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system'
}
