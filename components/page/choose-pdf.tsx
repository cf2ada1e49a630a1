import { useRef } from 'react'
import { Button } from '@/components/fields/button'

type ChoosePdfProps = {
  readonly label: string
  readonly onFile: (file: File) => void
}

/** A button that lets one choose a PDF. */
export function ChoosePdf({ label, onFile }: ChoosePdfProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button slim onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf"
        aria-label={label}
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // the same file may be chosen again
          target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
