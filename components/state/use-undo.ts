'use client'

import { useStore } from 'zustand'
import { draftStore } from './draft-store'

/** Undo and redo of the open draft. */
export function useUndo() {
  const { pastStates, futureStates, undo, redo } = useStore(draftStore.temporal)
  return {
    undo: () => undo(),
    redo: () => redo(),
    canUndo: pastStates.length > 0,
    canRedo: futureStates.length > 0,
  }
}
