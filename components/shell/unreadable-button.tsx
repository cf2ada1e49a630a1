'use client'

import { Button } from '@/components/fields/button'
import { BAR_WORDS } from './bar-words'

/** Saves a copy of what cannot be read, so that someone may mend it. */
export function UnreadableButton() {
  return (
    <Button variant="link" onClick={async () => (await import('./backup')).saveUnreadable()}>
      {BAR_WORDS.saveCopy}
    </Button>
  )
}
