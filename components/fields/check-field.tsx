import { Tick } from './icons'
import './fields.css'

type CheckFieldProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly path?: string
  readonly className?: string
}

/** Yes or no. The whole line is the target. */
export function CheckField({ label, checked, onChange, path, className = '' }: CheckFieldProps) {
  return (
    <label className={`check ${className}`}>
      <input
        type="checkbox"
        data-field={path}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <Tick size={12} />
      <span>{label}</span>
    </label>
  )
}
