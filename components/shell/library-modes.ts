import type { Mode } from './app-bar'

/** The views outside a resume. */
export function libraryModes(current: 'library' | null): Mode[] {
  return [{ label: 'Library', href: '/', current: current === 'library' }]
}
