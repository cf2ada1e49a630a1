'use client'

import { useEffect, useRef } from 'react'
import { DOCUMENT_WORDS } from './document-words'

type RenameFieldProps = {
  readonly name: string
  /** Called once: with the new name, or null when it stays as it was; by a key, the focus should go back. */
  readonly onDone: (name: string | null, byKey: boolean) => void
  readonly className?: string
}

/** A name, being changed where it stands. Enter or leaving keeps it, Escape takes it back; an empty name is no name. */
export function RenameField({ name, onDone, className = '' }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  function finish(typed: string | null, byKey: boolean) {
    if (isDone.current) return
    isDone.current = true
    const next = typed?.trim() ?? ''
    onDone(next === '' || next === name ? null : next, byKey)
  }

  return (
    <input
      ref={field}
      aria-label={DOCUMENT_WORDS.nameOfResume}
      autoComplete="off"
      className={`rename-field ${className}`}
      defaultValue={name}
      maxLength={120}
      onBlur={(event) => finish(event.currentTarget.value, false)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish(event.currentTarget.value, true)
        if (event.key === 'Escape') finish(null, true)
      }}
    />
  )
}
