import type { Mode } from './app-bar'

export type DocumentMode = 'review' | 'write' | 'match' | 'page'

/** The three views of one resume; before them the review of the file that it was read from, until that is done. */
export function documentModes(current: DocumentMode | null, id: string | null, hasFile = false): Mode[] {
  const query = id === null ? '' : `?resume=${encodeURIComponent(id)}`
  const review = { label: 'Review', href: `/review/${query}`, current: current === 'review' }
  return [
    ...(hasFile ? [review] : []),
    { label: 'Write', href: `/write/contact/${query}`, current: current === 'write' },
    { label: 'Match', href: `/match/${query}`, current: current === 'match' },
    { label: 'Page', href: `/page/${query}`, current: current === 'page' },
  ]
}
