import { useId } from 'react'

/** The text of a file as a program gets it, line for line. */
export function MachineText({ text, title }: { readonly text: string; readonly title: string }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="border-b border-rule pb-2 font-title">
        {title}
      </h3>
      <pre className="py-3 font-mono text-13 break-words whitespace-pre-wrap text-ink-2">
        {linesOf(text).map(({ at, line }) => (
          <span key={at} className="machine-line">
            {line}
          </span>
        ))}
      </pre>
    </section>
  )
}

/** Each line with where it begins; what a narrow pane wraps is set in, so that the file's own lines can be told. */
function linesOf(text: string): readonly { readonly at: number; readonly line: string }[] {
  let next = 0
  return text.split('\n').map((line) => {
    const at = next
    next += line.length + 1
    return { at, line }
  })
}
