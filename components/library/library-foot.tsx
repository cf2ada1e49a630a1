'use client'

import { useRef } from 'react'
import { Button, ButtonLink } from '@/components/fields/button'
import { BackupButton } from '@/components/shell/backup-button'
import { BEGIN_WORDS } from './begin-words'

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
          ? BEGIN_WORDS.elsewhere
          : `${BEGIN_WORDS.nothingLeaves} ${isKept ? BEGIN_WORDS.allKept : ''}`}
      </p>
      <div className="flex flex-wrap gap-x-6">
        {!isEmpty && <BackupButton />}
        <Button variant="link" onClick={() => file.current?.click()}>
          {BEGIN_WORDS.restore}
        </Button>
        <ButtonLink variant="link" href="/licenses/">
          {BEGIN_WORDS.aboutCopy}
        </ButtonLink>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={BEGIN_WORDS.backupFile}
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
