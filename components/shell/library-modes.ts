import type { Mode } from './app-bar'

/** The views outside a resume. */
export function libraryModes(current: 'library' | 'postings' | 'how' | null): Mode[] {
  return [
    { label: 'Library', href: '/', current: current === 'library' },
    { label: 'Postings', href: '/postings/', current: current === 'postings' },
    { label: 'How it works', href: '/how-it-works', current: current === 'how' },
  ]
}
