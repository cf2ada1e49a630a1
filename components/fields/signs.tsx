import {
  ArrowDown,
  ArrowUp,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  type LucideIcon,
  Minus,
  Plus as PlusIcon,
  X,
} from 'lucide-react'

type SignProps = { readonly size?: number; readonly className?: string }

/** Adds something. */
export function Plus(props: SignProps) {
  return <Sign {...props} icon={PlusIcon} />
}

/** Takes something away. Always in a button with a name. */
export function Remove(props: SignProps) {
  return <Sign {...props} icon={X} />
}

/** Opens or closes; leads back or on. */
export function Chevron({ to, ...props }: SignProps & { readonly to: 'up' | 'down' | 'back' | 'on' }) {
  return <Sign {...props} icon={CHEVRONS[to]} />
}

/** Moves a row. */
export function Arrow({ to, ...props }: SignProps & { readonly to: 'up' | 'down' }) {
  return <Sign {...props} icon={to === 'up' ? ArrowUp : ArrowDown} />
}

/** Makes what is shown larger or smaller. Always in a button with a name. */
export function ZoomSign({ to, ...props }: SignProps & { readonly to: 'larger' | 'smaller' }) {
  return <Sign {...props} icon={to === 'larger' ? PlusIcon : Minus} />
}

const CHEVRONS = { up: ChevronUp, down: ChevronDown, back: ChevronLeft, on: ChevronRight }

/** A little heavier than the family draws itself, since these stand at the size of text. */
function Sign({ size = 14, className = '', icon: Icon }: SignProps & { readonly icon: LucideIcon }) {
  return (
    <Icon aria-hidden="true" className={`block shrink-0 ${className}`} size={size + 2} strokeWidth={2.2} />
  )
}
