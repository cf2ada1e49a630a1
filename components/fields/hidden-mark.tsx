import { EyeOff } from 'lucide-react'
import './entry.css'

/** Says that something is kept and not shown to others: an entry, a line. */
export function HiddenMark({ children }: { readonly children: string }) {
  return (
    <span className="hidden-mark">
      <EyeOff aria-hidden="true" size={14} strokeWidth={2} className="shrink-0" />
      {children}
    </span>
  )
}
