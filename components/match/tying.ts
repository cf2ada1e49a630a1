import { createContext, useContext } from 'react'

/** Ties words of the posting to their rows in the report: `tie` is the requirement or condition under hand or eye. */
export type Tying = {
  readonly tie: string | null
  readonly onTie: (tie: string | null) => void
  /** Brings the row of a tie into view, on the other side. */
  readonly onGo: (to: 'posting' | 'report', tie: string) => void
}

const TyingContext = createContext<Tying>({ tie: null, onTie: () => {}, onGo: () => {} })

/** Shares the ties of a screen with all that stands on it. */
export const TyingProvider = TyingContext.Provider

/** The ties of this screen. */
export function useTying(): Tying {
  return useContext(TyingContext)
}

/** Id of the element that stands for a tie on one side of the screen. */
export function tieId(side: 'posting' | 'report', tie: string): string {
  return `${side}-${tie}`
}

/** Handlers that tie while the pointer or the focus is on an element. */
export function tieHandlers(tying: Tying, tie: string | null) {
  return {
    onPointerEnter: () => tying.onTie(tie),
    onPointerLeave: () => tying.onTie(null),
    onFocus: () => tying.onTie(tie),
    onBlur: () => tying.onTie(null),
  }
}
