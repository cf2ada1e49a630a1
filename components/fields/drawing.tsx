import type { ReactNode } from 'react'

export type IconProps = {
  /** Width and height in CSS pixels. */
  readonly size?: number
  readonly className?: string
}

type DrawingProps = IconProps & {
  readonly box?: number
  readonly stroke?: number
  readonly children: ReactNode
}

/** The frame and the stroke that all icons have. */
export function Drawing({ size, box = 16, stroke = 1.6, className = '', children }: DrawingProps) {
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
