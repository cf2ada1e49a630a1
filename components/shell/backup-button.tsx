'use client'

import { Button } from '@/components/fields/button'
import { saveBackup } from './backup'

type BackupButtonProps = { readonly variant?: 'main' | 'plain' | 'link' }

/** Saves everything in one file, whatever state the screen is in. */
export function BackupButton({ variant = 'link' }: BackupButtonProps) {
  return (
    <Button variant={variant} onClick={() => void saveBackup()}>
      Save a backup file
    </Button>
  )
}
