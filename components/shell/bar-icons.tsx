import { Drawing, type IconProps } from '@/components/fields/drawing'

/** The mark of the product: lines of a chart, the last one ticked. */
export function Mark({ size = 20, className }: IconProps) {
  return (
    <Drawing size={size} box={20} stroke={2} className={className}>
      <path d="M2 4h16M2 10h5.5M2 16h4.5" />
      <path d="m9.8 12.6 3.2 3.4 5.4-7.6" />
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
