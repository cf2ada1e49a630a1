'use client'

import { Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDraftStore } from '@/components/state/draft-store'
import { RenameField } from './rename-field'

/** The name of the open resume; pressing it changes it where it stands. */
export function DocumentName() {
  const name = useDraftStore((state) => state.draft?.name ?? '')
  const rename = useDraftStore((state) => state.rename)
  const [isRenaming, setIsRenaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (isRenaming)
    return (
      <RenameField
        className="mx-0! text-13"
        name={name}
        onDone={(next, byKey) => {
          setIsRenaming(false)
          if (next !== null) rename(next)
          if (byKey) requestAnimationFrame(() => button.current?.focus())
        }}
      />
    )
  return (
    <button ref={button} type="button" className="document-name" onClick={() => setIsRenaming(true)}>
      <span className="sr-only">Rename </span>
      <span className="truncate">{name}</span>
      <Pencil size={13} aria-hidden className="shrink-0 text-ink-3 max-tablet:hidden" />
    </button>
  )
}
