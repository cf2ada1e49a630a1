import type { ComponentProps } from 'react'
import { SiteLink } from '@/components/shell/site-link'
import { type ButtonVariant, buttonLook } from './button-look'

type Look = {
  /** `main` is the one act of a screen; `link` reads as part of a sentence; `icon` is square and needs a label. */
  readonly variant?: ButtonVariant
  /** Lower by day on a mouse, full height under a finger. */
  readonly slim?: boolean
}

/** A button that does something here. */
export function Button({
  variant = 'plain',
  slim = false,
  className = '',
  ...rest
}: Look & ComponentProps<'button'>) {
  return <button type="button" className={`${buttonLook(variant, slim)} ${className}`} {...rest} />
}

/** A link that looks like a button, because it leads to the next thing to do. */
export function ButtonLink({
  variant = 'plain',
  slim = false,
  className = '',
  ...rest
}: Look & ComponentProps<typeof SiteLink>) {
  return <SiteLink className={`${buttonLook(variant, slim)} ${className}`} {...rest} />
}
