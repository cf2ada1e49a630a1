import { useEffect } from 'react'

/** Alt with ← or → moves between steps. In a text on a Mac the same keys move by words, so there they stay free. */
export function useStepKeys(onMove: (by: -1 | 1) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
      if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (isMac() && isTyping(event.target)) return
      event.preventDefault()
      // what stands half-typed in a field is taken over when the field is left
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      onMove(by)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onMove])
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
