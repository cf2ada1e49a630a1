'use client'

import { Button } from '@/components/fields/button'
import { BAR_WORDS } from './bar-words'

type BackupButtonProps = { readonly variant?: 'main' | 'plain' | 'link' }

/** Saves everything in one file, whatever state the screen is in. */
export function BackupButton({ variant = 'link' }: BackupButtonProps) {
  return (
    <Button variant={variant} onClick={async () => (await import('./backup')).saveBackup()}>
      {BAR_WORDS.saveBackup}
    </Button>
  )
}

/** Saves a copy of what cannot be read, so that someone may mend it. */
export function UnreadableButton() {
  return (
    <Button variant="link" onClick={async () => (await import('./backup')).saveUnreadable()}>
      {BAR_WORDS.saveCopy}
    </Button>
  )
}
