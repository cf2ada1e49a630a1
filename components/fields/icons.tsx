import type { ReactNode } from 'react'

type IconProps = {
  /** Width and height in CSS pixels. */
  readonly size?: number
  readonly className?: string
}

/** The mark of the product: lines of a chart, the last one ticked. */
export function Mark({ size = 20, className }: IconProps) {
  return (
    <Drawing size={size} box={20} stroke={2} className={className}>
      <path d="M2 4h16M2 10h5.5M2 16h4.5" />
      <path d="m9.8 12.6 3.2 3.4 5.4-7.6" />
    </Drawing>
  )
}

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

type DrawingProps = IconProps & {
  readonly box?: number
  readonly stroke?: number
  readonly children: ReactNode
}

function Drawing({ size, box = 16, stroke = 1.6, className = '', children }: DrawingProps) {
  return (
    <svg
      aria-hidden="true"
      className={`block shrink-0 ${className}`}
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={stroke}
      viewBox={`0 0 ${box} ${box}`}
      width={size}
    >
      {children}
    </svg>
  )
}
