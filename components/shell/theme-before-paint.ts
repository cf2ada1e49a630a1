/**
 * Shows the chosen theme before the first paint, so that a page asked for at night never flashes white. It runs ahead of
 * every module, so it repeats what components/state/theme.ts keeps; a test holds the two together.
 */
export const THEME_BEFORE_PAINT =
  "try{const t=localStorage.getItem('chartwright.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}"
