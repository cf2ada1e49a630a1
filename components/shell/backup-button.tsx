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
