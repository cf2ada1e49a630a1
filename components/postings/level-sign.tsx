import type { DemandCell } from '@/lib/tally/demand'

export type Sign = 'only' | 'either' | 'preferred' | 'mentioned'

/** Which sign a cell of the table gets. */
export function signOf({ level, instead }: DemandCell): Sign {
  if (level !== 'required') return level
  return instead.length === 0 ? 'only' : 'either'
}

/** A disc: required, full where nothing else will do; half for preferred; a point for mentioned. */
export function LevelSign({ sign }: { readonly sign: Sign }) {
  return (
    <svg className="level-sign" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      {sign === 'only' && <circle cx="8" cy="8" r="5.2" fill="currentColor" />}
      {sign === 'either' && (
        <>
          <circle cx="8" cy="8" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.7" />
          <circle cx="8" cy="8" r="1.9" fill="currentColor" />
        </>
      )}
      {sign === 'preferred' && (
        <>
          <circle cx="8" cy="8" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M8 3.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />
        </>
      )}
      {sign === 'mentioned' && <circle cx="8" cy="8" r="1.6" fill="currentColor" />}
    </svg>
  )
}
