type SignProps = { readonly size?: number; readonly className?: string }

/** Adds something. */
export function Plus(props: SignProps) {
  return <Sign {...props} path="M8 3.5v9M3.5 8h9" />
}

/** Takes something away. Always in a button with a name. */
export function Remove(props: SignProps) {
  return <Sign {...props} path="m4.5 4.5 7 7M11.5 4.5l-7 7" />
}

/** Opens or closes; leads back or on. */
export function Chevron({ to, ...props }: SignProps & { readonly to: 'up' | 'down' | 'back' | 'on' }) {
  return <Sign {...props} path={CHEVRONS[to]} />
}

/** Moves a row. */
export function Arrow({ to, ...props }: SignProps & { readonly to: 'up' | 'down' }) {
  return <Sign {...props} path={to === 'up' ? 'M8 13V3.5M4 7.2 8 3l4 4.2' : 'M8 3v9.5M4 8.8 8 13l4-4.2'} />
}

const CHEVRONS = {
  up: 'M4 9.8 8 6l4 3.8',
  down: 'M4 6.2 8 10l4-3.8',
  back: 'M10 3.8 6 8l4 4.2',
  on: 'M6 3.8 10 8l-4 4.2',
}

function Sign({ size = 14, className = '', path }: SignProps & { readonly path: string }) {
  return (
    <svg
      aria-hidden="true"
      className={`block shrink-0 ${className}`}
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.6"
      viewBox="0 0 16 16"
      width={size}
    >
      <path d={path} />
    </svg>
  )
}
