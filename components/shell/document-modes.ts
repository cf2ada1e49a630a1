import type { Mode } from './app-bar'

export type DocumentMode = 'write' | 'match' | 'page'

/** The three views of one resume. */
export function documentModes(current: DocumentMode | null, id: string | null): Mode[] {
  const query = id === null ? '' : `?resume=${encodeURIComponent(id)}`
  return [
    { label: 'Write', href: `/write/contact/${query}`, current: current === 'write' },
    { label: 'Match', href: `/match/${query}`, current: current === 'match' },
    { label: 'Page', href: `/page/${query}`, current: current === 'page' },
  ]
}
