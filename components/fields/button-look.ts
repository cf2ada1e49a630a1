export type ButtonVariant = 'main' | 'plain' | 'link' | 'icon'

/** The classes of a button, or of a link that looks like one. */
export function buttonLook(variant: ButtonVariant, slim = false): string {
  if (variant === 'link') return LINK
  if (variant === 'icon') return ICON
  return `${BOX} ${slim ? SLIM : FULL} ${variant === 'main' ? MAIN : PLAIN}`
}

const MOVES = 'eased disabled:cursor-default aria-disabled:cursor-default'
const BOX = `${MOVES} inline-flex items-center justify-center gap-2 rounded-box border font-strong text-center no-underline`
const FULL = 'min-h-(--target) px-4 py-1.5 text-15'
const SLIM = 'min-h-(--target-slim) px-3 py-1 text-13'
const MAIN =
  'border-accent bg-accent text-on-accent hover:border-accent-deep hover:bg-accent-deep disabled:border-rule disabled:bg-transparent disabled:text-ink-3'
const PLAIN =
  'border-rule-strong text-ink hover:border-ink hover:bg-band active:bg-wash disabled:border-rule disabled:bg-transparent disabled:text-ink-3'
const LINK = `${MOVES} inline-flex items-center gap-1.5 min-h-(--target-slim) text-13 font-medium text-accent underline decoration-1 underline-offset-3 hover:text-accent-deep hover:decoration-2 disabled:text-ink-3 disabled:no-underline`
const ICON = `${MOVES} inline-grid place-items-center size-(--target) shrink-0 rounded-box text-ink-2 hover:bg-band hover:text-ink disabled:bg-transparent disabled:text-rule-strong`
