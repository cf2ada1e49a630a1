import type { ReleaseNews } from '@/components/state/release'

/** What is said of a newer release of the program. */
export const RELEASE_WORDS = {
  ready: 'A new version of Chartwright is here. It waits until you use it, or until all its tabs are closed.',
  elsewhere:
    'Another tab has gone on to a new version of Chartwright. This one goes on when you load it again.',
  'new-here': 'This is a new version of Chartwright. Your resumes are as you left them.',
} as const satisfies Record<ReleaseNews, string>

export const RELEASE_ACTIONS = {
  use: 'Use the new version',
  later: 'Later',
  close: 'Close',
  /** Beside the button once it was pressed too early. */
  unsaved: 'Your last words are not saved yet. Save them first; the new version waits.',
} as const
