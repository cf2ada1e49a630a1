import {
  type ComponentProps,
  type RefObject,
  startTransition,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue'> & {
  readonly value: string
  /** Classes of the sheet that both the field and its shadow copy share: type, padding, border. */
  readonly look: string
}

/**
 * A text area as tall as its words. An unseen copy under it gives the height, so that no style attribute is written, which
 * the Content-Security-Policy would refuse. The field itself is contained: the letter that the browser writes lays out the
 * field alone.
 *
 * React only puts words into the field that it has not yet: with `value` it would also write each letter into the field's
 * default text, and every rule of `:has` would be asked anew.
 */
export function GrowingText({ value, look, placeholder, ref, ...rest }: GrowingTextProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => field.current, [])
  useLayoutEffect(() => {
    if (field.current !== null && field.current.value !== value) field.current.value = value
  })
  return (
    <div className="relative min-w-0">
      <div aria-hidden="true" className={`invisible break-words whitespace-pre-wrap ${look}`}>
        {`${useWordsOfHeight(field, value)} `}
      </div>
      <textarea
        {...rest}
        ref={field}
        rows={1}
        placeholder={value === '' ? placeholder : undefined}
        className={`absolute inset-0 size-full contain-strict resize-none overflow-hidden ${look}`}
      />
    </div>
  )
}

/** The letter and the page beside it are on the screen by then. */
const LEISURE_MS = 50

/**
 * The words that give a field its height. While one writes on and the field has room, they may be some letters behind:
 * new ones would lay out the whole screen at every key, to find nearly always that nothing moves.
 */
function useWordsOfHeight(field: RefObject<HTMLTextAreaElement | null>, value: string): string {
  const [words, setWords] = useState(value)
  useLayoutEffect(() => {
    const box = field.current
    if (words === value || box === null) return
    if (value.length < words.length || box.scrollHeight > box.clientHeight) return setWords(value)
    const timer = setTimeout(() => startTransition(() => setWords(value)), LEISURE_MS)
    return () => clearTimeout(timer)
  }, [field, value, words])
  return words
}
