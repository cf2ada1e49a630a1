import type { Mode } from './app-bar'

/** The views outside a resume. */
export function libraryModes(current: 'library' | 'how' | null): Mode[] {
  return [
    { label: 'Library', href: '/', current: current === 'library' },
    { label: 'How it works', href: '/how-it-works', current: current === 'how' },
  ]
}
