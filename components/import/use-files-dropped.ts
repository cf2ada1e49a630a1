import { useEffect, useRef, useState } from 'react'

/**
 * Takes files that are dropped anywhere in the window, instead of the browser leaving the page to show them.
 *
 * @returns whether files are held over it
 */
export function useFilesDropped(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useRef(onFiles)
  take.current = onFiles
  useEffect(() => {
    const listen = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setIsOver(event.type === 'dragover')
      if (event.type === 'drop') take.current([...event.dataTransfer.files])
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false)
    addEventListener('dragover', listen)
    addEventListener('drop', listen)
    addEventListener('dragleave', leave)
    return () => {
      removeEventListener('dragover', listen)
      removeEventListener('drop', listen)
      removeEventListener('dragleave', leave)
    }
  }, [])
  return isOver
}
