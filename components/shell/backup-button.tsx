'use client'

import { Button } from '@/components/fields/button'
import { saveBackup, saveUnreadable } from './backup'

type BackupButtonProps = { readonly variant?: 'main' | 'plain' | 'link' }

/** Saves everything in one file, whatever state the screen is in. */
export function BackupButton({ variant = 'link' }: BackupButtonProps) {
  return (
    <Button variant={variant} onClick={() => void saveBackup()}>
      Save a backup file
    </Button>
  )
}

/** Saves a copy of what cannot be read, so that someone may mend it. */
export function UnreadableButton() {
  return (
    <Button variant="link" onClick={() => void saveUnreadable()}>
      Save a copy in a file
    </Button>
  )
}
