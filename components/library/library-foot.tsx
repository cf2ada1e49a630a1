'use client'

import { useRef } from 'react'
import { Button, ButtonLink } from '@/components/fields/button'
import { BackupButton } from '@/components/shell/backup-button'

type LibraryFootProps = {
  /** Nothing is here that could be saved. */
  readonly isEmpty: boolean
  /** Storage takes what it is given. */
  readonly isKept: boolean
  readonly onRestore: (file: File) => void
}

/** Where everything is kept, and the ways to keep it in a file as well. */
export function LibraryFoot({ isEmpty, isKept, onRestore }: LibraryFootProps) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <div className="mt-auto flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-13 text-ink-2">
      <p>
        {isEmpty
          ? 'Worked on another device or browser before?'
          : `Nothing leaves this device. ${isKept ? 'Everything is kept in this browser.' : ''}`}
      </p>
      <div className="flex flex-wrap gap-x-6">
        {!isEmpty && <BackupButton />}
        <Button variant="link" onClick={() => file.current?.click()}>
          Restore a backup
        </Button>
        <ButtonLink variant="link" href="/licenses/">
          About this copy
        </ButtonLink>
        <input
          ref={file}
          type="file"
          hidden
          aria-label="Backup file"
          accept=".json,application/json"
          onChange={({ currentTarget: input }) => {
            const chosen = input.files?.[0]
            input.value = ''
            if (chosen !== undefined) onRestore(chosen)
          }}
        />
      </div>
    </div>
  )
}
