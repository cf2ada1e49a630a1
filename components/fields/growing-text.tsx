import type { ComponentProps } from 'react'

type GrowingTextProps = Omit<ComponentProps<'textarea'>, 'value'> & {
  readonly value: string
  /** Classes of the sheet that both the field and its shadow copy share: type, padding, border. */
  readonly look: string
}

/**
 * A text area as tall as its words. An unseen copy in the same grid cell gives the height, so that no script measures
 * and no style attribute is written, which the Content-Security-Policy would refuse.
 */
export function GrowingText({ value, look, ...rest }: GrowingTextProps) {
  return (
    <div className="grid min-w-0">
      <div
        aria-hidden="true"
        className={`invisible col-start-1 row-start-1 break-words whitespace-pre-wrap ${look}`}
      >
        {`${value} `}
      </div>
      <textarea
        {...rest}
        rows={1}
        className={`col-start-1 row-start-1 resize-none overflow-hidden ${look}`}
        value={value}
      />
    </div>
  )
}
