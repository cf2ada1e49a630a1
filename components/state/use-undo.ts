'use client'

import { useStore } from 'zustand'
import { draftStore } from './draft-store'

/** Undo and redo of the open draft. */
export function useUndo() {
  const canUndo = useStore(draftStore.temporal, ({ pastStates }) => pastStates.length > 0)
  const canRedo = useStore(draftStore.temporal, ({ futureStates }) => futureStates.length > 0)
  return { undo, redo, canUndo, canRedo }
}

function undo() {
  draftStore.temporal.getState().undo()
}

function redo() {
  draftStore.temporal.getState().redo()
}
