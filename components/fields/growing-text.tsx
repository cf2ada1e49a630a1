import { type ComponentProps, useImperativeHandle, useLayoutEffect, useRef } from 'react'

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'value' | 'defaultValue'> & {
  readonly value: string
  /** Classes of the sheet that both the field and its shadow copy share: type, padding, border. */
  readonly look: string
}

/** A longer rest than between two words: who writes on is not held up. */
const REST_MS = 1000

/**
 * A text area as tall as its words. An unseen copy under it gives the height, so that no style attribute is written, which
 * the Content-Security-Policy would refuse. The field itself is contained: the letter that the browser writes lays out the
 * field alone. While one writes on and there is room, the copy may be some letters behind: new ones would lay out and paint
 * the whole screen at every key, to find nearly always that nothing moves.
 *
 * The words are put into both by hand. React would write each letter also into the field's default text, and every rule of
 * `:has` would be asked anew.
 */
export function GrowingText({ value, look, placeholder, ref, ...rest }: GrowingTextProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const copy = useRef<HTMLDivElement>(null)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(ref, () => field.current, [])
  useLayoutEffect(() => {
    if (field.current !== null && field.current.value !== value) field.current.value = value
  })
  useLayoutEffect(() => {
    const box = field.current
    const under = copy.current
    if (box === null || under === null) return
    // the space gives an empty field, or one that ends with a break, its last line
    const words = `${value} `
    const before = under.textContent
    if (words.length < before.length || before === '' || box.scrollHeight > box.clientHeight) {
      under.textContent = words
      return
    }
    const timer = setTimeout(() => {
      under.textContent = words
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [value])
  return (
    <div className="relative min-w-0">
      <div ref={copy} aria-hidden="true" className={`invisible break-words whitespace-pre-wrap ${look}`} />
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
