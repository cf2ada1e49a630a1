import type { Mode } from './app-bar'

type LibraryMode = 'library' | 'postings' | 'credentials' | 'how'

/** The views outside a resume. */
export function libraryModes(current: LibraryMode | null): Mode[] {
  return [
    { label: 'Library', href: '/', current: current === 'library' },
    { label: 'Postings', href: '/postings/', current: current === 'postings' },
    { label: 'Credentials', href: '/credentials/', current: current === 'credentials' },
    { label: 'How it works', href: '/how-it-works/', current: current === 'how' },
  ]
}
