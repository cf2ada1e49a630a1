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

/** By day. */
export function Sun({ size = 16 }: IconProps) {
  return (
    <Drawing size={size}>
      <circle cx="8" cy="8" r="2.8" />
      <path d="M8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8 13 13M3 13l1.2-1.2M11.8 4.2 13 3" />
    </Drawing>
  )
}

/** By night. */
export function Moon({ size = 16 }: IconProps) {
  return (
    <Drawing size={size}>
      <path d="M13.6 9.6A6 6 0 1 1 6.4 2.4a4.8 4.8 0 0 0 7.2 7.2z" />
    </Drawing>
  )
}

/** As the device has it. */
export function Monitor({ size = 16 }: IconProps) {
  return (
    <Drawing size={size}>
      <rect x="1.4" y="2.2" width="13.2" height="9" rx="1.2" />
      <path d="M5.4 14h5.2M8 11.2V14" />
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
