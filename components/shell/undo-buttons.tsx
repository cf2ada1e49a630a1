'use client'

import { Redo2, Undo2 } from 'lucide-react'
import { Button } from '@/components/fields/button'
import { useUndo } from '@/components/state/use-undo'
import { DOCUMENT_WORDS } from './document-words'
import { useUndoKeys } from './use-undo-keys'

/** Takes back what was done to the open resume, and brings it back. */
export function UndoButtons() {
  const { undo, redo, canUndo, canRedo } = useUndo()
  useUndoKeys({ undo, redo })
  return (
    <div className="flex">
      <Button
        variant="icon"
        aria-label={DOCUMENT_WORDS.undo}
        title={DOCUMENT_WORDS.undo}
        disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 size={16} aria-hidden />
      </Button>
      <Button
        variant="icon"
        className="max-tablet:hidden"
        aria-label={DOCUMENT_WORDS.redo}
        title={DOCUMENT_WORDS.redo}
        disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 size={16} aria-hidden />
      </Button>
    </div>
  )
}
