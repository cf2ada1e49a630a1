import { Drawing, type IconProps } from './drawing'

/** Met, held, saved. Always beside the word. */
export function Tick({ size = 14, className }: IconProps) {
  return (
    <Drawing size={size} stroke={2} className={className}>
      <path d="m3.2 8.8 3 3.1 6.6-7.6" />
    </Drawing>
  )
}

/** Unclear, or met in part. Always beside the word. */
export function HalfDisc({ size = 14, className }: IconProps) {
  return (
    <Drawing size={size} className={className}>
      <circle cx="8" cy="8" r="5.2" />
      <path d="M8 13.2a5.2 5.2 0 0 1 0-10.4z" fill="currentColor" />
    </Drawing>
  )
}

/** Not met, not saved. Always beside the word. */
export function Cross({ size = 14, className }: IconProps) {
  return (
    <Drawing size={size} stroke={2} className={className}>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Drawing>
  )
}

/** Still open, or in progress. Always beside the word. */
export function Ring({ size = 14, className }: IconProps) {
  return (
    <Drawing size={size} className={className}>
      <circle cx="8" cy="8" r="5.2" />
    </Drawing>
  )
}
