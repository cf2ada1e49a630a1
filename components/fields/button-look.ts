export type ButtonVariant = 'main' | 'plain' | 'link' | 'icon'

/** The classes of a button, or of a link that looks like one: button.css says how each looks. */
export function buttonLook(variant: ButtonVariant, slim = false): string {
  if (variant === 'link') return 'button-link'
  if (variant === 'icon') return 'icon-button'
  return `button${variant === 'main' ? ' button-main' : ''}${slim ? ' button-slim' : ''}`
}
