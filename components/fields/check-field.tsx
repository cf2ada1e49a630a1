import { Tick } from './icons'

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
    <label
      className={`relative inline-flex min-h-(--target) cursor-pointer items-center gap-2.5 ${className}`}
    >
      <input
        type="checkbox"
        className="peer size-4.5 shrink-0 cursor-pointer appearance-none rounded-mark border border-rule-strong bg-field eased checked:border-accent checked:bg-accent hover:border-ink-2"
        data-field={path}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <Tick
        size={12}
        className="pointer-events-none absolute left-[3px] text-on-accent opacity-0 peer-checked:opacity-100"
      />
      <span>{label}</span>
    </label>
  )
}
