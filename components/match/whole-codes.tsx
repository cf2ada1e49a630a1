import { keepWhole } from './unbroken'

/** A text in which no code breaks at its hyphens. */
export function WholeCodes({ text }: { readonly text: string }) {
  return keepWhole([{ start: 0, text, level: null, ties: [] }]).map(({ start, isWhole, segments }) => {
    const words = segments.map((segment) => segment.text).join('')
    return isWhole ? (
      <span key={start} className="whitespace-nowrap">
        {words}
      </span>
    ) : (
      words
    )
  })
}
