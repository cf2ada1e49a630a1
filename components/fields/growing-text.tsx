import type { ComponentProps } from 'react'

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'value'> & {
  readonly value: string
  /** Classes of the sheet that both the field and its shadow copy share: type, padding, border. */
  readonly look: string
}

/**
 * A text area as tall as its words. An unseen copy under it gives the height, so that no script measures and no style
 * attribute is written, which the Content-Security-Policy would refuse. The field itself is contained: the letter that the
 * browser writes lays out the field alone, before the copy follows.
 */
export function GrowingText({ value, look, ...rest }: GrowingTextProps) {
  return (
    <div className="relative min-w-0">
      <div aria-hidden="true" className={`invisible break-words whitespace-pre-wrap ${look}`}>
        {`${value} `}
      </div>
      <textarea
        {...rest}
        rows={1}
        className={`absolute inset-0 size-full contain-strict resize-none overflow-hidden ${look}`}
        value={value}
      />
    </div>
  )
}
