import { type DragEvent, useState } from 'react'

/**
 * Lets a file be dropped anywhere on an element, instead of the browser leaving the page to show it.
 *
 * @returns what the element needs, and whether a file is held over it
 */
export function useFileDrop(onFile: (file: File) => void) {
  const [isOver, setIsOver] = useState(false)
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget
      if (!(to instanceof Node && event.currentTarget.contains(to))) setIsOver(false)
    },
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files
      setIsOver(false)
      if (file === undefined) return
      event.preventDefault()
      onFile(file)
    },
  }
  return { drop, isOver }
}
