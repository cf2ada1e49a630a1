import { useEffect } from 'react'

type UndoActs = { readonly undo: () => void; readonly redo: () => void }

/**
 * Ctrl or ⌘ with Z takes back, with Shift brings back (Ctrl+Y as well). Inside a text field the browser's own undo of
 * letters stays, since that is what a hand expects there.
 */
export function useUndoKeys({ undo, redo }: UndoActs) {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const act = undoAct(event)
      if (act === null || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      if (act === 'undo') undo()
      else redo()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** What a combination of keys asks for. */
export function undoAct({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): 'undo' | 'redo' | null {
  if ((!ctrlKey && !metaKey) || altKey) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}
